// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.Arrays;

/** Figures at the end of a row that has lost its bars: {@code 行政许可 0 12}. */
final class LooseFigures {

	private static final int MAX = 256;

	private LooseFigures() {
	}

	/** Where the figures begin at the end of {@code start … end}; {@code end} when there are none. */
	static int start(String text, int start, int end) {
		int found = end;
		int at = end;
		while (at > start) {
			int word = at;
			while (word > start && !Chars.isSpace(text.charAt(word - 1)))
				word--;
			if (word == start || !isFigure(text, word, at))
				return found;
			found = word;
			at = Chars.trim(text, start, word);
		}
		return found;
	}

	private static boolean isFigure(String text, int start, int end) {
		for (int i = start; i < end; i++)
			if (Chars.digit(text.charAt(i)) < 0 && "+-=,.".indexOf(Chars.narrow(text.charAt(i))) < 0)
				return false;
		return true;
	}

	/** Start and end of each of the figures behind bars between {@code start} and {@code end}; empty when a cell is blank or no figure. */
	static int[] acrossBars(String text, int start, int end) {
		int[] all = {};
		for (int bar = start; bar < end && all.length < 2 * MAX;) {
			int next = bar + 1;
			while (next < end && !Chars.isBar(text.charAt(next)))
				next++;
			int[] figures = of(text, bar + 1, next);
			if (!areFigures(text, figures))
				return new int[0];
			int count = all.length;
			all = Arrays.copyOf(all, count + figures.length);
			System.arraycopy(figures, 0, all, count, figures.length);
			bar = next;
		}
		return all;
	}

	private static boolean areFigures(String text, int[] bounds) {
		for (int i = 0; i < bounds.length; i += 2)
			if (!isFigure(text, bounds[i], bounds[i + 1]))
				return false;
		return bounds.length > 0;
	}

	/** Start and end of each of the figures between {@code start} and {@code end}. */
	static int[] of(String text, int start, int end) {
		int[] bounds = new int[2 * MAX];
		int count = 0;
		int at = Chars.skip(text, start, end);
		while (at < end && count < bounds.length) {
			bounds[count++] = at;
			while (at < end && !Chars.isSpace(text.charAt(at)))
				at++;
			bounds[count++] = at;
			at = Chars.skip(text, at, end);
		}
		return Arrays.copyOf(bounds, count);
	}
}
