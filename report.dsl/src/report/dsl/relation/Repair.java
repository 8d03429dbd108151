package report.dsl.relation;

import java.util.List;

/**
 * A change of one or two cells that makes every relation hold that it touches and breaks none.
 *
 * @param changes what to change, in the order of the form
 * @param mends   numbers of the broken relations that then hold, ascending
 * @param equals  how many repairs are as good as this one by all relations, itself included: 1 means that the relations
 *                determine it
 */
public record Repair(List<Change> changes, List<Integer> mends, int equals) {

	/** @param from the number now; @param to the number that mends */
	public record Change(int cell, long from, long to) {
	}

	/** The relations leave no other repair as good as this. */
	public boolean determined() {
		return equals == 1;
	}
}
