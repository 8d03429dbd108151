// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.summary;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Form;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written;

/**
 * What a summary contains of a report.
 *
 * @param organ   empty when it is not stated
 * @param year    -1 when it is not stated
 * @param form    name of the form; empty when there is none
 * @param cells   how many figures the form asks for
 * @param numbers how many of them are there
 * @param blanks  how many are blank
 * @param rules   id of the rule of each error and warning
 * @param rows    label of the row of each error in a table
 */
public record SummaryFigures(String organ, int year, String form, int cells, int numbers, int blanks, int errors, int warnings,
		List<String> rules,
		List<String> rows) {

	public static SummaryFigures of(Reading reading, List<Finding> findings) {
		Sheet sheet = reading.sheet();
		Form form = sheet.form();
		int numbers = 0;
		int blanks = 0;
		for (int cell = 0; cell < form.cellCount(); cell++)
			if (sheet.isNumber(cell) || sheet.value(cell) == Value.COMPUTED)
				numbers++;
			else if (sheet.value(cell) == Value.BLANK)
				blanks++;
		int errors = 0;
		List<String> rules = new ArrayList<>();
		List<String> rows = new ArrayList<>();
		for (Finding finding : findings) {
			if (finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING)
				rules.add(finding.rule().id());
			if (finding.severity() != Severity.ERROR)
				continue;
			errors++;
			for (Written.Line line : sheet.lines())
				if (line.row() != null && line.line().contains(finding.region().start()))
					rows.add(line.row().label());
		}
		String organ = sheet.text(Field.ORGAN);
		return new SummaryFigures(organ == null ? "" : organ, sheet.year(), form.name(), form.cellCount(), numbers, blanks, errors,
				rules.size() - errors, rules, rows);
	}

	/** How much of the form has been read, in percent; a form without cells is read as a whole. */
	int share() {
		return cells == 0 ? 100 : (int) (100L * numbers / cells);
	}
}
