// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Relation;
import report.dsl.relation.Blanks;
import report.dsl.relation.Outcome;
import report.dsl.relation.Outcome.State;
import report.dsl.rules.Fix.CellEdit;
import report.dsl.rules.Reading;

/** What follows from the relations for cells whose number is not known. */
public final class Following {

	private final Reading reading;
	private final Blanks.Fill[] fills;
	private final List<CellEdit> edits = new ArrayList<>();
	private final List<Outcome> outcomes;

	private Following(Reading reading) {
		this.reading = reading;
		this.fills = new Blanks.Fill[reading.form().cellCount()];
		for (Blanks.Fill fill : Blanks.of(reading.figures(), reading.outcomes())) {
			fills[fill.cell()] = fill;
			edits.add(new CellEdit(fill.cell(), null, fill.value()));
		}
		this.outcomes = edits.isEmpty() ? reading.outcomes() : Trial.of(reading, edits).outcomes();
	}

	public static Following of(Reading reading) {
		return new Following(reading);
	}

	/** Whether the cell is 0 for certain. */
	public boolean isCertain(int cell) {
		return fills[cell] != null && fills[cell].certain();
	}

	/** The number that follows for a blank cell, or the only one that fits for an unreadable one; null when there is none. */
	public @Nullable Long number(int cell) {
		if (fills[cell] != null)
			return fills[cell].value();
		Outcome outcome = determined(cell);
		return outcome == null || isContradictory(cell) ? null : outcome.value();
	}

	/** What the number follows from; null when none does. */
	public @Nullable Relation by(int cell) {
		if (fills[cell] != null)
			return reading.form().relations().get(fills[cell].relation());
		Outcome outcome = determined(cell);
		return outcome == null ? null : outcome.relation();
	}

	/** Whether two relations ask for different numbers in the cell. */
	public boolean isContradictory(int cell) {
		Outcome first = determined(cell);
		for (Outcome outcome : outcomes)
			if (first != null && settles(outcome, cell) && outcome.value() != first.value())
				return true;
		return false;
	}

	/** Blank cells and the numbers that follow for them, in the order of the form. */
	public List<CellEdit> edits() {
		return edits;
	}

	/** What the relations say once all that follows is filled in. */
	public List<Outcome> outcomes() {
		return outcomes;
	}

	private @Nullable Outcome determined(int cell) {
		for (Outcome outcome : outcomes)
			if (settles(outcome, cell))
				return outcome;
		return null;
	}

	private static boolean settles(Outcome outcome, int cell) {
		return (outcome.state() == State.DETERMINED || outcome.state() == State.ZEROS) && outcome.blanks().contains(cell);
	}
}
