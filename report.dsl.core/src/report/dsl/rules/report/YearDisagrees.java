// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

import java.util.ArrayList;
import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Sheet;

/** Title and year of the report do not fit one another. */
public final class YearDisagrees extends Rule {

	private static final Text TITLE = new Text("标题写的是{0}年，年度写的是{1}年", "the title states {0}, but the year of the report is {1}");
	private static final Text NO_YEAR = new Text("标题里没有年度，应写明是{1}年的报告", "the title does not state the year {1}");
	private static final Text SET_TITLE = new Text("标题改为{0}年", "Set the year in the title to {0}");
	private static final Text SET_YEAR = new Text("年度改为 {0}", "Set the year of the report to {0}");

	public YearDisagrees() {
		super("report/year", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("标题与年度不一致", "Title and year disagree"),
				new Text("年度报告反映上一年度的情况（《政府信息公开条例》第四十九条）；标题和年度说的应是同一年。",
						"The report covers the past calendar year (article 49 of the Regulation); title and year must agree."),
				"""
						年报 "青原市人民政府2020年政府信息公开工作年度报告"
						""", """
						年报 "青原市人民政府2021年政府信息公开工作年度报告"
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

}
