// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

/** What the title of a report says of its year and its organ. */
public final class Titles {

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final String SUBJECT = "信息公开";
	private static final int LONGEST_ORGAN = 30;
	private static final String GOVERNMENT = "政府";

	private Titles() {
	}

	/** The first year in the title, -1 when there is none. A year is four digits of any kind followed by 年, with or without spaces. */
	public static int year(String title) {
		int start = yearStart(title);
		return start < 0 ? -1 : number(title, start);
	}

	/** Offset of the first digit of the first year, -1 when there is none. */
	public static int yearStart(String title) {
		for (int i = 0; i + 4 < title.length(); i++)
			if ((i == 0 || digit(title.charAt(i - 1)) < 0) && isYear(title, i))
				return i;
		return -1;
	}

	/** The name of the organ: the words before the year or before what the report is about; empty when the title does not begin with one. */
	static String organ(String title) {
		int start = yearStart(title);
		int subject = title.indexOf(SUBJECT);
		if (subject >= 0 && subject < start)
			start = title.startsWith(GOVERNMENT, subject - GOVERNMENT.length()) ? subject - GOVERNMENT.length() : subject;
		String organ = start <= 0 ? "" : title.substring(0, start).strip();
		return organ.startsWith("关于") ? "" : organ;
	}

	/** Where the name ends that a title has at an offset: 云溪县财政局2024年政府信息公开工作年度报告; -1 when no title begins there. */
	static int organEnd(String text, int start) {
		int year = start;
		while (year < text.length() && year - start < LONGEST_ORGAN && text.charAt(year) >= 0x4e00 && text.charAt(year) <= 0x9fff)
			year++;
		boolean title = year > start && year + 4 < text.length() && isYear(text, year)
				&& text.startsWith(GOVERNMENT + SUBJECT, yearEnd(text, year));
		return title ? year : -1;
	}

	private static int yearEnd(String text, int start) {
		int end = text.indexOf('年', start) + 1;
		return text.startsWith("度", end) ? end + 1 : end;
	}

	private static boolean isYear(String title, int start) {
		int number = number(title, start);
		if (number < 1990 || number > 2099)
			return false;
		int i = start + 4;
		while (i < title.length() && (title.charAt(i) == ' ' || title.charAt(i) == '　'))
			i++;
		return i < title.length() && title.charAt(i) == '年';
	}

	private static int number(String title, int start) {
		int number = 0;
		for (int i = start; i < start + 4; i++) {
			int digit = digit(title.charAt(i));
			if (digit < 0)
				return -1;
			number = number * 10 + digit;
		}
		return number;
	}

	private static int digit(char c) {
		if (c >= '0' && c <= '9')
			return c - '0';
		return c >= '０' && c <= '９' ? c - '０' : c == '○' || c == '零' ? 0 : DIGITS.indexOf(c);
	}
}
