// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Field;

/** Words entered on the page of a report, and what the text is then. */
class TextEntryTest {

	private static final String REPORT = """
			年报 "云溪市2021年报告"
			格式 gov2021
			机关 "云溪市"
			日期 2022-01-20

			# 一、总体情况
			\"""
			第一段。
			  第二段。
			\"""

			# 二、主动公开政府信息情况

			# 五、存在的主要问题及改进情况
			\"""

			\"""
			""";

	private static String applied(ReportDocument document, PageEdit edit) {
		assertNotNull(edit);
		assertNull(edit.message());
		return FormattingTest.applied(document.source(), edit.edits());
	}

	private static String paragraph(String text, int number, String was, String words) {
		ReportDocument document = StepsTest.document(text);
		return applied(document, TextEntry.paragraph(document, number, was, words));
	}

	private static String section(String text, int section, String words) {
		ReportDocument document = StepsTest.document(text);
		return applied(document, TextEntry.section(document, section, words));
	}

	private static String field(String text, Field field, String words) {
		ReportDocument document = StepsTest.document(text);
		return applied(document, TextEntry.field(document, field, words));
	}

	@Test
	void aParagraphIsReplacedWhereItStands() {
		assertEquals(REPORT.replace("第二段。", "别的话，共3件。"), paragraph(REPORT, 1, "第二段。", " 别的话，共3件。 "));
	}

	@Test
	void linesBecomeParagraphs() {
		assertEquals(REPORT.replace("第一段。", "甲。\n乙。"), paragraph(REPORT, 0, "第一段。", "甲。\n\n 乙。\n"));
	}

	@Test
	void aParagraphIsTakenOutWithItsLine() {
		assertEquals(REPORT.replace("第一段。\n", ""), paragraph(REPORT, 0, "第一段。", " "));
	}

	@Test
	void lineEndsAreThoseOfTheFile() {
		String windows = REPORT.replace("\n", "\r\n");
		assertEquals(windows.replace("第一段。", "甲。\r\n乙。"), paragraph(windows, 0, "第一段。", "甲。\n乙。"));
	}

	@Test
	void fencesOnTheLineOfTheParagraphStay() {
		String text = REPORT.replace("\"\"\"\n第一段。\n  第二段。\n\"\"\"", "\"\"\"第一段。\n第二段。\"\"\"");
		assertEquals(text.replace("第一段。", ""), paragraph(text, 0, "第一段。", ""));
		assertEquals(text.replace("第二段。", "乙。"), paragraph(text, 1, "第二段。", "乙。"));
	}

	@Test
	void aParagraphIsFoundAgainWhenOthersHaveCome() {
		assertEquals(REPORT.replace("第二段。", "乙。"), paragraph(REPORT, 0, "第二段。", "乙。"));
	}

	@Test
	void aParagraphThatHasChangedIsLeftAlone() {
		ReportDocument document = StepsTest.document(REPORT);
		PageEdit edit = TextEntry.paragraph(document, 0, "原来的话。", "新的话。");
		assertEquals(0, edit.edits().size());
		assertEquals("这段文字在文本中已经改动，没有填写。请核对后重新填写。", edit.message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "# 二、主动公开政府信息情况", "\"\"\"", "新收 | 3 | 4", "// 不是注释", "年报 \"别的\"" })
	void whatLooksLikeSomethingElseStaysText(String words) {
		String after = paragraph(REPORT, 0, "第一段。", words);
		ReportDocument document = StepsTest.document(after);
		assertEquals(2, document.sheet().chapters().getFirst().paragraphs().size());
		assertEquals(words.replace("\"\"\"", "””"), document.sheet().chapters().getFirst().paragraphs().getFirst().text());
	}

	@Test
	void rowsAreNoParagraphOutsideOfFences() {
		ReportDocument document = StepsTest.document("格式 gov2021\n\n# 一、总体情况\n第一段。\n");
		PageEdit edit = TextEntry.paragraph(document, 0, "第一段。", "新收 | 3 | 4");
		assertEquals(0, edit.edits().size());
		assertNotNull(edit.message());
	}

	@Test
	void theFirstParagraphComesBetweenTheFences() {
		assertEquals(REPORT.replace("\"\"\"\n\n\"\"\"", "\"\"\"\n甲。\n乙。\n\"\"\""), section(REPORT, 4, "甲。\n乙。"));
	}

	@Test
	void aSectionWithoutFencesGetsThem() {
		String bare = "格式 gov2021\n\n# 一、总体情况\n\n# 五、存在的主要问题及改进情况\n";
		assertEquals(bare.replace("总体情况\n", "总体情况\n\"\"\"\n甲。\n\"\"\"\n"), section(bare, 0, "甲。"));
	}

	@Test
	void aSectionThatIsNotThereComesWithItsText() {
		String after = section(REPORT, 5, "没有。");
		assertEquals(REPORT + "\n# 六、其他需要报告的事项\n\"\"\"\n没有。\n\"\"\"\n", after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '/', nullValues = "-", value = { "ORGAN/青石县/机关 \"云溪市\"/机关 \"青石县\"", "DATE/2022年3月1日/2022-01-20/2022年3月1日",
			"TITLE/标题/云溪市2021年报告/标题" })
	void aFieldIsReplaced(Field field, String words, String before, String after) {
		assertEquals(REPORT.replace(before, after), field(REPORT, field, words));
	}

	@Test
	void aFieldThatIsNotThereGetsItsLine() {
		assertEquals(REPORT.replace("日期 2022-01-20\n", "日期 2022-01-20\n电话 \"0850-123\"\n"), field(REPORT, Field.PHONE, "0850-123"));
	}

	@Test
	void aBlankFieldLosesItsLine() {
		assertEquals(REPORT.replace("机关 \"云溪市\"\n", ""), field(REPORT, Field.ORGAN, ""));
		assertEquals(REPORT, field(REPORT, Field.EMAIL, ""));
	}

	@ParameterizedTest
	@CsvSource({ "DATE,昨天", "DATE,2022-02-30", "PERIOD,全年", "YEAR,今年" })
	void whatIsNoDateIsRefused(Field field, String words) {
		ReportDocument document = StepsTest.document(REPORT);
		PageEdit edit = TextEntry.field(document, field, words);
		assertEquals(0, edit.edits().size());
		assertEquals("“" + words + "”不能作“" + field.word() + "”，没有改动。日期请写成 2025-01-20 或 2025年1月20日。", edit.message());
	}
}
