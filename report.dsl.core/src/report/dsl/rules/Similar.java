// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant. */
public final class Similar {

	/** A beginning of fewer characters says too little. */
	private static final int SHORTEST = 3;

	private Similar() {
	}

	/**
	 * The candidate that is most like the word, the first of several, with at least three of five characters in common; else the
	 * only one that the word is the beginning of. Null when there is none.
	 */
	public static @Nullable String nearest(String word, Collection<String> candidates) {
		String best = null;
		int least = Integer.MAX_VALUE;
		for (String candidate : candidates) {
			int longer = Math.max(word.length(), candidate.length());
			if (Math.abs(word.length() - candidate.length()) * 5 > 2 * longer)
				continue; // that much has to be put in or taken out at least
			int distance = distance(word, candidate);
			if (distance < least && distance * 5 <= 2 * longer) {
				least = distance;
				best = candidate;
			}
		}
		return best != null ? best : begun(word, candidates);
	}

	private static @Nullable String begun(String word, Collection<String> candidates) {
		String found = null;
		for (String candidate : candidates)
			if (word.length() >= SHORTEST && candidate.startsWith(word)) {
				if (found != null)
					return null;
				found = candidate;
			}
		return found;
	}

	/** How many characters have to be inserted, removed or replaced to make one word of the other. Words over 200 characters are cut. */
	static int distance(String a, String b) {
		int rows = Math.min(a.length(), 200);
		int columns = Math.min(b.length(), 200);
		int[] above = new int[columns + 1];
		int[] line = new int[columns + 1];
		for (int j = 0; j <= columns; j++)
			above[j] = j;
		for (int i = 1; i <= rows; i++) {
			line[0] = i;
			for (int j = 1; j <= columns; j++) {
				int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				line[j] = Math.min(replaced, Math.min(above[j], line[j - 1]) + 1);
			}
			int[] done = line;
			line = above;
			above = done;
		}
		return above[columns];
	}
}
