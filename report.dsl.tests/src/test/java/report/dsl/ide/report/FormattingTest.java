// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

import report.dsl.ide.Marked;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Source;

class FormattingTest {

	private static final String HEAD = """
			格式 gov2021

			# 二、主动公开政府信息情况
			## 第二十条第（一）项
			""";

	static String applied(Source source, List<TextEdit> edits) {
		List<Edit> plain = new ArrayList<>();
		for (TextEdit edit : edits)
			plain.add(new Edit(Positions.offset(source, edit.getRange().getStart()), Positions.offset(source, edit.getRange().getEnd()),
					edit.getNewText()));
		plain.sort(java.util.Comparator.comparingInt(Edit::start));
		return Edit.apply(source.text(), plain);
	}

	/** What the lines below the head become. @param marked where the character has just been typed */
	private static String typed(String character, String marked) {
		Marked text = Marked.of(HEAD + marked);
		ReportDocument document = MemoryFolder.alone(text.text());
		String after = applied(document.source(), Formatting.onType(document, Positions.of(document.source(), text.caret()), character));
		assertEquals(HEAD, after.substring(0, HEAD.length()));
		return after.substring(HEAD.length());
	}

	@Test
	void aBarLaysTheTableOut() {
		assertEquals("""
				列             | 本年制发件数 | 本年废止件数
				规章           |            1 |            2
				行政规范性文件 |
				// 甲  乙


				## 丙|丁
				""", typed("|", """
				列|本年制发件数|本年废止件数
				规章| 1 |２
				行政规范性文件 |‸
				// 甲  乙


				## 丙|丁
				"""));
	}

	@Test
	void aBarOfAChineseInputMethod() {
		assertEquals("列       | 本年制发件数\n行政规范 |            3\n", typed("｜", "列｜本年制发件数\n行政规范｜‸３\n"));
	}

	@Test
	void aBarOutsideOfTables() {
		assertEquals("\n# 一、总体情况\n\"\"\"\n甲  |乙 \n\"\"\"\n", typed("|", "\n# 一、总体情况\n\"\"\"\n甲  |‸乙 \n\"\"\"\n"));
		assertEquals("## 甲 |  乙\n", typed("|", "## 甲 |‸  乙\n"));
	}

	@Test
	void aNewLineLaysOutTheRowThatWasLeft() {
		assertEquals("""
				列| 本年制发件数
				规章 |            1

				行政规范性文件 |2
				""".replace("规章 |", "规章           |"), typed("\n", """
				列| 本年制发件数
				规章|1
				‸
				行政规范性文件 |2
				"""));
	}

	@Test
	void aNewLineBeginsBelowTheRow() {
		String table = "\n# 三、收到和处理政府信息公开申请情况\n列 | 自然人\n";
		assertEquals(table + "三、本年度办理结果\n  \n", typed("\n", table + "三、本年度办理结果\n‸\n"));
		assertEquals(table + "  （三）不予公开\n    \n", typed("\n", table + "  （三）不予公开\n  ‸\n"));
		assertEquals(table + "    1.属于国家秘密 | 1\n    \n".replace("| 1", "|      1"), typed("\n", table + "1.属于国家秘密|1\n‸\n"));
		assertEquals(table + "四、结转下年度继续办理 |      1\n", typed("\n", table + "四、结转下年度继续办理|1\n  ‸"));
		assertEquals(table + "  （三）不予\n公开\n", typed("\n", table + "  （三）不予\n‸公开\n"));
	}

	@Test
	void theDocument() {
		ReportDocument document = MemoryFolder.alone("年报：“甲”\n格式 gov2021\n\n\n# 二、主动公开政府信息情况\n列|本年处理决定数量\n行政许可| 1");
		assertEquals("年报 \"甲\"\n格式 gov2021\n\n# 二、主动公开政府信息情况\n列       | 本年处理决定数量\n行政许可 |                1\n",
				applied(document.source(), Formatting.of(document, null)));
	}

	@Test
	void aRangeIsItsLinesAndWholeTables() {
		ReportDocument document = MemoryFolder
				.alone("年报  甲\n格式 gov2021\n# 二、主动公开政府信息情况\n##  第二十条第（五）项\n列|本年处理决定数量\n行政许可| 1\n\n## 第二十条第（六）项\n列|本年处理决定数量\n");
		assertEquals(
				"年报  甲\n格式 gov2021\n# 二、主动公开政府信息情况\n## 第二十条第（五）项\n列       | 本年处理决定数量\n行政许可 |                1\n\n## 第二十条第（六）项\n列|本年处理决定数量\n",
				applied(document.source(), Formatting.range(document, new Range(new Position(5, 2), new Position(6, 0)))));
		assertEquals(1, applied(document.source(), Formatting.range(document, new Range(new Position(0, 0), new Position(1, 0))))
				.indexOf("报 \"甲\"\n格式"));
	}

	@Test
	void editsAreSmall() {
		String text = "规　章｜１2 |  3";
		assertEquals(
				List.of(new Edit(1, 2, ""), new Edit(3, 3, " "), new Edit(3, 4, "|"), new Edit(4, 4, " "), new Edit(4, 5, "1"),
						new Edit(9, 10, "")),
				SmallEdits.of(text, List.of(new Edit(0, text.length(), "规章 | 12 | 3"))));
		assertEquals(List.of(new Edit(0, 2, "丙")), SmallEdits.of("甲乙", List.of(new Edit(0, 2, "丙"))));
	}
}
