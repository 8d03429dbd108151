// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.List;

/**
 * A change of one or two cells that makes every relation hold that it touches and breaks none.
 *
 * @param changes what to change, in the order of the form
 * @param mends   numbers of the broken relations that then hold, ascending; no other relation changes between holding and
 *                broken
 * @param equals  how many repairs compete with this one and are as good by all relations, itself included: they change as
 *                many cells and mend as many relations, and at least one of these is the same. 1 means that the relations
 *                determine it
 */
public record Repair(List<Change> changes, List<Integer> mends, int equals) {

	public Repair {
		changes = List.copyOf(changes);
		mends = List.copyOf(mends);
	}

	/** @param from the number now; @param to the number that mends */
	public record Change(int cell, long from, long to) {
	}

	/** The relations leave no other repair as good as this. */
	public boolean determined() {
		return equals == 1;
	}
}
