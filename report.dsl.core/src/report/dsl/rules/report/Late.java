// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form.Deadline;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;

/** The report is published or, where that is not stated, dated after the deadline of its form, or before the year is over. */
public final class Late extends Rule {

	private static final Text PUBLISHED = new Text("发布日期 {0} 晚于公布期限 {1}", "the report was published on {0}, after the deadline {1}");
	private static final Text LATE = new Text("报告日期 {0} 晚于公布期限 {1}", "the report is dated {0}, after the deadline {1}");
	private static final Text LOCAL = new Text("{0}；乡镇、街道的期限由当地通知规定，请核对",
			"{0}; for towns and subdistricts the day is set by local notices: check it");
	private static final Text EARLY = new Text("报告日期 {0} 时{1}年还没有结束，全年数据不可能齐全；请核对日期和年度",
			"on {0} the year {1} was not over, so its figures cannot be complete; check date and year");

	public Late() {
		super("report/late", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("日期超过公布期限，或早于年末", "Dated after the deadline or before the end of the year"),
				new Text("县级以上政府部门应于1月31日前公布上一年度的报告，县级以上地方政府应于3月31日前公布（《政府信息公开条例》第四十九条）；逾期公布要追究责任（第四十七条）。",
						"Departments must publish by 31 January, governments at and above the county level by 31 March (article 49 of "
								+ "the Regulation). Late publication has consequences under article 47."),
				"日期 2022-06-23", "日期 2022-01-20");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		if (sheet.year() == -1)
			return;
		checkEarly(sheet.date(), Field.DATE, sheet, findings);
		checkEarly(sheet.published(), Field.PUBLISHED, sheet, findings);
		boolean published = sheet.published() != null;
		LocalDate date = published ? sheet.published() : sheet.date();
		if (date == null)
			return;
		Deadline deadline = deadline(sheet);
		if (deadline != null && isBehind(date, sheet.year() + 1, deadline))
			report(date, published, deadline, sheet, findings);
	}

	private void report(LocalDate date, boolean published, Deadline deadline, Sheet sheet, Findings findings) {
		Text message = (published ? PUBLISHED : LATE).with(date, day(sheet.year() + 1, deadline));
		findings.add(this, deadline.local() ? Severity.INFO : severity(), sheet.stated(published ? Field.PUBLISHED : Field.DATE).region(),
				deadline.local() ? LOCAL.with(message) : message, null, List::of);
	}

	private void checkEarly(@Nullable LocalDate date, Field field, Sheet sheet, Findings findings) {
		if (date != null && date.getYear() <= sheet.year())
			findings.add(this, sheet.stated(field).region(), EARLY.with(date, sheet.year()));
	}

	/** The deadline of the organ; the latest one when the report does not say whose it is. */
	private static @Nullable Deadline deadline(Sheet sheet) {
		String organ = sheet.text(Field.ORGAN);
		Deadline latest = null;
		for (Deadline deadline : sheet.form().deadlines())
			if (organ != null && concerns(deadline, organ))
				return deadline;
			else if (organ == null && (latest == null || day(deadline) > day(latest)))
				latest = deadline;
		return latest;
	}

	private static boolean concerns(Deadline deadline, String organ) {
		if (deadline.organSuffixes().isEmpty())
			return true;
		for (String suffix : deadline.organSuffixes())
			if (organ.endsWith(suffix))
				return true;
		return false;
	}

	private static int day(Deadline deadline) {
		return deadline.month() * 100 + deadline.day();
	}

	private static boolean isBehind(LocalDate date, int year, Deadline deadline) {
		if (date.getYear() != year)
			return date.getYear() > year;
		return date.getMonthValue() * 100 + date.getDayOfMonth() > day(deadline);
	}

	private static String day(int year, Deadline deadline) {
		return year + "-" + twoDigits(deadline.month()) + "-" + twoDigits(deadline.day());
	}

	private static String twoDigits(int number) {
		return number < 10 ? "0" + number : Integer.toString(number);
	}
}
