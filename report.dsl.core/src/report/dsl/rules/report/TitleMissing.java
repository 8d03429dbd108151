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
import report.dsl.text.NewReport;

/** The report has no title. */
public final class TitleMissing extends Rule {

	private static final Text FOUND = new Text("缺少标题；第一行应为：年报 \"（机关名称＋年度）政府信息公开工作年度报告\"",
			"the title is missing; the first line should be: 年报 \"(organ and year) …\"");
	private static final Text INSERT = new Text("加上标题“{0}”", "Add the title “{0}”");

	public TitleMissing() {
		super("report/title", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("缺少标题", "No title"),
				new Text("标题写明哪个机关、哪一年的报告，查阅和归档都以它为准。",
						"The title states the organ and the year; readers and archives rely on it."),
				"- 年报", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		if (sheet.field(Field.TITLE) == null)
			findings.add(this, HeadPlaces.place(sheet), FOUND, () -> fixes(sheet));
	}

	private static List<Fix> fixes(Sheet sheet) {
		String organ = sheet.text(Field.ORGAN);
		if (organ == null || organ.isBlank() || sheet.year() == -1)
			return List.of();
		String title = NewReport.title(sheet.form(), organ, sheet.year());
		return List.of(Fix.proposal(INSERT.with(title), Inserts.field(sheet, Field.TITLE, title)));
	}
}
