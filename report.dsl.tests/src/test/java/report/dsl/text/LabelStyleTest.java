// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.NationalForms;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;

/** Rows and columns have a printed label and a short one; a report may write either. */
class LabelStyleTest {

	private static final Form FORM = NationalForms.GOV2021;

	/** What a window of 1280 pixels shows of a line beside explorer, line numbers and overview. */
	private static final int VISIBLE = 100;

	static Stream<Form> forms() {
		return Stream.of(NationalForms.GOV2021, NationalForms.GOV2019, NationalForms.STATISTICS2014);
	}

	private static Sheet read(String text, Form form) {
		return ReportReader.read(new Source("a.report", text), form);
	}

	private static String skeleton(Form form, LabelStyle labels) {
		return ReportPrinter.skeleton(form, Map.of(Field.TITLE, "甲", Field.FORM, form.name(), Field.YEAR, "2025"), labels);
	}

	private static String in(LabelStyle labels, String text) {
		return Edit.apply(text, ReportFormatter.format(read(text, FORM), labels));
	}

	private static String applications(String rows) {
		return "年报 \"甲\"\n格式 gov2021\n\n# 三、收到和处理政府信息公开申请情况\n" + rows;
	}

	@ParameterizedTest
	@MethodSource("forms")
	void tablesWithShortLabelsFitAWindow(Form form) {
		skeleton(form, LabelStyle.SHORT).lines().forEach(line -> assertTrue(Chars.width(line) <= VISIBLE, line));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void bothStylesAreReadAndBecomeOneAnother(Form form) {
		String brief = skeleton(form, LabelStyle.SHORT);
		String full = skeleton(form, LabelStyle.FULL);
		assertTrue(!brief.equals(full));
		for (String text : List.of(brief, full)) {
			Sheet sheet = read(text, form);
			assertEquals(List.of(), sheet.issues());
			assertEquals(form.tables().stream().mapToInt(table -> table.lines().size()).sum(), sheet.lines().size());
			assertEquals(brief, Edit.apply(text, ReportFormatter.format(sheet, LabelStyle.SHORT)));
			assertEquals(full, Edit.apply(text, ReportFormatter.format(sheet, LabelStyle.FULL)));
			assertEquals(List.of(), ReportFormatter.format(sheet));
		}
	}

	@ParameterizedTest
	@MethodSource("forms")
	void everyShortLabelLeadsToItsRow(Form form) {
		Sheet sheet = read(skeleton(form, LabelStyle.SHORT), form);
		List<Row> rows = form.tables().stream().flatMap(table -> table.lines().stream()).toList();
		assertEquals(rows, sheet.lines().stream().map(Written.Line::row).toList());
		assertEquals(rows.stream().map(Row::brief).toList(),
				sheet.lines().stream().map(line -> sheet.source().text(line.label())).toList());
	}

	@ParameterizedTest
	@CsvSource({ //
			"SHORT, （二）部分公开（区分处理的，只计这一情形，不计其他情形）, （二）部分公开", //
			"SHORT, （二）部分公开（区分处理的，只计这一情形）, （二）部分公开", // an alias
			"FULL, （二）部分公开, （二）部分公开（区分处理的，只计这一情形，不计其他情形）", //
			"FULL, （二）部分公开（区分处理的，只计这一情形）, （二）部分公开（区分处理的，只计这一情形）", //
			"SHORT, （三）部分公开, （三）部分公开", // another number: for a person to decide
			"SHORT, 部分公开（区分处理的，只计这一情况）, 部分公开（区分处理的，只计这一情况）", // damaged
			"SHORT, （一）予以公开, （一）予以公开" }) // has no short label
	void aLabelThatIsUnderstoodIsRewritten(LabelStyle style, String written, String expected) {
		String text = applications("列 | 自然人\n三、本年度办理结果\n" + written + " | 1\n");
		assertEquals(applications("列 | 自然人\n三、本年度办理结果\n  " + expected + " | 1\n").replaceAll(" +", " "),
				in(style, text).replaceAll(" +", " "));
	}

	@Test
	void aColumnThatStatesAUnitKeepsIt() {
		String text = "年报 \"甲\"\n格式 gov2021\n\n# 二、主动公开政府信息情况\n## 第二十条第（八）项\n列 | 本年收费金额（万元）\n行政事业性收费 | 1\n";
		assertTrue(in(LabelStyle.SHORT, text).contains("| 本年收费金额（万元）\n"));
	}

	@ParameterizedTest
	@CsvSource({ "'', SHORT", "（一）予以公开 | 1, SHORT", "一、本年新收政府信息公开申请数量 | 1, FULL", "一、本年新收申请数量 | 1, SHORT" })
	void newRowsAreWrittenAsThoseThatAreThere(String row, LabelStyle style) {
		Sheet sheet = read(applications("列 | 自然人\n" + row + "\n"), FORM);
		assertEquals(style, LabelStyle.of(sheet));
		Row missing = FORM.table("applications").row("carriedIn");
		String inserted = Edit.apply(sheet.source().text(), Inserts.row(sheet, missing, Map.of()));
		assertTrue(inserted.contains("\n" + style.of(missing) + " "), inserted);
	}

	@Test
	void aWideLabelDoesNotPushTheOthersAside() {
		String text = in(LabelStyle.FULL, applications("列 | 自然人\n三、本年度办理结果\n  （一）予以公开 | 1\n  （二）部分公开 | 2\n"));
		assertTrue(text.contains("\n  （一）予以公开 | "), text);
		assertTrue(text.contains("不计其他情形） | "), text);
	}
}
