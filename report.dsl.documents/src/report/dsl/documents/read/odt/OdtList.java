// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.odt;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.read.office.ListCounter;
import report.dsl.documents.read.office.ListLevel;

/** The list that is being read, and what number stands before its next paragraph. */
final class OdtList {

	private static final ListLevel[] NONE = new ListLevel[ListCounter.LEVELS];

	/** null when its style says nothing */
	private final @Nullable ListCounter counter;
	private final int level;
	/** whether an item has begun whose number was not printed yet */
	private boolean due;

	private OdtList(@Nullable ListCounter counter, int level) {
		this.counter = counter;
		this.level = level;
	}

	/**
	 * @param outer  the list within which it is
	 * @param own    counter of its own style
	 * @param goesOn whether it goes on counting
	 */
	static OdtList of(@Nullable OdtList outer, @Nullable ListCounter own, boolean goesOn) {
		int level = outer == null ? 0 : Math.min(outer.level + 1, ListCounter.LEVELS - 1);
		ListCounter counter = own != null || outer == null ? own : outer.counter;
		if (outer == null && counter != null && !goesOn)
			counter.restart(Arrays.stream(counter.levels).mapToInt(one -> one == null ? -1 : one.start()).toArray());
		return new OdtList(counter, level);
	}

	/** @param start its number; -1 for the next one */
	void item(int start) {
		due = true;
		if (start >= 0 && counter != null) {
			int[] first = new int[ListCounter.LEVELS];
			Arrays.fill(first, -1);
			first[level] = start;
			counter.restart(first);
		}
	}

	/** What is printed before the next paragraph of the item. */
	String number() {
		if (!due || counter == null)
			return "";
		due = false;
		return counter.next(level, NONE);
	}

	/** What is printed before a heading outside of lists. */
	static String ofHeading(ListCounter outline, int level) {
		return level < 1 || level > ListCounter.LEVELS ? "" : outline.next(level - 1, NONE);
	}
}
