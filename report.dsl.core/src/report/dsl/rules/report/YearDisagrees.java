// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

import java.time.LocalDate;
import java.util.ArrayList;
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
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;
import report.dsl.text.Dates;

/** Title, period and year of the report do not fit one another. */
public final class YearDisagrees extends Rule {

	private static final Text TITLE = new Text("标题写的是{0}年，年度写的是{1}年", "the title states {0}, but the year of the report is {1}");
	private static final Text NO_YEAR = new Text("标题里没有年度，应写明是{1}年的报告", "the title does not state the year {1}");
	private static final Text PERIOD = new Text("统计期限应为{0}年1月1日至12月31日，这里写的是 {1} 至 {2}",
			"the period should be the calendar year {0}, but is {1} to {2}");
	private static final Text TEXT_PERIOD = new Text("文字里的统计期限是 {1} 至 {2}，应为{0}年1月1日至12月31日",
			"the text states the period {1} to {2}; it should be the calendar year {0}");
	private static final Text NO_PERIOD = new Text("文字里的统计期限“{0}”不成立：止日早于起日，或没有这一天；应为{1}年1月1日至12月31日",
			"the period “{0}” in the text cannot be: it ends before it begins, or there is no such day; it should be the calendar year {1}");
	private static final Text OTHER_YEAR = new Text("“{0}”写的是{1}年，没有提到{2}年，像是照抄上年的文字",
			"“{0}” is about {1} and does not mention {2}; it seems to be copied");
	private static final String PERIOD_WORD = "期限";
	private static final int LONGEST_PERIOD = 60;
	private static final Text SET_TITLE = new Text("标题改为{0}年", "Set the year in the title to {0}");
	private static final Text SET_YEAR = new Text("年度改为 {0}", "Set the year of the report to {0}");
	private static final Text SET_PERIOD = new Text("期限改为 {0} 至 {1}", "Set the period to {0} to {1}");

	public YearDisagrees() {
		super("report/year", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("标题、期限与年度不一致", "Title, period and year disagree"),
				new Text("年度报告反映上一年度1月1日至12月31日的情况（《政府信息公开条例》第四十九条）；标题、期限和年度说的应是同一年。",
						"The report covers the past calendar year (article 49 of the Regulation); title, period and year must agree."),
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
		HeadEntry title = sheet.field(Field.TITLE);
		if (title != null && !title.text().isBlank())
			checkTitle(title, sheet, findings);
		if (sheet.period() != null)
			checkPeriod(sheet.period(), sheet, findings);
		for (Chapter chapter : sheet.chapters())
			for (Paragraph paragraph : chapter.paragraphs())
				checkText(paragraph, sheet, findings);
		if (!sheet.form().sections().isEmpty() && sheet.chapter(sheet.form().sections().getFirst()) instanceof Chapter overview)
			checkOverview(overview, sheet, findings);
	}

	/** The overview begins with another year and does not mention that of the report. */
	private void checkOverview(Chapter overview, Sheet sheet, Findings findings) {
		Paragraph first = null;
		String year = sheet.year() + "年";
		for (Paragraph paragraph : overview.paragraphs()) {
			if (paragraph.text().contains(year))
				return;
			if (first == null && Titles.yearStart(paragraph.text()) == 0)
				first = paragraph;
		}
		if (first == null || Titles.year(first.text()) == sheet.year())
			return;
		findings.add(this, Prose.place(sheet.source(), first, 0, 5),
				OTHER_YEAR.with(overview.title(), Titles.year(first.text()), sheet.year()));
	}

	/** The narrative says what period the figures are of: 统计期限自2021年1月1日至12月31日. */
	private void checkText(Paragraph paragraph, Sheet sheet, Findings findings) {
		String text = paragraph.text();
		for (int word = text.indexOf(PERIOD_WORD); word >= 0; word = text.indexOf(PERIOD_WORD, word + 1)) {
			int start = word + PERIOD_WORD.length();
			while (start < text.length() && "为是从自由：: ".indexOf(text.charAt(start)) >= 0)
				start++;
			int end = start;
			while (end < text.length() && end - start < LONGEST_PERIOD && "，。；、,;（(）)".indexOf(text.charAt(end)) < 0)
				end++;
			end = periodEnd(text, start, end);
			Sheet.Period period = Dates.period(text.substring(start, end));
			if (period == null && isTwoDates(text.substring(start, end)))
				findings.add(this, Prose.place(sheet.source(), paragraph, start, end),
						NO_PERIOD.with(text.substring(start, end), sheet.year()));
			else if (period != null && !isYear(period, sheet.year()))
				findings.add(this, Prose.place(sheet.source(), paragraph, start, end),
						TEXT_PERIOD.with(sheet.year(), period.from(), period.to()));
		}
	}

	/** Behind the day of the second date; the end of the words when there is none. */
	private static int periodEnd(String text, int start, int end) {
		int month = text.indexOf('月', start);
		int second = month < 0 ? -1 : text.indexOf('月', month + 1);
		int day = second < 0 ? -1 : text.indexOf('日', second);
		if (day < 0 || day >= end)
			return end;
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

	private void checkTitle(HeadEntry title, Sheet sheet, Findings findings) {
		int stated = Titles.year(title.text());
		if (stated == -1)
			findings.add(this, Severity.INFO, title.region(), NO_YEAR.with(stated, sheet.year()), null, List::of);
		else if (stated != sheet.year())
			findings.add(this, title.region(), TITLE.with(stated, sheet.year()), () -> titleFixes(stated, title, sheet));
	}

	/** The date tells which of the two is the likelier: a report is dated in the year after. */
	private static List<Fix> titleFixes(int stated, HeadEntry title, Sheet sheet) {
		int start = title.region().start() + Titles.yearStart(title.text());
		Edit inTitle = new Edit(start, start + 4, String.valueOf(sheet.year()));
		Edit inYear = Edit.replace(sheet.stated(Field.YEAR).region(), String.valueOf(stated));
		List<Fix> fixes = new ArrayList<>();
		if (sheet.date() != null && sheet.date().getYear() - 1 == stated) {
			if (sheet.form().isFor(stated) && sheet.period() == null)
				fixes.add(Fix.proposal(SET_YEAR.with(stated), inYear));
			fixes.add(fixes.isEmpty()
					? Fix.proposal(SET_TITLE.with(sheet.year()), inTitle)
					: Fix.alternative(SET_TITLE.with(sheet.year()), inTitle));
		} else
			fixes.add(Fix.proposal(SET_TITLE.with(sheet.year()), inTitle));
		return fixes;
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
