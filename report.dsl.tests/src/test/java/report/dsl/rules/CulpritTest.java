// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.form.Table;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Sheet;

/** Where the relations determine the wrong cell, it is the first fix of every finding it causes, and it is preferred. */
class CulpritTest {

	@ParameterizedTest
	@CsvSource({ "gov2021, 1", "gov2021, -1", "gov2021, 37", "gov2019, 1", "gov2019, -9" })
	void theFirstFixPutsTheNumberBack(String form, int error) {
		Reading base = Reports.read(RuleExamples.base(form));
		Table table = base.form().table("applications");
		List<String> faults = new ArrayList<>();
		for (int cell = table.firstCell(); cell < table.endCell(); cell++) {
			long wrong = base.sheet().number(cell) + error;
			if (wrong >= 0)
				check(base, cell, wrong, faults);
		}
		assertEquals(List.of(), faults);
	}

	private static void check(Reading base, int cell, long wrong, List<String> faults) {
		String text = Edit.apply(base.sheet().source().text(), List.of(Edit.replace(base.sheet().region(cell), Long.toString(wrong))));
		List<Finding> findings = Reports.check(Reports.read(text)).stream().filter(finding -> finding.relation() != null).toList();
		assertFalse(findings.isEmpty(), "cell " + cell);
		for (Finding finding : findings) {
			Fix first = finding.fixes().isEmpty() ? null : finding.fixes().getFirst();
			if (first == null || !first.preferred() || !sameNumbers(base.sheet(), Reports.read(Edit.apply(text, first.edits())).sheet()))
				faults.add("cell " + cell + ": " + finding + ": " + first);
		}
	}

	private static boolean sameNumbers(Sheet expected, Sheet actual) {
		for (int cell = 0; cell < expected.form().cellCount(); cell++)
			if (!actual.isNumber(cell) || actual.number(cell) != expected.number(cell))
				return false;
		return true;
	}
}
