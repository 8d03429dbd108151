package report.dsl.relation;

import java.util.List;

import report.dsl.form.Relation;

/**
 * What the figures say about a relation that does not simply hold.
 *
 * @param relation the relation
 * @param number   its number in the form
 * @param state    see {@link State}
 * @param actual   value of the left side; unknown cells count 0
 * @param expected value of the right side; unknown cells count 0. In the unit of the cells (counts, or millionths of a yuan)
 * @param blanks   the cells whose value is not known
 * @param value    for {@link State#DETERMINED} the value of the only blank
 */
public record Outcome(Relation relation, int number, State state, long actual, long expected, List<Integer> blanks, long value) {

	public enum State {
		/** no values of the blanks, if any, can make the relation hold */
		BROKEN,
		/** the known cells leave nothing: all blanks are certainly 0 */
		ZEROS,
		/** one blank, and its value follows */
		DETERMINED,
		/** several blanks whose values do not follow */
		OPEN
	}

	public long difference() {
		return actual - expected;
	}
}
