package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import report.dsl.form.Form;
import report.dsl.form.Section;
import report.dsl.lang.ShippedForms;

/** The rules about figures on a form of one column with rows in rows, some of whose groups are called like sections. */
class StatisticsTest {

	private static final Form FORM = ShippedForms.INSTANCE.form("statistics2014");

	@Test
	void zerosEverywhereAreComplete() {
		assertEquals(Set.of("sections/short"), ids(report(cell -> "0")));
	}

	@Test
	void fixesOfWrongSums() {
		Reading reading = report(cell -> Integer.toString(cell % 7 + 1));
		assertEquals(Set.of("sections/short", "totals/bound", "totals/column"), ids(reading));
		assertEquals(List.of(), FixCheck.faults("wrong sums", reading));
	}

	@Test
	void fixesOfBlanks() {
		Reading reading = report(cell -> cell % 5 == 0 ? "" : cell % 3 == 0 ? "=" : "0");
		assertEquals(List.of(), FixCheck.faults("blanks", reading));
	}

	private static Set<String> ids(Reading reading) {
		return Reports.check(reading).stream().map(finding -> finding.rule().id()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Reading report(IntFunction<String> figures) {
		Map<Integer, String> cells = new HashMap<>();
		for (int cell = 0; cell < FORM.cellCount(); cell++)
			cells.put(cell, figures.apply(cell));
		StringBuilder text = new StringBuilder("""
				年报 "青原县2017年政府信息公开工作年度报告"
				格式 statistics2014
				机关 "青原县人民政府"
				年度 2017
				日期 2018-03-20
				""");
		for (Section section : FORM.sections())
			text.append('\n').append(Draft.section(section, cells)).append('\n');
		return Reports.read(text.toString());
	}
}
