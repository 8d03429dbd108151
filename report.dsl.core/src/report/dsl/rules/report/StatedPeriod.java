// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

import java.time.LocalDate;
import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;
import report.dsl.text.Dates;

/** The period that the head or the narrative states is not the calendar year of the report, or no period at all. */
public final class StatedPeriod extends Rule {

	private static final Text PERIOD = new Text("统计期限应为{0}年1月1日至12月31日，这里写的是 {1} 至 {2}",
			"the period should be the calendar year {0}, but is {1} to {2}");
	private static final Text TEXT_PERIOD = new Text("文字里的统计期限是 {1} 至 {2}，应为{0}年1月1日至12月31日",
			"the text states the period {1} to {2}; it should be the calendar year {0}");
	private static final Text NO_PERIOD = new Text("文字里的统计期限“{0}”不成立：止日早于起日，或没有这一天；应为{1}年1月1日至12月31日",
			"the period “{0}” in the text cannot be: it ends before it begins, or there is no such day; it should be the calendar year {1}");
	private static final Text SET_PERIOD = new Text("期限改为 {0} 至 {1}", "Set the period to {0} to {1}");
	private static final Text SET_TEXT = new Text("改为“{0}”", "Change to “{0}”");
	/** What stands before the dates of a period. */
	private static final String[] WORDS = { "期限", "统计期间", "统计时间", "统计周期", "报告期间" };
	private static final int LONGEST_PERIOD = 60;

	public StatedPeriod() {
		super("report/period", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("统计期限不是本年度，或不成立", "A period that is not the year of the report"),
				new Text("年度报告反映上一年度1月1日至12月31日的情况（《政府信息公开条例》第四十九条）；照抄往年容易写成别的年份，改写时容易写出没有的日子。",
						"The report covers the past calendar year (article 49 of the Regulation). Copied text states another year, and edited "
								+ "text may state a day that does not exist."),
				"""
						@ 日期
						期限 2021-01-01 至 2021-12-20
						""", """
						@ 日期
						期限 2021-01-01 至 2021-12-31
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		if (sheet.year() == -1)
			return;
		if (sheet.period() != null)
			checkPeriod(sheet.period(), sheet, findings);
		for (Chapter chapter : sheet.chapters())
			for (Paragraph paragraph : chapter.paragraphs())
				checkText(paragraph, sheet, findings);
	}

	/** The narrative says what period the figures are of: 统计期限自2021年1月1日至12月31日. */
	private void checkText(Paragraph paragraph, Sheet sheet, Findings findings) {
		String text = paragraph.text();
		for (String word : WORDS)
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
				checkBehind(at + word.length(), paragraph, sheet, findings);
	}

	private void checkBehind(int word, Paragraph paragraph, Sheet sheet, Findings findings) {
		String text = paragraph.text();
		int start = word;
		while (start < text.length() && "为是从自由：: ".indexOf(text.charAt(start)) >= 0)
			start++;
		int end = start;
		while (end < text.length() && end - start < LONGEST_PERIOD && "，。；、,;（(）)".indexOf(text.charAt(end)) < 0)
			end++;
		end = periodEnd(text, start, end);
		Sheet.Period period = Dates.period(text.substring(start, end));
		String words = text.substring(start, end);
		if (period == null && isTwoDates(words))
			report(NO_PERIOD.with(words, sheet.year()), start, end, paragraph, sheet, findings);
		else if (period != null && !isYear(period, sheet.year()) && !period.equals(sheet.period())) // what the head has is reported there
			report(TEXT_PERIOD.with(sheet.year(), period.from(), period.to()), start, end, paragraph, sheet, findings);
	}

	private void report(Text message, int start, int end, Paragraph paragraph, Sheet sheet, Findings findings) {
		Region region = Prose.place(sheet.source(), paragraph, start, end);
		String year = sheet.year() + "年1月1日至" + sheet.year() + "年12月31日";
		findings.add(this, region, message, () -> List.of(Fix.proposal(SET_TEXT.with(year), Edit.replace(region, year))));
	}

	/** Behind the day of the second date; the end of the words when there is none. */
	private static int periodEnd(String text, int start, int end) {
		String words = text.substring(start, end);
		int second = words.indexOf('月', words.indexOf('月') + 1);
		int day = second < 0 ? -1 : words.indexOf('日', second);
		if (day < 0)
			return end;
		day += start;
		return day + 1 < end && text.charAt(day + 1) == '止' ? day + 2 : day + 1;
	}

	/** Whether words have the shape of two dates in digits, such as 2024年1月1日至11月31日. */
	private static boolean isTwoDates(String words) {
		StringBuilder shape = new StringBuilder();
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			boolean digit = c >= '0' && c <= '9' || c >= '０' && c <= '９';
			if (c == ' ' || c == '\u3000' || c == '起' || c == '止' || digit && !shape.isEmpty() && shape.charAt(shape.length() - 1) == '0')
				continue;
			shape.append(digit ? '0' : "至到-~—–－".indexOf(c) < 0 ? c : '-');
		}
		String dates = shape.toString();
		return dates.equals("0年0月0日-0年0月0日") || dates.equals("0年0月0日-0月0日");
	}

	private static boolean isYear(Sheet.Period period, int year) {
		return period.from().equals(LocalDate.of(year, 1, 1)) && period.to().equals(LocalDate.of(year, 12, 31));
	}

	private void checkPeriod(Sheet.Period period, Sheet sheet, Findings findings) {
		if (isYear(period, sheet.year()))
			return;
		LocalDate first = LocalDate.of(sheet.year(), 1, 1);
		LocalDate last = LocalDate.of(sheet.year(), 12, 31);
		Region region = sheet.stated(Field.PERIOD).region();
		findings.add(this, region, PERIOD.with(sheet.year(), period.from(), period.to()), () -> List
				.of(Fix.proposal(SET_PERIOD.with(first, last), Edit.replace(region, first + " 至 " + last))));
	}
}
