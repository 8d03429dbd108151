// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import report.dsl.text.Chars;

/**
 * A number in the narrative as it is written.
 *
 * @param start  first character
 * @param end    behind the last one, without counter
 * @param digits its digits as a whole number
 * @param places how many of them stand behind the point
 * @param sure   no letter stands among the digits where a scan has misread one
 */
public record Quantity(int start, int end, long digits, int places, boolean sure) {

	private static final int MOST_DIGITS = 15;
	private static final int MOST_PLACES = 6;
	private static final String[] DIGITS = { "零一二三四五六七八九", "〇壹贰叁肆伍陆柒捌玖", "○壹貳參肆伍陸柒捌玖" };
	private static final String[] SCALES = { "十百千万", "拾佰仟萬" };
	private static final int[] POWERS = { 1, 10, 100, 1000, 10_000 };
	private static final char FIRST = 0x3000;
	private static final char LAST = 0x9FFF;
	private static final byte[] VALUES = values();
	/** What a scan makes of 0 and 1. */
	private static final String SLIPS = "oOlI";

	/** The number of digits at an offset where one stands; unreadable when it has too many. */
	static Quantity digits(String text, int start) {
		int at = start;
		long value = 0;
		int count = 0;
		int places = -1;
		boolean sure = true;
		boolean grouped = true;
		for (; at < text.length(); at++) {
			char c = text.charAt(at);
			int digit = Chars.digit(c);
			int slip = digit < 0 ? SLIPS.indexOf(c) : -1;
			if (slip >= 0)
				digit = slip < 2 ? 0 : 1;
			if (digit >= 0) {
				sure &= slip < 0;
				if (++count <= MOST_DIGITS)
					value = value * 10 + digit;
				places += places >= 0 ? 1 : 0;
			} else if (places < 0 && (c == '.' || c == '．') && isDigit(text, at + 1))
				places = 0;
			else if (c != ',' || !isDigit(text, at + 1))
				break;
			else
				grouped &= places < 0 && isSeparator(text, at);
		}
		if (count > MOST_DIGITS || places > MOST_PLACES || !grouped)
			return new Quantity(start, at, -1, 0, sure);
		return new Quantity(start, at, value, Math.max(places, 0), sure);
	}

	/** Whether it is a number that can be compared. */
	boolean isReadable() {
		return digits >= 0;
	}

	static boolean isSlip(char c) {
		return SLIPS.indexOf(c) >= 0;
	}

	private static boolean isDigit(String text, int at) {
		return at < text.length() && Chars.digit(text.charAt(at)) >= 0;
	}

	/** A comma before exactly three digits. */
	private static boolean isSeparator(String text, int at) {
		return text.charAt(at) == ',' && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
	}

	/** Where the Chinese digits at an offset end; more than a number has are not looked at. */
	static int chineseEnd(String text, int start) {
		int end = start;
		while (end < text.length() && end <= start + MOST_DIGITS && isChinese(text.charAt(end)))
			end++;
		return end;
	}

	static boolean isChinese(char c) {
		return c >= FIRST && c <= LAST && VALUES[c - FIRST] != 0;
	}

	private static int chineseDigit(char c) {
		int value = isChinese(c) ? VALUES[c - FIRST] : 0;
		return value > 0 && value <= 10 ? value - 1 : -1;
	}

	private static int scale(char c) {
		int value = isChinese(c) ? VALUES[c - FIRST] : 0;
		return value < 0 ? POWERS[-value] : 0;
	}

	/** For every Chinese numeral its digit and one, or below 0 its power of ten; 0 for other characters. */
	private static byte[] values() {
		byte[] values = new byte[LAST - FIRST + 1];
		for (String digits : DIGITS)
			for (int i = 0; i < digits.length(); i++)
				if (digits.charAt(i) >= FIRST)
					values[digits.charAt(i) - FIRST] = (byte) (i % 10 + 1);
		for (String scales : SCALES)
			for (int i = 0; i < scales.length(); i++)
				values[scales.charAt(i) - FIRST] = (byte) -(i + 1);
		values['两' - FIRST] = 3;
		values['兩' - FIRST] = 3;
		return values;
	}

	/** The number in Chinese characters {@code start … end}: with scales (一百零五) or digit by digit (二〇二四); -1 when it is none. */
	static long chinese(String text, int start, int end) {
		if (end - start > MOST_DIGITS)
			return -1;
		long whole = 0;
		long part = 0;
		int digit = -1;
		boolean scaled = false;
		int last = Integer.MAX_VALUE;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			int scale = scale(c);
			if (scale == 0) {
				int next = chineseDigit(c);
				if (digit > 0 && scaled)
					return -1;
				digit = scaled || digit < 0 ? next : digit * 10 + next;
				continue;
			}
			if (scale == 10_000) {
				whole = (part + Math.max(digit, 0)) * scale;
				part = 0;
				last = Integer.MAX_VALUE;
			} else if (scale < last) {
				part += (long) (digit <= 0 ? 1 : digit) * scale;
				last = scale;
			} else
				return -1;
			scaled = true;
			digit = -1;
		}
		return whole + part + Math.max(digit, 0);
	}
}
