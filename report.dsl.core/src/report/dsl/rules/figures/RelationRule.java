// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.List;

import report.dsl.form.Relation;
import report.dsl.i18n.Text;
import report.dsl.relation.Outcome;
import report.dsl.rules.Findings;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written;

/** Reports the broken relations of one kind. */
public abstract class RelationRule extends Rule {

	private final Relation.Kind kind;

	protected RelationRule(String id, Severity severity, Relation.Kind kind) {
		super(id, severity);
		this.kind = kind;
	}

	@Override
	public final void check(Reading reading, Findings findings) {
		List<Outcome> outcomes = reading.outcomes();
		for (int i = 0; i < outcomes.size(); i++) {
			Outcome outcome = outcomes.get(i);
			if (outcome.state() == Outcome.State.BROKEN && outcome.relation().kind() == kind && concerns(reading, outcome))
				report(reading, findings, outcome);
		}
	}

	private void report(Reading reading, Findings findings, Outcome outcome) {
		Region region = place(reading, outcome.relation());
		findings.add(this, severity(outcome.relation()), region, message(reading, outcome), outcome,
				() -> FixProof.of(reading).proven(this, region, RelationFixes.of(reading, outcome)));
	}

	/** Whether this broken relation is worth a finding. */
	protected boolean concerns(Reading reading, Outcome outcome) {
		return true;
	}

	protected Text message(Reading reading, Outcome outcome) {
		return RelationMessage.of(reading, outcome);
	}

	/** A form can ask for a warning where the rule would report an error. */
	protected Severity severity(Relation relation) {
		return relation.warning() && severity() == Severity.ERROR ? Severity.WARNING : severity();
	}

	/** The cell that the form defines by the relation, else the first one written, else the caption of the table, else the head. */
	static Region place(Reading reading, Relation relation) {
		if (relation.total() >= 0 && reading.sheet().isWritten(relation.total()))
			return reading.sheet().place(relation.total());
		for (int i = 0; i < relation.size(); i++)
			if (!relation.previous(i) && reading.sheet().isWritten(relation.cell(i)))
				return reading.sheet().place(relation.cell(i));
		return unwritten(reading, relation.cell(0));
	}

	/** Where to say something of a cell that does not stand in the text. */
	public static Region unwritten(Reading reading, int cell) {
		Written.Grid grid = reading.sheet().grid(reading.form().tableOf(cell));
		if (grid != null)
			return grid.title();
		HeadEntry title = reading.sheet().field(Field.TITLE);
		return title == null ? Region.at(0) : title.key();
	}
}
