package report.dsl.rules.report;

import java.util.List;

import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Head;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.Text;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.text.Inserts;

/** The report does not say which organ it is of. */
public final class OrganMissing extends Rule {

	private static final Text FOUND = new Text("没有写明机关；请加上一行：机关 \"（机关全称）\"",
			"the organ is not named; add a line: 机关 \"(its full name)\"");
	private static final Text INSERT = new Text("按标题写上机关“{0}”，再核对是否为全称", "Take the organ “{0}” from the title; see that it is the full name");

	public OrganMissing() {
		super("report/organ", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("没有写明机关", "The organ is not named"),
				new Text("找上一年的报告、判断公布期限、汇总各单位数据，都要知道是哪个机关。",
						"Finding last year's report, the deadline and adding up the figures of several organs all take the name of the organ."),
				"- 机关", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		if (sheet.field(Field.ORGAN) == null)
			findings.add(this, Head.place(sheet), FOUND, () -> fixes(sheet));
	}

	private static List<Fix> fixes(Sheet sheet) {
		String title = sheet.text(Field.TITLE);
		String organ = title == null ? "" : Titles.organ(title);
		if (organ.isEmpty())
			return List.of();
		return List.of(Fix.proposal(INSERT.with(organ), Inserts.field(sheet, Field.ORGAN, organ)));
	}
}
