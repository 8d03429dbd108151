// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import report.dsl.form.Unit;
import report.dsl.sheet.Value;

/**
 * Figures as people write them, and as the language writes them. Reads digits of both widths, thousands separators, signs
 * ({@code + - 增 减}), units behind the number, {@code =}. Exact: no floating point. Time is linear in the length of the text.
 */
public final class Numbers {

	/** The greatest count that is taken for one. */
	public static final long MAX_COUNT = 999_999_999_999_999L;

	/** The greatest amount of money, in yuan. */
	public static final long MAX_YUAN = 9_000_000_000_000L;

	/**
	 * What the text of a cell says.
	 *
	 * @param number the count or the millionths of a yuan; 0 for what is no number
	 */
	public record ReadNumber(Value value, long number) {
	}

	private Numbers() {
	}

	/** Reads the text of a cell whose figures are in the given unit. */
	public static ReadNumber read(String text, Unit unit) {
		NumberScan scan = new NumberScan();
		int start = Chars.skip(text, 0, text.length());
		scan.read(text, start, Chars.trim(text, start, text.length()), unit, null);
		return new ReadNumber(scan.value, scan.number);
	}

	/**
	 * How the language writes what the text says: half-width digits without separators and plus sign, a space before the unit
	 * of money, no unit behind a count, nothing for a dash that means "blank". Text that says no figure stays as it is.
	 */
	public static String canonical(String text, Unit unit) {
		int start = Chars.skip(text, 0, text.length());
		int end = Chars.trim(text, start, text.length());
		if (isClean(text, start, end))
			return start == 0 && end == text.length() ? text : text.substring(start, end);
		if (isDash(text, start, end))
			return "";
		StringBuilder out = new StringBuilder();
		NumberScan scan = new NumberScan();
		scan.read(text, start, end, unit, out);
		return scan.value == Value.UNREADABLE ? text.substring(start, end) : out.toString();
	}

	/** A plain number without a leading zero is canonical under every unit. */
	private static boolean isClean(String text, int start, int end) {
		if (end - start > 15 || end > start + 1 && text.charAt(start) == '0')
			return false;
		for (int i = start; i < end; i++)
			if (text.charAt(i) < '0' || text.charAt(i) > '9')
				return false;
		return true;
	}

	/** Whether the text is one of the signs by which people say "nothing here": {@code / - — N/A}. */
	static boolean isDash(String text, int start, int end) {
		if (start == end)
			return false;
		for (int i = start; i < end; i++)
			if ("/-—–―−\\".indexOf(Chars.narrow(text.charAt(i))) < 0)
				return text.regionMatches(true, start, "N/A", 0, 3) && end == start + 3
						|| text.regionMatches(true, start, "NA", 0, 2) && end == start + 2;
		return true;
	}

	/**
	 * A number as the text of a cell.
	 *
	 * @param number the count, or millionths of a yuan when the unit is money
	 * @param unit   of the cell; money without a printed unit is written in {@code 元}
	 */
	public static String format(long number, Unit unit) {
		if (!unit.money())
			return Long.toString(number);
		return unit.yuan() == 0 ? yuan(number) + " 元" : decimal(number, unit.yuan());
	}

	/** Like {@link #format(long, Unit)}, in the unit that the text so far states behind its number, if any. */
	public static String format(long number, Unit unit, String written) {
		if (!unit.money())
			return Long.toString(number);
		int name = written.length();
		while (name > 0 && !isNumeral(written.charAt(name - 1)))
			name--;
		String stated = written.substring(name).strip();
		long yuan = Unit.yuan(stated);
		return yuan == 0 ? format(number, unit) : decimal(number, yuan) + " " + stated;
	}

	private static boolean isNumeral(char c) {
		return Chars.digit(c) >= 0 || c == '.' || c == '．';
	}

	/** Millionths of a yuan as an exact decimal number of yuan, without exponent and trailing zeros: {@code 447336}, {@code 0.5}. */
	public static String yuan(long millionths) {
		return decimal(millionths, 1);
	}

	/** @param yuan a power of ten */
	private static String decimal(long millionths, long yuan) {
		long whole = Value.PER_YUAN * yuan;
		long fraction = Math.abs(millionths % whole);
		long integer = Math.abs(millionths / whole);
		StringBuilder out = new StringBuilder(24);
		if (millionths < 0)
			out.append('-');
		out.append(integer);
		if (fraction != 0) {
			String digits = Long.toString(fraction + whole);
			int end = digits.length();
			while (digits.charAt(end - 1) == '0')
				end--;
			out.append('.').append(digits, 1, end);
		}
		return out.toString();
	}
}
