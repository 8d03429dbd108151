// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads the numbers of points in a section: （一）, 1., （1） at the beginning of a paragraph, 一是 and 第一， also within. */
final class Ordinals {

	/** How points are numbered. */
	enum Style {
		HAN_IN_BRACKETS, DIGIT, DIGIT_IN_BRACKETS, FIRSTLY, FIRST_IS
	}

	/**
	 * The number of a point.
	 *
	 * @param expected the number that would go on with the list; the number itself where nothing is wrong
	 */
	record PointMark(Style style, int start, int end, int number, int expected) {

		/** The mark with another number. */
		String word(int other) {
			String han = han(other);
			return switch (style) {
			case HAN_IN_BRACKETS -> "（" + han + "）";
			case DIGIT -> String.valueOf(other);
			case DIGIT_IN_BRACKETS -> "（" + other + "）";
			case FIRSTLY -> "第" + han;
			case FIRST_IS -> han + "是";
			};
		}
	}

	private static final String DIGITS = "一二三四五六七八九";
	private static final String BEFORE = "，。；：、！？,;:（( 　";
	/** A line without a number, so short, is a heading: what stands below it is a list of its own. */
	private static final int LONGEST_HEADING = 25;
	private static final int GREATEST = 99;

	/** A list that may go on. */
	private static final class Open {

		final Style style;
		/** The number of its last point, 0 before the first. */
		int last;
		/** A paragraph without a number stands behind its last point: it may introduce a list of its own. */
		boolean interrupted;

		Open(Style style) {
			this.style = style;
		}
	}

	/** Each within the one before. */
	private final List<Open> lists = new ArrayList<>();

	/** The marks of the next paragraph of the section. */
	List<PointMark> marks(String text) {
		List<PointMark> marks = new ArrayList<>();
		List<PointMark> all = new ArrayList<>();
		PointMark head = head(text);
		if (head != null)
			all.add(head);
		else if (text.length() <= LONGEST_HEADING && "。；".indexOf(text.charAt(text.length() - 1)) < 0)
			lists.clear();
		else
			lists.forEach(list -> list.interrupted = true);
		inner(text, head == null ? 0 : head.end(), all);
		for (int i = 0; i < all.size(); i++)
			marks.add(judged(all.get(i), following(all, i)));
		return marks;
	}

	/** The number of the next mark of the same list in the paragraph, -1 for none. */
	private static int following(List<PointMark> all, int i) {
		for (int k = i + 1; k < all.size(); k++)
			if (all.get(k).style == all.get(i).style)
				return all.get(k).number;
		return -1;
	}

	private PointMark judged(PointMark mark, int following) {
		Open list = open(mark.style, mark.number == 1);
		boolean fresh = list.last == 0;
		int expected = list.last + 1;
		boolean restart = mark.number == 1 && (fresh || list.interrupted || mark.style != Style.HAN_IN_BRACKETS);
		list.interrupted = false;
		if (mark.number == expected || restart) {
			list.last = mark.number;
			return mark;
		}
		list.last = following == mark.number + 1 || following < 0 ? mark.number : expected;
		return new PointMark(mark.style, mark.start, mark.end, mark.number, expected);
	}

	/**
	 * The list of a style that goes on; those that began within it have ended. Which style is the outer one differs between reports: a first
	 * point behind one of another style begins a list within that one.
	 */
	private Open open(Style style, boolean first) {
		for (int i = lists.size() - 1; i >= 0 && (!first || i == lists.size() - 1); i--)
			if (lists.get(i).style == style) {
				lists.subList(i + 1, lists.size()).clear();
				return lists.get(i);
			}
		Open list = new Open(style);
		lists.add(list);
		return list;
	}

	/** The number that a paragraph begins with, null for none. */
	private static @Nullable PointMark head(String text) {
		boolean bracket = text.startsWith("（") || text.startsWith("(");
		int start = bracket ? 1 : 0;
		int han = hanEnd(text, start);
		int digit = digitEnd(text, start);
		int end = Math.max(han, digit);
		if (end == start || end >= text.length())
			return null;
		char close = text.charAt(end);
		if (bracket)
			return close != '）' && close != ')'
					? null
					: mark(han > start ? Style.HAN_IN_BRACKETS : Style.DIGIT_IN_BRACKETS, text, start, end, 0, end + 1);
		boolean decimal = end + 1 < text.length() && Numeral.digit(text.charAt(end + 1)) >= 0;
		return digit > start && ".．、".indexOf(close) >= 0 && !decimal ? mark(Style.DIGIT, text, start, end, start, end) : null;
	}

	private static void inner(String text, int from, List<PointMark> marks) {
		for (int i = from; i < text.length(); i++) {
			if (i > 0 && BEFORE.indexOf(text.charAt(i - 1)) < 0 && i != from)
				continue;
			boolean firstly = text.charAt(i) == '第';
			int start = firstly ? i + 1 : i;
			int end = hanEnd(text, start);
			if (end == start || end >= text.length())
				continue;
			PointMark mark = !firstly && text.charAt(end) == '是'
					? mark(Style.FIRST_IS, text, start, end, i, end + 1)
					: firstly && "，、,".indexOf(text.charAt(end)) >= 0 ? mark(Style.FIRSTLY, text, start, end, i, end) : null;
			if (mark != null)
				marks.add(mark);
		}
	}

	private static @Nullable PointMark mark(Style style, String text, int from, int to, int start, int end) {
		int number = number(text.substring(from, to));
		return number < 1 || number > GREATEST ? null : new PointMark(style, start, end, number, number);
	}

	private static int hanEnd(String text, int start) {
		int end = start;
		while (end < text.length() && end - start < 3 && (text.charAt(end) == '十' || DIGITS.indexOf(text.charAt(end)) >= 0))
			end++;
		return end;
	}

	private static int digitEnd(String text, int start) {
		int end = start;
		while (end < text.length() && end - start < 3 && Numeral.digit(text.charAt(end)) >= 0)
			end++;
		return end;
	}

	/** A number below a hundred, -1 for what is none. */
	private static int number(String words) {
		int ten = words.indexOf('十');
		if (Numeral.digit(words.charAt(0)) >= 0) {
			Numeral numeral = Numeral.next(words, 0);
			return numeral == null ? -1 : (int) numeral.value();
		}
		if (ten < 0)
			return words.length() == 1 ? DIGITS.indexOf(words.charAt(0)) + 1 : -1;
		boolean whole = ten <= 1 && words.length() - ten <= 2 && words.lastIndexOf('十') == ten;
		int tens = ten == 0 ? 1 : DIGITS.indexOf(words.charAt(0)) + 1;
		return whole ? 10 * tens + (ten + 1 == words.length() ? 0 : DIGITS.indexOf(words.charAt(ten + 1)) + 1) : -1;
	}

	private static String han(int number) {
		String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10 - 1, number / 10)) + "十";
		return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10 - 1);
	}
}
