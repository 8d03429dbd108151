// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Relation.Kind;
import report.dsl.form.Table;
import report.dsl.relation.Figures;
import report.dsl.relation.Outcome;
import report.dsl.rules.Reading;

/** Which relations of a report hold and which do not. */
public final class RelationStatus {

	public enum State {
		HOLDS, BROKEN,
		/** cells are blank, so that it cannot be told */
		OPEN,
		/** there is nothing to compare with, or the relation is not one that should hold */
		IDLE
	}

	private final Form form;
	private final State[] states;
	private final Outcome[] outcomes;

	private RelationStatus(Form form) {
		this.form = form;
		this.states = new State[form.relations().size()];
		this.outcomes = new Outcome[states.length];
	}

	public static RelationStatus of(Reading reading) {
		RelationStatus status = new RelationStatus(reading.form());
		for (int number = 0; number < status.states.length; number++)
			status.states[number] = state(reading.figures(), reading.form().relations().get(number));
		for (Outcome outcome : reading.outcomes())
			if (status.states[outcome.number()] != State.IDLE) {
				status.states[outcome.number()] = outcome.state() == Outcome.State.BROKEN ? State.BROKEN : State.OPEN;
				status.outcomes[outcome.number()] = outcome;
			}
		return status;
	}

	/** What there is to say of a relation without an outcome. */
	private static State state(Figures figures, Relation relation) {
		if (relation.kind() == Kind.SUSPICIOUS)
			return State.IDLE;
		State state = State.HOLDS;
		for (int i = 0; i < relation.size(); i++) {
			int cell = relation.cell(i);
			if (relation.previous(i) && (figures.lastYear() == null || !figures.lastYear().known(cell)))
				return State.IDLE;
			if (!relation.previous(i) && !figures.known(cell))
				state = State.OPEN;
		}
		return state;
	}

	/** @param relation its number in the form */
	public State state(int relation) {
		return states[relation];
	}

	/** What is wrong with a relation or lacking; null when there is nothing to say. */
	@Nullable
	Outcome outcome(int relation) {
		return outcomes[relation];
	}

	/** How many relations of the report are in a state. */
	public int count(State state) {
		int count = 0;
		for (State one : states)
			if (one == state)
				count++;
		return count;
	}

	/** How many relations are in a state of those that are told in a table. */
	public int count(State state, Table table) {
		int count = 0;
		for (int number = 0; number < states.length; number++)
			if (states[number] == state && form.tableOf(cell(form.relations().get(number))) == table)
				count++;
		return count;
	}

	/** The cell at which a relation is shown: the one it defines, else the first of this year. */
	static int cell(Relation relation) {
		if (relation.total() >= 0)
			return relation.total();
		for (int i = 0; i < relation.size(); i++)
			if (!relation.previous(i))
				return relation.cell(i);
		return relation.cell(0);
	}
}
