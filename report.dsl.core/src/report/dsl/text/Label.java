// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import org.jspecify.annotations.Nullable;

/**
 * What labels are compared by: their text without white space, with widths and punctuation folded, and apart from it the
 * number in front ({@code 一、 （一） 1. ①}).
 */
public final class Label {

	/** Longer texts are no labels. */
	public static final int MAX = 120;

	private static final String NUMERALS = "一二三四五六七八九十";

	private Label() {
	}

	/** The folded text of {@code start … end}; null when it is too long for a label. */
	public static @Nullable String normal(String text, int start, int end) {
		if (end - start > 4 * MAX)
			return null;
		char[] chars = new char[Math.min(end - start, MAX + 1)];
		int length = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (Chars.isSpace(c))
				continue;
			if (length == MAX)
				return null;
			chars[length++] = Chars.fold(c);
		}
		while (length > 0 && (chars[length - 1] == ':' || chars[length - 1] == '.'))
			length--;
		return new String(chars, 0, length);
	}

	public static String normal(String label) {
		String normal = normal(label, 0, label.length());
		return normal == null ? "" : normal;
	}

	/** Where the words begin behind the number of a folded text; 0 when there is none, or nothing else. */
	public static int stem(String normal) {
		int i = numberEnd(normal);
		if (normal.startsWith("其中", i))
			i += i + 2 < normal.length() && (normal.charAt(i + 2) == ':' || normal.charAt(i + 2) == ',') ? 3 : 2;
		return i < normal.length() ? i : 0;
	}

	/** The number in front of a label as it stands there, without the point or comma behind it: {@code （七）}; empty when there is none. */
	public static String mark(String label) {
		int end = numberEnd(normal(label));
		if (end == 0 || end > label.length())
			return "";
		String mark = label.substring(0, end);
		while (!mark.isEmpty() && "、，,.．:：".indexOf(mark.charAt(mark.length() - 1)) >= 0)
			mark = mark.substring(0, mark.length() - 1);
		return mark.codePoints().anyMatch(Character::isWhitespace) ? "" : mark;
	}

	private static int numberEnd(String normal) {
		if (normal.isEmpty())
			return 0;
		char c = normal.charAt(0);
		if (c >= '①' && c <= '⑳')
			return punctuation(normal, 1);
		if (c == '第')
			return partEnd(normal);
		boolean bracket = c == '(';
		int i = bracket ? 1 : 0;
		int digits = i;
		while (i < normal.length() && i < digits + 4 && isNumeral(normal.charAt(i)))
			i++;
		if (i == digits || i == normal.length())
			return 0;
		char close = normal.charAt(i);
		if (bracket ? close != ')' : ",.:)".indexOf(close) < 0)
			return 0;
		return punctuation(normal, i + 1);
	}

	/** {@code 第三部分}, as some number their sections. */
	private static int partEnd(String normal) {
		int i = 1;
		while (i < Math.min(normal.length(), 5) && isNumeral(normal.charAt(i)))
			i++;
		return i > 1 && normal.startsWith("部分", i) ? punctuation(normal, normal.startsWith(":", i + 2) ? i + 3 : i + 2) : 0;
	}

	private static int punctuation(String normal, int i) {
		return i < normal.length() && ",.".indexOf(normal.charAt(i)) >= 0 ? i + 1 : i;
	}

	private static boolean isNumeral(char c) {
		return c >= '0' && c <= '9' || NUMERALS.indexOf(c) >= 0;
	}

	/** The number in front of a folded text; 0 when there is none. Only numbers below 100 matter. */
	public static int number(String normal) {
		if (numberEnd(normal) == 0)
			return 0;
		int value = 0;
		for (int i = 0; i < normal.length(); i++) {
			char c = normal.charAt(i);
			int numeral = NUMERALS.indexOf(c);
			if (c >= '①' && c <= '⑳')
				return c - '①' + 1;
			if (c >= '0' && c <= '9')
				value = value * 10 + c - '0';
			else if (c == '十')
				value = value == 0 ? 10 : value * 10;
			else if (numeral >= 0)
				value = value % 10 == 0 ? value + numeral + 1 : value * 10 + numeral + 1;
			else if (value > 0)
				return value;
		}
		return value;
	}

	/** The number that stands alone in brackets behind other words, as in {@code 第二十条第(五)项}; empty when there is none. */
	static String bracketed(String normal) {
		int open = normal.indexOf('(', 1);
		int end = open + 1;
		while (open > 0 && end < normal.length() && isNumeral(normal.charAt(end)))
			end++;
		return open > 0 && end < normal.length() && normal.charAt(end) == ')' ? normal.substring(open + 1, end) : "";
	}

	/** The folded text without what stands in brackets; the text itself when nothing else is there. */
	public static String withoutBrackets(String normal) {
		int open = normal.indexOf('(', 1);
		if (open < 0)
			return normal;
		StringBuilder out = new StringBuilder(normal.length());
		int depth = 0;
		for (int i = 0; i < normal.length(); i++) {
			char c = normal.charAt(i);
			if (c == '(')
				depth++;
			else if (c == ')')
				depth = Math.max(0, depth - 1);
			else if (depth == 0)
				out.append(c);
		}
		return out.isEmpty() ? normal : out.toString();
	}

	/** The folded text without a year that was put into it, as in {@code 2019年度…统计表}; the text itself when there is none. */
	public static String withoutYear(String normal) {
		int end = normal.indexOf('年');
		int start = end;
		while (start > 0 && normal.charAt(start - 1) >= '0' && normal.charAt(start - 1) <= '9')
			start--;
		if (end - start != 4)
			return normal;
		return normal.substring(0, start) + normal.substring(normal.startsWith("度", end + 1) ? end + 2 : end + 1);
	}

	/**
	 * How many characters have to be changed, dropped or added to make one text of the other; {@code limit + 1} when more
	 * than the limit.
	 */
	public static int distance(String a, String b, int limit) {
		if (Math.abs(a.length() - b.length()) > limit)
			return limit + 1;
		int[] above = new int[b.length() + 1];
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++)
			above[j] = j;
		for (int i = 1; i <= a.length(); i++) {
			row[0] = i;
			int best = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
				best = Math.min(best, row[j]);
			}
			if (best > limit)
				return limit + 1;
			int[] free = above;
			above = row;
			row = free;
		}
		return Math.min(above[b.length()], limit + 1);
	}

	/** How many damaged characters a label of this length is still recognised with. */
	public static int tolerance(int length) {
		return (length + 1) / 4;
	}
}
