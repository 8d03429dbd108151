// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.List;

import report.dsl.form.Relation;

/**
 * What the figures say about a relation that does not simply hold.
 * <p>
 * A relation of kind {@code SUSPICIOUS} is reported the other way round: {@link State#BROKEN} says that all its cells are
 * known and none is 0, and that it holds.
 *
 * @param relation the relation
 * @param number   its number in the form
 * @param state    see {@link State}
 * @param actual   value of the left side; unknown cells count 0
 * @param expected value of the right side; unknown cells count 0. In the unit of the cells (counts, or millionths of a
 *                 yuan); a sum beyond the range of a long is given as the end of that range
 * @param blanks   the cells whose value is not known: blank, unreadable, or {@code =} that cannot be worked out
 * @param value    for {@link State#DETERMINED} the value of the only blank, else 0
 */
public record Outcome(Relation relation, int number, State state, long actual, long expected, List<Integer> blanks, long value) {

	public enum State {
		/** no values of the blanks, if any, can make the relation hold */
		BROKEN,
		/**
		 * the known cells leave nothing: all blanks are certainly 0. Said of cells that are left empty only, of a single one
		 * only when it is an addend of a total
		 */
		ZEROS,
		/** one blank, and its value follows */
		DETERMINED,
		/** blanks whose values do not follow */
		OPEN
	}

	/** Whether the relation is one that should hold and does not. */
	public boolean violated() {
		return state == State.BROKEN && relation.kind() != Relation.Kind.SUSPICIOUS;
	}

	/** {@code actual - expected}, within the range of a long. */
	public long difference() {
		long difference = actual - expected;
		boolean overflow = ((actual ^ expected) & (actual ^ difference)) < 0;
		return !overflow ? difference : actual < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
	}
}
