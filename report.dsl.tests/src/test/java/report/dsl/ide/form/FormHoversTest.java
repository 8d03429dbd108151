// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.lsp4j.Hover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;

class FormHoversTest {

	@Test
	void aRow() {
		assertEquals("""
				urgent
				**2.急诊**

				JSON 键 `urgent` · 依据 第四条

				3 个数

				关系

				- 合计 = 成人 + 儿童
				- 小计 = 1.普通 + 2.急诊""", show(Folder.form(Folder.CLINIC), "urgent \""));
	}

	@Test
	void aRowOfTheFormExtendedHasTheLabelItHasHere() {
		assertEquals("**2.急救**", show(Folder.forms().formFile("town.form"), "urgent").lines().skip(1).findFirst().orElseThrow());
	}

	@Test
	void aColumnATableASectionAForm() {
		FormDocument clinic = Folder.form(Folder.CLINIC);
		assertEquals("adults\n**成人**\n\nJSON 键 `adults` · 单位 人次\n\n5 个数\n\n关系\n\n- 合计 = 成人 + 儿童\n"
				+ "- 上年未结 + 小计 <= 未结\n- 小计 = 1.普通 + 2.急诊", show(clinic, "adults +").replace("\\<", "<").replace("\n- 上年未结 = 上年“未结”", ""));
		assertEquals("visits\n**visits**\n\nJSON 键 `visits`\n\n15 个数", show(clinic, "visits corner"));
		assertEquals("visits\n**一、门诊情况**\n\nJSON 键 `visits` · 依据 第三条", show(clinic, "visits \"一"));
		assertEquals("clinic\n**门诊统计**\n\nJSON 键 `clinic`\n\n2020– 年度\n\n15 个数", show(clinic, "clinic"));
	}

	@Test
	void aRelationInTheLabelsOfTheForm() {
		assertEquals("check\n`check` 应当成立的关系；不成立是错误\n\n上年未结 + 小计 <= 未结\n\n在 3 处成立",
				show(Folder.form(Folder.CLINIC), "check").replace("\\<", "<"));
		assertEquals("=\n合计 = 成人 + 儿童\n\n在 5 处成立", show(Folder.form(Folder.CLINIC), "= adults"));
	}

	@Test
	void aKeyWordInTheLanguageOfTheReader() {
		assertEquals("corner\n`corner` 表格左上角印的字", show(Folder.form(Folder.CLINIC), "corner"));
		assertEquals("corner\n`corner` what is printed in the corner above the row labels",
				show(new MemoryFolder(Language.EN).with("a.form", Folder.CLINIC).formFile("a.form"), "corner"));
	}

	@Test
	void everyKeyWordIsExplained() {
		for (String word : FormLexer.KEYWORDS)
			assertNotNull(FormKeywords.explanation(word), word);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"成人\"", "{", "\n\n" })
	void nothingToSay(String words) {
		FormDocument document = Folder.form(Folder.CLINIC);
		assertNull(FormHovers.of(document, Positions.of(document.source(), document.source().text().indexOf(words) + 1)));
	}

	/** The words at the place, and what is said of them. */
	private static String show(FormDocument document, String words) {
		Hover hover = FormHovers.of(document, Positions.of(document.source(), document.source().text().indexOf(words)));
		int start = Positions.offset(document.source(), hover.getRange().getStart());
		return document.source().text().substring(start, Positions.offset(document.source(), hover.getRange().getEnd())) + "\n"
				+ hover.getContents().getRight().getValue();
	}
}
