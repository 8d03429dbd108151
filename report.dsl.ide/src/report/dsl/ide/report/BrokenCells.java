// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.ide.ReportDocument;
import report.dsl.relation.Outcome;
import report.dsl.rules.Finding;
import report.dsl.rules.Severity;
import report.dsl.sheet.Region;

/**
 * What takes part in a broken relation that is reported: not what is excused as a fault of the original, nor what the settings leave out.
 */
final class BrokenCells {

	private final Set<Table> tables = new HashSet<>();
	private final Set<Row> rows = new HashSet<>();
	private final Set<Integer> places = new HashSet<>();

	private BrokenCells() {
	}

	static BrokenCells of(ReportDocument document) {
		BrokenCells broken = new BrokenCells();
		Form form = document.form();
		for (Finding finding : document.findings())
			if (finding.relation() instanceof Outcome outcome && outcome.violated() && finding.severity().compareTo(Severity.INFO) != 0)
				broken.add(form, finding.region(), outcome.relation());
		return broken;
	}

	private void add(Form form, Region place, Relation relation) {
		places.add(place.start());
		for (int term = 0; term < relation.size(); term++)
			if (!relation.previous(term)) {
				tables.add(form.tableOf(relation.cell(term)));
				if (relation.isLeft(term))
					rows.add(form.rowOf(relation.cell(term)));
			}
	}

	boolean has(Table table) {
		return tables.contains(table);
	}

	/** Whether the row has a total, or another left side of a relation, that does not agree. */
	boolean has(Row row) {
		return rows.contains(row);
	}

	boolean hasAny(List<Table> some) {
		for (Table table : some)
			if (tables.contains(table))
				return true;
		return false;
	}

	/** Whether a broken relation is reported at what begins here. */
	boolean at(int offset) {
		return places.contains(offset);
	}
}
