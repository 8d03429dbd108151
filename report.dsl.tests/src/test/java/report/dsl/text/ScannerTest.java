// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

import report.dsl.TestForms;

class ScannerTest {

	/** {@code KIND‹text›} of all tokens but white space. */
	private static String tokens(String text) {
		DamagedTextTest.tiles(text, text);
		StringBuilder out = new StringBuilder();
		Scanner scanner = new Scanner(text);
		while (scanner.next())
			if (scanner.kind() == Scanner.Kind.LINE_END)
				out.append('\n');
			else if (scanner.kind() != Scanner.Kind.SPACE)
				out.append(scanner.kind()).append('‹').append(text, scanner.start(), scanner.end()).append('›');
		return out.toString();
	}

	@Test
	void head() {
		assertEquals("""
				FIELD_KEY‹年报›FIELD_VALUE‹"甲 [原文：乙]"›
				FIELD_KEY‹机关›COLON‹：›FIELD_VALUE‹“乙”›
				FIELD_KEY‹年度›FIELD_VALUE‹2024›
				FIELD_KEY‹单位›FIELD_VALUE‹丙›
				COMMENT‹// 注›
				FIELD_KEY‹联系单位›
				""", tokens("年报 \"甲 [原文：乙]\"\n机关 ：“乙”  \n年度2024\n  单位 丙\n// 注\n联系单位\n"));
	}

	@Test
	void rowsAndHeadings() {
		assertEquals("""
				SECTION‹# 二、甲›
				TABLE‹##（一）›
				COLUMNS‹列›CELL‹| 子 ›CELL‹｜ 丑›
				LABEL‹规章 [原文：x]›CELL‹| 0  ›CELL‹|›
				LABEL‹三、结果›
				CELL‹| 1›
				TABLE‹### 甲›
				SECTION‹＃ 五›
				""", tokens("# 二、甲\n##（一）\n列 | 子 ｜ 丑\n  规章 [原文：x]  | 0  | \n 三、结果\n| 1\n### 甲\n＃ 五\n"));
	}

	@Test
	void narrative() {
		assertEquals("""
				SECTION‹# 一›
				FENCE‹\"""›
				PROSE‹# 不在行首›
				PROSE‹年度 | 2024 // 不是›

				FENCE‹\"""›
				FENCE‹“”"›
				PROSE‹无›
				SECTION‹# 二›
				FENCE‹\"""›PROSE‹无›FENCE‹\"""›
				LABEL‹规章›CELL‹|1›""", tokens("# 一\n\"\"\"\n # 不在行首\n　年度 | 2024 // 不是 \n\n  \"\"\" \n“”\"\n无\n# 二\n\"\"\"无\"\"\"\n规章|1"));
	}

	@Test
	void anyTextIsTiled() {
		for (String text : new String[] { "", "\n", "\r", "\r\n\r", "\ufeff", "\ufeff# 一", "\0|\0", "\ud800\n\udc00", "\u2028|\u2029", "|",
				"\"\"\"",
				"\"\"\"\"\"\"", "\"\"\" \"\"\"", "#", "＃＃＃", ":", "年报：", "列|", "　", "[" })
			DamagedTextTest.tiles(text, text);
		Random random = new Random(1);
		String letters = "|｜#＃\"“”\n\r\t 　:：列年报度机关[]原文/0１=政\ufeff\0\ud800";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(40); n > 0; n--)
				text.append(letters.charAt(random.nextInt(letters.length())));
			DamagedTextTest.tiles(text.toString(), text.toString());
			ReportReader.read(new report.dsl.sheet.Source("", text.toString()), TestForms.GOV2021);
		}
	}
}
