// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.ChineseDates;
import report.dsl.sheet.Sheet.Period;
import report.dsl.text.Chars;

/** The period of the figures in a sentence: {@code 统计期限自2024年1月1日起，至12月31日止}, {@code 2024年1月至12月}. */
final class PeriodText {

	private static final String NUMERALS = "[元一二三四五六七八九十]";
	/** Of a day, or of a month as a whole. */
	private static final String IN_YEAR = "(?:\\d{1,2}|元)[月./-]\\d{1,2}(?:日|号)?|\\d{1,2}月份?|" + NUMERALS + "{1,2}月(?:" + NUMERALS
			+ "{1,3}日|份?)";
	private static final String YEAR = "\\d{4}[年./-]|[一二][九〇零○O][〇零○O一二三四五六七八九]{2}年";
	private static final String CLOCK = "(?:[（(]含[^）)]{0,4}[）)]|[（(]?(?:零时|\\d{1,2}时|\\d{1,2}:\\d{2})[）)]?)?";
	private static final String BETWEEN = CLOCK + "(?:起|开始)?[，,、]?(?:至|到|截至|截止到?|[-—－―─～~–])+(?:当年|同年|本年度?)?";
	private static final String KEY = "(?:期限|数据|统计|时间|时限|涵盖|截至|截止|报告反映|报告期)[^。]{0,24}?";
	private static final Pattern PERIOD = Pattern
			.compile(KEY + "(?<year>" + YEAR + ")(?:度?[（(])?(?<from>" + IN_YEAR + ")" + BETWEEN + "(?<last>" + YEAR + ")?(?<to>" + IN_YEAR
					+ ")");
	private static final Pattern WHOLE_YEAR = Pattern.compile("(?:期限|时限|时间|周期|区间)[^。；]{0,8}?(20\\d{2})年度?全年");
	private static final Pattern MONTH = Pattern.compile("(\\d{1,2}|" + NUMERALS + "{1,2})月份?");

	private PeriodText() {
	}

	/** Null where the text states none, or one that there cannot be. */
	static @Nullable Period of(String text) {
		String words = plain(text);
		Matcher matcher = PERIOD.matcher(words);
		if (!matcher.find())
			return wholeYear(words);
		String last = matcher.group("last");
		LocalDate from = date(matcher.group("year"), matcher.group("from"), false);
		LocalDate to = date(last == null ? matcher.group("year") : last, matcher.group("to"), true);
		return from == null || to == null || to.isBefore(from) ? null : new Period(from, to);
	}

	private static @Nullable Period wholeYear(String words) {
		Matcher matcher = WHOLE_YEAR.matcher(words);
		if (!matcher.find())
			return null;
		int year = Integer.parseInt(matcher.group(1));
		return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
	}

	/** Without white space, digits narrow. */
	private static String plain(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Chars.isSpace(c))
				out.append(c >= '０' && c <= '９' || c == '：' || c == '．' || c == '／' ? Chars.narrow(c) : c);
		}
		return out.toString();
	}

	/** Null for a day that there is not. @param end whether a month stands for its last day */
	private static @Nullable LocalDate date(String year, String inYear, boolean end) {
		String digits = ChineseDates.digits(year).substring(0, 4);
		Matcher month = MONTH.matcher(inYear);
		if (!month.matches())
			return ChineseDates.date(digits + "年" + inYear.replace("元月", "1月"));
		try {
			YearMonth whole = YearMonth.of(Integer.parseInt(digits), ChineseDates.number(month.group(1)));
			return end ? whole.atEndOfMonth() : whole.atDay(1);
		} catch (DateTimeException e) {
			return null;
		}
	}
}
