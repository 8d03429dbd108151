// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant. */
final class Nearest {

	private Nearest() {
	}

	/** The nearest of the names, the first of equally near ones; null when none is near. */
	static @Nullable String of(String word, List<String> names) {
		String best = null;
		int least = Math.max(1, Math.min(3, word.length() / 2)) + 1;
		for (String name : names) {
			int distance = name.startsWith(word) && word.length() > 1 ? 1 : distance(word, name);
			if (distance < least) {
				least = distance;
				best = name;
			}
		}
		return best;
	}

	/** Number of letters to insert, drop, replace or swap with the next one. */
	private static int distance(String a, String b) {
		int[][] d = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++)
			for (int j = 0; j <= b.length(); j++)
				d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
		return d[a.length()][b.length()];
	}

	private static int step(String a, String b, int[][] d, int i, int j) {
		int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
		int least = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
	}
}
