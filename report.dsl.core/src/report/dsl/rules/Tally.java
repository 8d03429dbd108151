// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;

/** Counts findings by what stays the same of them when text elsewhere changes or moves: the rule, and the cell, if they stand on one. */
public final class Tally {

	private final Map<String, Integer> counts;
	/** Where the written cells begin, in ascending order, each with the lowest number of a cell there in the lower half. */
	private final long[] places;

	private Tally(Map<String, Integer> counts, long[] places) {
		this.counts = counts;
		this.places = places;
	}

	static Tally of(List<Finding> findings, Sheet sheet) {
		Tally tally = new Tally(new HashMap<>(), places(sheet));
		for (Finding finding : findings)
			tally.counts.merge(tally.key(finding.rule(), finding.region()), 1, Integer::sum);
		return tally;
	}

	private static long[] places(Sheet sheet) {
		long[] places = new long[sheet.form().cellCount()];
		int count = 0;
		for (int cell = 0; cell < places.length; cell++)
			if (sheet.isWritten(cell))
				places[count++] = (long) sheet.start(cell) << 32 | cell;
		Arrays.sort(places, 0, count);
		return Arrays.copyOf(places, count);
	}

	/** What findings of a rule at a place are counted under. */
	public String key(Rule rule, Region place) {
		int at = Arrays.binarySearch(places, (long) place.start() << 32);
		if (at < 0)
			at = -at - 1;
		boolean onCell = at < places.length && places[at] >>> 32 == place.start();
		return onCell ? rule.id() + " cell " + (int) places[at] : rule.id();
	}

	/** How many findings there are under each key. */
	public Map<String, Integer> counts() {
		return counts;
	}
}
