// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Sheet.Period;

/** Years, dates and periods as people write them: {@code 2021-01-20 2021/1/20 2021年1月20日}, in digits of either width. */
public final class Dates {

	private static final int FIRST_YEAR = 1949;
	private static final int LAST_YEAR = 2199;

	private final String text;
	private int at;

	private Dates(String text) {
		this.text = text;
	}

	/** @return the year, or -1 when the text is none */
	public static int year(String text) {
		Dates scan = new Dates(text);
		int year = scan.number(4);
		if (scan.at < 4 || year < FIRST_YEAR || year > LAST_YEAR)
			return -1;
		scan.skip('年');
		scan.skip('度');
		return scan.done() ? year : -1;
	}

	/** @return the date; null when the text is none */
	public static @Nullable LocalDate date(String text) {
		Dates scan = new Dates(text);
		LocalDate date = scan.date();
		return scan.done() ? date : null;
	}

	/**
	 * The year of the second date may be left out: {@code 2021年1月1日至12月31日}.
	 *
	 * @return the period between two dates; null when the text is none or ends before it begins
	 */
	public static @Nullable Period period(String text) {
		Dates scan = new Dates(text);
		scan.spaces();
		if (!scan.skip('自'))
			scan.skip('从');
		LocalDate from = scan.date();
		if (from == null)
			return null;
		scan.skip('起');
		if (!scan.until())
			return null;
		LocalDate to = scan.secondDate(from.getYear());
		scan.spaces();
		scan.skip('止');
		return to == null || !scan.done() || to.isBefore(from) ? null : new Period(from, to);
	}

	private @Nullable LocalDate date() {
		spaces();
		int start = at;
		int year = number(4);
		if (at - start != 4 || year < FIRST_YEAR || year > LAST_YEAR)
			return null;
		return separator('年') ? monthAndDay(year) : null;
	}

	/** A date, or the month and the day of a year said before. */
	private @Nullable LocalDate secondDate(int year) {
		int start = at;
		LocalDate date = date();
		if (date != null)
			return date;
		at = start;
		return monthAndDay(year);
	}

	private @Nullable LocalDate monthAndDay(int year) {
		int month = number(2);
		if (month < 1 || month > 12 || !separator('月'))
			return null;
		int day = number(2);
		if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth())
			return null;
		int end = at;
		spaces();
		if (!skip('日') && !skip('号'))
			at = end;
		return LocalDate.of(year, month, day);
	}

	/** Up to so many digits; 0 when there is none. */
	private int number(int most) {
		spaces();
		int value = 0;
		for (int i = 0; i < most && at < text.length() && Chars.digit(text.charAt(at)) >= 0; i++)
			value = value * 10 + Chars.digit(text.charAt(at++));
		return value;
	}

	private boolean separator(char word) {
		spaces();
		if (at == text.length())
			return false;
		char c = Chars.narrow(text.charAt(at));
		if (c != word && c != '-' && c != '/' && c != '.')
			return false;
		at++;
		return true;
	}

	private boolean until() {
		spaces();
		int start = at;
		while (at < text.length() && "至到-~—–".indexOf(Chars.narrow(text.charAt(at))) >= 0)
			at++;
		return at > start;
	}

	private void spaces() {
		at = Chars.skip(text, at, text.length());
	}

	private boolean skip(char c) {
		if (at == text.length() || text.charAt(at) != c)
			return false;
		at++;
		return true;
	}

	private boolean done() {
		spaces();
		return at == text.length();
	}
}
