// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Relation.Kind;
import report.dsl.relation.Outcome.State;
import report.dsl.relation.Repair.Change;

/**
 * Proves a repair by evaluating the whole report with it: what it mends, that every relation of its cells holds then, and
 * that it breaks nothing and makes nothing suspicious.
 */
final class RepairProof {

	private final Figures figures;
	private final Terms terms;
	private final boolean[] before;
	private final List<Outcome> outcomes;
	private final Budget budget;
	private final int cost;

	RepairProof(Figures figures, List<Outcome> outcomes, Budget budget) {
		this.figures = figures;
		this.terms = Terms.of(figures.form());
		this.outcomes = outcomes;
		this.budget = budget;
		this.cost = terms.cell.length + terms.max.length;
		this.before = new boolean[terms.size()];
		for (Outcome outcome : outcomes)
			before[outcome.number()] = outcome.state() == State.BROKEN;
	}

	/** @return the repair with what it mends; null when it is no repair, or when the budget is used up */
	@Nullable
	Repair prove(List<Change> changes) {
		if (!budget.spend(cost))
			return null;
		boolean[] after = new boolean[before.length];
		for (Outcome outcome : Outcomes.of(figures.with(changes)))
			if (outcome.state() == State.BROKEN) {
				if (!before[outcome.number()])
					return null;
				after[outcome.number()] = true;
			}
		for (Change change : changes)
			for (int i = terms.indexStart[change.cell()]; i < terms.indexStart[change.cell() + 1]; i++)
				if (after[terms.index[i]] && terms.relations.get(terms.index[i]).kind() != Kind.SUSPICIOUS)
					return null;
		List<Integer> mends = new ArrayList<>();
		for (Outcome outcome : outcomes)
			if (outcome.violated() && !after[outcome.number()])
				mends.add(outcome.number());
		return mends.isEmpty() ? null : new Repair(changes, mends, 1);
	}
}
