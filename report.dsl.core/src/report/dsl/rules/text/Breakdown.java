// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import org.jspecify.annotations.Nullable;

/**
 * A number and the list of its parts: {@code 167条，其中：动态75条，政策24条，公告67条。} Only what cannot be meant otherwise is taken for one:
 * at least three parts, or two behind a colon, each a few words, a number and the unit of the whole, and no other number up to the
 * end of the list.
 *
 * @param whole the number before the list
 * @param sum   of the parts
 */
record Breakdown(Numeral whole, long sum) {

	/** The word between a number and the list of its parts. */
	static final String KEY = "其中";

	private static final String UNITS = "件条项次个人篇份起例宗期场部户名";
	private static final String STOPS = "。！？!?\n";
	private static final String HALVES = "；;";
	private static final String PAUSES = "，、,和及";
	private static final String OPENING = "（(";
	private static final String CLOSING = "）)";
	private static final int LONGEST_WORDS = 30;
	private static final int LONGEST_NOUN = 8;
	/** Words by which a number is a change, a share, another time's, not exact, or a whole of its own. */
	private static final String[] OTHERWISE = { "增", "减", "升", "降", "同比", "上年", "去年", "平均", "占", "约", "近", "余", "超", "其中", "包括", "包含", "又",
			"均" };

	/** The list behind the key word at an offset, null when it is none. */
	static @Nullable Breakdown at(String text, int key) {
		Numeral whole = before(text, key);
		if (whole == null)
			return null;
		char unit = text.charAt(whole.end());
		int end = end(text, key, OPENING.indexOf(text.charAt(key - 1)) >= 0 ? STOPS + CLOSING : STOPS);
		int at = key + KEY.length();
		long sum = 0;
		int parts = 0;
		for (Numeral part = Numeral.next(text, at); part != null && part.start() < end; part = Numeral.next(text, at)) {
			if (!isPart(text, at, part, unit))
				return null;
			sum += part.value();
			parts++;
			at = part.end() + 1;
			if (parts == 1 && at < end && HALVES.indexOf(text.charAt(at)) < 0)
				end = Math.min(end, end(text, at, HALVES));
		}
		boolean complete = parts > 2 || parts == 2 && ":：".indexOf(text.charAt(key + KEY.length())) >= 0;
		return complete ? new Breakdown(whole, sum) : null;
	}

	/** The number that the clause before the key word ends with, with its unit and perhaps what is counted behind it. */
	private static @Nullable Numeral before(String text, int key) {
		int last = key - 1;
		while (last >= 0 && "，,：: （(".indexOf(text.charAt(last)) >= 0)
			last--;
		int end = last;
		while (end >= 0 && last - end <= LONGEST_NOUN && Numeral.digit(text.charAt(end)) < 0
				&& (STOPS + HALVES + PAUSES).indexOf(text.charAt(end)) < 0)
			end--;
		if (end < 0 || end == last || Numeral.digit(text.charAt(end)) < 0 || UNITS.indexOf(text.charAt(end + 1)) < 0)
			return null;
		int start = end;
		while (start > 0 && (Numeral.digit(text.charAt(start - 1)) >= 0 || text.charAt(start - 1) == ','))
			start--;
		Numeral whole = Numeral.next(text, start);
		if (whole == null || whole.end() != end + 1 || whole.value() <= 1)
			return null;
		return isOtherwise(text.substring(Math.max(0, start - 2), start)) ? null : whole;
	}

	private static boolean isPart(String text, int from, Numeral part, char unit) {
		if (part.value() < 0 || part.start() - from > LONGEST_WORDS || isOtherwise(text.substring(from, part.start())))
			return false;
		int behind = part.end() + 1;
		return behind <= text.length() && text.charAt(part.end()) == unit
				&& (behind == text.length() || (PAUSES + STOPS + HALVES + CLOSING).indexOf(text.charAt(behind)) >= 0);
	}

	private static int end(String text, int from, String marks) {
		int end = from;
		while (end < text.length() && marks.indexOf(text.charAt(end)) < 0)
			end++;
		return end;
	}

	private static boolean isOtherwise(String words) {
		for (String word : OTHERWISE)
			if (words.contains(word))
				return true;
		return false;
	}
}
