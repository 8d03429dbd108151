// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.HeadPlaces;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.text.Inserts;

/** The report does not say which year it is of. A year that cannot be read is a matter of syntax/value. */
public final class YearMissing extends Rule {

	private static final Text FOUND = new Text("没有写明年度；请加上一行“年度 …”，写数据所属的年份，不是公布的年份",
			"the year is not stated; add a line “年度 …” with the year that the figures cover, not the year of publication");
	private static final Text INSERT = new Text("写上“年度 {0}”", "Add “年度 {0}”");

	public YearMissing() {
		super("report/year-missing", Severity.ERROR);
	}

	@Override
	public Card card() {
		return new Card(new Text("没有写明年度", "The year is not stated"),
				new Text("适用哪一版格式、与哪一年的数据衔接、何时应当公布，都由年度决定。",
						"The year determines the edition of the form, the figures of the previous year to compare with, and the deadline."),
				"- 年度", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		if (sheet.field(Field.YEAR) == null)
			findings.add(this, HeadPlaces.place(sheet), FOUND, () -> fixes(sheet));
	}

	/** Certain when the title names a year and neither date nor period speaks against it. */
	private static List<Fix> fixes(Sheet sheet) {
		String title = sheet.text(Field.TITLE);
		int stated = title == null ? -1 : Titles.year(title);
		int dated = sheet.date() == null ? -1 : sheet.date().getYear() - 1;
		int counted = sheet.period() == null ? -1 : sheet.period().to().getYear();
		int year = stated != -1 ? stated : counted != -1 ? counted : dated;
		if (year == -1)
			return List.of();
		boolean certain = year == stated && (dated == -1 || dated == year) && (counted == -1 || counted == year);
		Text words = INSERT.with(year);
		var edit = Inserts.field(sheet, Field.YEAR, String.valueOf(year));
		return List.of(certain ? Fix.certain(words, edit) : Fix.proposal(words, edit));
	}
}
