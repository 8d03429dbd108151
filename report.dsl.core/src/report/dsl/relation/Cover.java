// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether repairs can be chosen that together mend every one of some broken relations exactly once. */
final class Cover {

	private static final int MOST_STEPS = 10_000;
	private static final int MOST_RELATIONS = 200;

	private final List<List<int[]>> choices = new ArrayList<>();
	private final boolean[] mended;
	private int steps;

	Cover(List<Integer> relations, List<Repair> repairs) {
		mended = new boolean[relations.size()];
		Map<Integer, Integer> position = new HashMap<>();
		for (int relation : relations) {
			position.put(relation, choices.size());
			choices.add(new ArrayList<>());
		}
		for (Repair repair : repairs) {
			int[] mends = positions(repair, position);
			for (int i : mends)
				choices.get(i).add(mends);
		}
	}

	private static int[] positions(Repair repair, Map<Integer, Integer> position) {
		int[] positions = new int[repair.mends().size()];
		for (int i = 0; i < positions.length; i++) {
			Integer at = position.get(repair.mends().get(i));
			if (at == null)
				return new int[0];
			positions[i] = at;
		}
		return positions;
	}

	/** Also false when the answer would take too long. */
	boolean exists() {
		for (List<int[]> choice : choices)
			if (choice.isEmpty())
				return false;
		return mended.length <= MOST_RELATIONS && coverFrom(0);
	}

	private boolean coverFrom(int relation) {
		int next = relation;
		while (next < mended.length && mended[next])
			next++;
		if (next == mended.length)
			return true;
		for (int[] mends : choices.get(next)) {
			if (++steps > MOST_STEPS)
				return false;
			if (isFree(mends)) {
				mark(mends, true);
				if (coverFrom(next + 1))
					return true;
				mark(mends, false);
			}
		}
		return false;
	}

	private boolean isFree(int[] mends) {
		for (int i : mends)
			if (mended[i])
				return false;
		return true;
	}

	private void mark(int[] mends, boolean value) {
		for (int i : mends)
			mended[i] = value;
	}
}
