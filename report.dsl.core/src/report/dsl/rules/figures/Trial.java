// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.ArrayList;
import java.util.List;

import report.dsl.relation.Figures;
import report.dsl.relation.Outcome;
import report.dsl.relation.Outcomes;
import report.dsl.relation.Repair.Change;
import report.dsl.rules.Fix.CellEdit;
import report.dsl.rules.Reading;

/**
 * What the relations would say if some cells held other numbers: figures only, the text stays as it is.
 *
 * @param figures  the report's with the changes
 * @param outcomes all relations that then do not simply hold
 */
public record Trial(Figures figures, List<Outcome> outcomes) {

	/** @param edits new numbers; cells that are not written can be tried too */
	public static Trial of(Reading reading, List<CellEdit> edits) {
		List<Change> changes = new ArrayList<>();
		for (CellEdit edit : edits)
			changes.add(new Change(edit.cell(), edit.from() == null ? 0 : edit.from(), edit.to()));
		Figures figures = reading.figures().with(changes);
		return new Trial(figures, Outcomes.of(figures));
	}
}
