// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Unit;
import report.dsl.sheet.Value;

/** Reads one figure after another; its fields hold the last one. Used again and again, so that a cell costs no object. */
final class NumberScan {

	/** Counting words that people put behind a number whatever the form's unit is. */
	private static final String COUNTERS = "件条项次个人篇份起例宗家";

	/** More digits than these overflow everything that is accepted. */
	private static final int MAX_DIGITS = 18;

	Value value = Value.BLANK;
	long number;

	private String text = "";
	private int at;
	private int end;
	private @Nullable StringBuilder out;
	private boolean negative;
	private boolean valid;
	private long mantissa;
	private int digits;
	private int scale;

	/**
	 * Reads {@code start … end}, which has no outer white space.
	 *
	 * @param canonicalText takes the canonical text of a readable figure; null when that is not asked for
	 */
	void read(String source, int start, int stop, Unit unit, @Nullable StringBuilder canonicalText) {
		text = source;
		at = start;
		end = stop;
		out = canonicalText;
		number = 0;
		value = start == stop ? Value.BLANK : isComputed() ? Value.COMPUTED : figure(unit);
		if (value == Value.COMPUTED && out != null)
			out.append('=');
	}

	private boolean isComputed() {
		char c = text.charAt(at);
		return end - at == 1 && (c == '=' || c == '＝');
	}

	private Value figure(Unit unit) {
		mantissa = 0;
		digits = 0;
		scale = 0;
		valid = true;
		readSign();
		if (unit.money() && at < end && (text.charAt(at) == '¥' || text.charAt(at) == '￥'))
			at = Chars.skip(text, at + 1, end);
		int mark = out == null ? 0 : out.length();
		readInteger(unit.money());
		readFraction(unit.money());
		if (!valid)
			return Value.UNREADABLE;
		if (negative && mantissa != 0 && out != null)
			out.insert(mark, '-');
		at = Chars.skip(text, at, end);
		return unit.money() ? readMoney(unit) : readCount(unit);
	}

	private void readSign() {
		char c = text.charAt(at);
		boolean more = c == '+' || c == '＋' || c == '增';
		negative = c == '-' || c == '－' || c == '−' || c == '–' || c == '—' || c == '减' || c == '減';
		if (!more && !negative)
			return;
		at++;
		if (c > 0x4e00 && at < end && (text.charAt(at) == '加' || text.charAt(at) == '少'))
			at++;
		at = Chars.skip(text, at, end);
	}

	/** Digits, perhaps in groups of three; an amount may begin with its point. */
	private void readInteger(boolean money) {
		if (at + 1 == end && text.charAt(at) == '零') {
			at++;
			addDigit(0);
			write(0);
			return;
		}
		if (money && at + 1 < end && isPoint(at) && Chars.digit(text.charAt(at + 1)) >= 0) {
			write(0);
			return;
		}
		int group = 0;
		int groups = 0;
		boolean zero = true;
		for (; at < end; at++) {
			char c = text.charAt(at);
			int digit = Chars.digit(c);
			if (digit >= 0) {
				group++;
				addDigit(digit);
				if (zero && digit != 0)
					zero = false;
				if (!zero)
					write(digit);
			} else if (c == ',' || c == '，') {
				valid &= groups == 0 ? group > 0 && group <= 3 : group == 3;
				groups++;
				group = 0;
			} else
				break;
		}
		valid &= groups == 0 ? group > 0 : group == 3;
		if (zero && valid)
			write(0);
	}

	private void readFraction(boolean money) {
		if (at == end || !isPoint(at))
			return;
		valid &= money;
		if (out != null)
			out.append('.');
		int places = 0;
		int zeros = 0;
		for (at++; at < end && Chars.digit(text.charAt(at)) >= 0; at++, places++) {
			int digit = Chars.digit(text.charAt(at));
			write(digit);
			if (digit == 0) {
				zeros++;
				continue;
			}
			scale += zeros + 1;
			for (; zeros > 0 && valid; zeros--)
				addDigit(0);
			addDigit(digit);
			zeros = 0;
		}
		valid &= places > 0;
	}

	private boolean isPoint(int place) {
		return text.charAt(place) == '.' || text.charAt(place) == '．';
	}

	private void addDigit(int digit) {
		if (digits > 0 || digit != 0)
			digits++;
		if (digits <= MAX_DIGITS)
			mantissa = mantissa * 10 + digit;
		else
			valid = false;
	}

	private void write(int digit) {
		if (out != null)
			out.append((char) ('0' + digit));
	}

	private Value readCount(Unit unit) {
		if (mantissa > Numbers.MAX_COUNT || at < end && !isCounter(unit.text()))
			return Value.UNREADABLE;
		number = negative ? -mantissa : mantissa;
		return Value.COUNT;
	}

	private boolean isCounter(String unit) {
		return unit.length() == end - at && text.startsWith(unit, at)
				|| end - at == 1 && COUNTERS.indexOf(text.charAt(at)) >= 0
				|| end - at == 2 && text.startsWith("人次", at);
	}

	private Value readMoney(Unit unit) {
		long yuan = unit.yuan() == 0 ? 1 : unit.yuan();
		if (at < end) {
			String name = end - at > 8 ? "" : text.substring(at, end);
			yuan = Unit.yuan(name);
			if (yuan == 0)
				return Value.UNREADABLE;
			if (out != null)
				out.append(' ').append(name);
		}
		long amount = mantissa;
		long factor = yuan * Value.PER_YUAN;
		for (int i = 0; i < scale; i++)
			if (factor == 1)
				return Value.UNREADABLE;
			else
				factor /= 10;
		if (amount > Numbers.MAX_YUAN * Value.PER_YUAN / factor)
			return Value.UNREADABLE;
		amount *= factor;
		number = negative ? -amount : amount;
		return Value.MONEY;
	}
}
