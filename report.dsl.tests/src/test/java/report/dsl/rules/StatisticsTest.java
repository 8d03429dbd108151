// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.form.Form;
import report.dsl.form.Section;
import report.dsl.lang.ShippedForms;
import report.dsl.sheet.Field;
import report.dsl.text.LabelStyle;
import report.dsl.text.ReportPrinter;

/** The rules about figures on a form of one column with rows in rows, some of whose groups are called like sections; and on skeletons. */
class StatisticsTest {

	private static final Form FORM = ShippedForms.INSTANCE.form("statistics2014");

	@Test
	void zerosEverywhereAreComplete() {
		assertEquals(Set.of(), ids(report(cell -> "0")));
	}

	@Test
	void fixesOfWrongSums() {
		Reading reading = report(cell -> Integer.toString(cell % 7 + 1));
		assertEquals(Set.of("totals/bound", "totals/column"), ids(reading));
		assertEquals(List.of(), FixCheck.faults("wrong sums", reading));
	}

	@Test
	void fixesOfBlanks() {
		Reading reading = report(cell -> cell % 5 == 0 ? "" : cell % 3 == 0 ? "=" : "0");
		assertEquals(Set.of("cells/blank", "cells/computed"), ids(reading));
		assertEquals(List.of(), FixCheck.faults("blanks", reading));
	}

	@ParameterizedTest
	@ValueSource(strings = { "gov2021", "gov2019", "statistics2014", "guizhou" })
	void fixesOfASkeleton(String name) {
		Form form = ShippedForms.INSTANCE.form(name);
		Reading reading = Reports.read(ReportPrinter.skeleton(form, head(form), LabelStyle.SHORT));
		assertEquals(true, ids(reading).contains("cells/blank"));
		assertEquals(List.of(), FixCheck.faults(name, reading));
	}

	/** The title of a province's form says more than the number of the document. */
	@Test
	void onlyTheNumberOfTheDocumentIsProposed() {
		Reading reading = Reports
				.read("年报 \"甲县2016年报告\"\n格式 guizhou\n机关 \"甲县\"\n年度 2016\n# 一、总体情况\n\"\"\"\n按照国办发〔2014〕33号的要求编制。\n\"\"\"\n");
		assertEquals(List.of("引用的文号是“国办发〔2014〕33号”，本报告所用格式的依据是“国办发〔2014〕32号”，请核对"), Reports.check(reading).stream()
				.filter(finding -> finding.rule().id().equals("report/basis")).map(finding -> finding.message().zh()).toList());
	}

	private static Set<String> ids(Reading reading) {
		return Reports.check(reading).stream().map(finding -> finding.rule().id()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Reading report(IntFunction<String> figures) {
		String[] cells = new String[FORM.cellCount()];
		for (int cell = 0; cell < cells.length; cell++)
			cells[cell] = figures.apply(cell);
		Map<Section, List<String>> paragraphs = new HashMap<>();
		for (Section section : FORM.sections())
			if (section.text())
				paragraphs.put(section, List.of("“" + section.title() + "”这一部分的内容已在会议上逐条核对。"));
		return Reports.read(ReportPrinter.print(FORM, head(FORM), cells, paragraphs));
	}

	private static Map<Field, String> head(Form form) {
		int year = Math.max(form.firstYear(), Math.min(form.lastYear(), 2017));
		Map<Field, String> head = new EnumMap<>(Field.class);
		head.put(Field.TITLE, "青原县" + year + "年政府信息公开工作年度报告");
		head.put(Field.FORM, form.name());
		head.put(Field.ORGAN, "青原县人民政府");
		head.put(Field.YEAR, Integer.toString(year));
		head.put(Field.DATE, year + 1 + "-03-20");
		return head;
	}
}
