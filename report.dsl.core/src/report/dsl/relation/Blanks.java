// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import report.dsl.relation.Outcome.State;
import report.dsl.relation.Repair.Change;
import report.dsl.sheet.Value;

/**
 * What follows for the blanks of a sheet from all relations together: a blank that one relation settles can settle the
 * next. A blank for which two relations say different things, or whose value would break a relation that is not broken
 * now, does not follow. So all fills can be written at once: relations that hold still hold.
 */
public final class Blanks {

	/**
	 * A blank cell and its number.
	 *
	 * @param cell     the cell, left empty in the report
	 * @param value    its number: a count, or millionths of a yuan
	 * @param certain  0 because the known figures leave nothing, and so is every fill it follows from
	 * @param relation number of the relation it follows from
	 * @param first    number of the relation that the chain of conclusions starts with; {@code relation} itself when there
	 *                 is no chain
	 */
	public record Fill(int cell, long value, boolean certain, int relation, int first) {
	}

	private final Figures given;
	private final Terms terms;
	private final Set<Integer> banned = new HashSet<>();
	private Figures figures;
	private Fill[] fills;

	private Blanks(Figures given) {
		this.given = given;
		this.terms = Terms.of(given.form());
		this.figures = given;
		this.fills = new Fill[given.form().cellCount()];
	}

	/** All blanks that follow, in the order of the form. */
	public static List<Fill> of(Figures figures) {
		return of(figures, Outcomes.of(figures));
	}

	/** @param outcomes those of the figures */
	public static List<Fill> of(Figures figures, List<Outcome> outcomes) {
		for (Outcome outcome : outcomes)
			if (outcome.state() == State.ZEROS || outcome.state() == State.DETERMINED)
				return new Blanks(figures).search(outcomes);
		return List.of();
	}

	private List<Fill> search(List<Outcome> outcomes) {
		do {
			figures = given;
			fills = new Fill[given.form().cellCount()];
			List<Outcome> now = outcomes;
			while (conclude(now)) {
				figures = given.with(changes());
				now = Outcomes.of(figures);
			}
			if (!banBreaking(outcomes, now))
				return list();
		} while (true);
	}

	/** One step from what is known; @return whether anything new followed. */
	private boolean conclude(List<Outcome> outcomes) {
		boolean any = false;
		Fill[] step = new Fill[fills.length];
		for (Outcome outcome : outcomes)
			if (outcome.state() == State.ZEROS || outcome.state() == State.DETERMINED)
				for (int cell : outcome.blanks())
					if (given.sheet().value(cell) == Value.BLANK && !banned.contains(cell))
						propose(step, fill(cell, outcome));
		for (Fill fill : step)
			if (fill != null && !banned.contains(fill.cell())) {
				fills[fill.cell()] = fill;
				any = true;
			}
		return any;
	}

	private Fill fill(int cell, Outcome outcome) {
		int first = outcome.number();
		boolean certain = outcome.state() == State.ZEROS;
		boolean chain = false;
		for (int i = terms.start[outcome.number()]; i < terms.start[outcome.number() + 1]; i++) {
			Fill earlier = terms.cell[i] >= 0 ? fills[terms.cell[i]] : null;
			if (earlier == null)
				continue;
			certain &= earlier.certain();
			first = chain ? Math.min(first, earlier.first()) : earlier.first();
			chain = true;
		}
		return new Fill(cell, outcome.value(), certain, outcome.number(), first);
	}

	private void propose(Fill[] step, Fill fill) {
		Fill other = step[fill.cell()];
		if (other != null && other.value() != fill.value())
			banned.add(fill.cell());
		else if (other == null || fill.certain() && !other.certain())
			step[fill.cell()] = fill;
	}

	/** Gives up the fills in relations that they would break; @return whether there were any. */
	private boolean banBreaking(List<Outcome> before, List<Outcome> after) {
		Set<Integer> broken = new HashSet<>();
		for (Outcome outcome : before)
			if (outcome.state() == State.BROKEN)
				broken.add(outcome.number());
		Set<Integer> breaking = new HashSet<>();
		int bans = banned.size();
		for (Outcome outcome : after)
			if (outcome.state() == State.BROKEN && !broken.contains(outcome.number()))
				ban(outcome.number(), breaking);
		if (!breaking.isEmpty() && banned.size() == bans)
			for (Fill fill : list())
				banned.add(fill.cell());
		return banned.size() > bans;
	}

	/** Bans the fills that the relation looks at, also through cells written {@code =}. */
	private void ban(int relation, Set<Integer> visited) {
		if (!visited.add(relation))
			return;
		for (int i = terms.start[relation]; i < terms.start[relation + 1]; i++) {
			int cell = terms.cell[i];
			if (cell >= 0 && fills[cell] != null)
				banned.add(cell);
			else if (cell >= 0 && figures.workedOutBy(cell) >= 0)
				ban(figures.workedOutBy(cell), visited);
		}
	}

	private List<Change> changes() {
		List<Change> changes = new ArrayList<>();
		for (Fill fill : fills)
			if (fill != null)
				changes.add(new Change(fill.cell(), 0, fill.value()));
		return changes;
	}

	private List<Fill> list() {
		List<Fill> list = new ArrayList<>();
		for (Fill fill : fills)
			if (fill != null)
				list.add(fill);
		return list;
	}
}
