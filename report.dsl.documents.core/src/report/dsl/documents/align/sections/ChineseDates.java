// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.text.Dates;

/** Dates in Chinese numerals beside those in digits: {@code 二〇二一年一月二十日}. */
public final class ChineseDates {

	private static final Pattern WRITTEN = Pattern.compile("([〇零○O0-9一二三四五六七八九]{4})年([一二三四五六七八九十元]{1,2})月([一二三四五六七八九十]{1,3})日");
	private static final String NUMERALS = "〇一二三四五六七八九";

	private ChineseDates() {
	}

	/** The only date in a text, brackets around it or not; null when there is none. */
	public static @Nullable LocalDate date(String text) {
		String bare = text.replaceAll("[（）()\\s\u3000]", "");
		LocalDate date = Dates.date(bare);
		if (date != null)
			return date;
		Matcher matcher = WRITTEN.matcher(bare);
		if (!matcher.matches())
			return null;
		try {
			return LocalDate.of(Integer.parseInt(digits(matcher.group(1))), number(matcher.group(2)), number(matcher.group(3)));
		} catch (DateTimeException e) {
			return null;
		}
	}

	/** The digits of a year in numerals of either kind. */
	public static String digits(String year) {
		StringBuilder out = new StringBuilder();
		for (char c : year.toCharArray())
			out.append("零○O".indexOf(c) >= 0 ? '0' : NUMERALS.indexOf(c) >= 0 ? (char) ('0' + NUMERALS.indexOf(c)) : c);
		return out.toString();
	}

	/** A number of a month or day, in digits or in numerals up to 九十九; 元 is the first. */
	public static int number(String numerals) {
		if (Character.isDigit(numerals.charAt(0)))
			return Integer.parseInt(numerals);
		if (numerals.equals("元"))
			return 1;
		int ten = numerals.indexOf('十');
		if (ten < 0)
			return NUMERALS.indexOf(numerals.charAt(0));
		int tens = ten == 0 ? 1 : NUMERALS.indexOf(numerals.charAt(0));
		return tens * 10 + (ten == numerals.length() - 1 ? 0 : NUMERALS.indexOf(numerals.charAt(ten + 1)));
	}
}
