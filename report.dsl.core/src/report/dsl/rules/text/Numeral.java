// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import org.jspecify.annotations.Nullable;

/**
 * A whole number in the narrative, with or without separators of thousands, of any width.
 *
 * @param start first digit
 * @param end   one past the last digit
 * @param value the number; -1 for one that is no count: with decimals, as part of a range or code, or out of range
 */
record Numeral(int start, int end, long value) {

	private static final long LARGEST = 999_999_999_999_999L;

	/** The first number at or behind an offset, null when there is none. */
	static @Nullable Numeral next(String text, int from) {
		int start = from;
		while (start < text.length() && digit(text.charAt(start)) < 0)
			start++;
		if (start == text.length())
			return null;
		int end = start;
		long value = 0;
		while (end < text.length()) {
			int digit = digit(text.charAt(end));
			if (digit < 0 && !isSeparator(text, end))
				break;
			if (digit >= 0 && value <= LARGEST)
				value = value * 10 + digit;
			end++;
		}
		boolean plain = value <= LARGEST && !isAttached(text, start - 1) && !isDecimal(text, end);
		return new Numeral(start, end, plain ? value : -1);
	}

	static int digit(char c) {
		if (c <= '9')
			return c >= '0' ? c - '0' : -1;
		return c >= '０' && c <= '９' ? c - '０' : -1;
	}

	private static boolean isSeparator(String text, int i) {
		if (text.charAt(i) != ',' || i + 3 >= text.length())
			return false;
		for (int k = 1; k <= 3; k++)
			if (digit(text.charAt(i + k)) < 0)
				return false;
		return i + 4 >= text.length() || digit(text.charAt(i + 4)) < 0;
	}

	/** Whether the character before makes the digits the rest of something else. */
	private static boolean isAttached(String text, int i) {
		if (i < 0)
			return false;
		char c = text.charAt(i);
		return c == '.' || c == '．' || c == '-' || c == '－' || c == '—' || c == '~' || c == '～' || c == '/'
				|| c < 128 && Character.isLetter(c);
	}

	private static boolean isDecimal(String text, int i) {
		return i + 1 < text.length() && (text.charAt(i) == '.' || text.charAt(i) == '．') && digit(text.charAt(i + 1)) >= 0;
	}
}
