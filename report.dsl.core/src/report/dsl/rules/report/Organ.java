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
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Sheet;
import report.dsl.text.Inserts;

/** The report does not say which organ it is of, or its title names another. */
public final class Organ extends Rule {

	private static final Text FOUND = new Text("没有写明机关；请加上一行：机关 \"（机关全称）\"",
			"the organ is not named; add a line: 机关 \"(its full name)\"");
	private static final Text OTHER = new Text("标题写的是“{0}”，机关写的是“{1}”，像是两个机关；请核对",
			"the title names “{0}”, the organ is “{1}”: these seem to be two organs; check which is right");
	private static final Text INSERT = new Text("按标题写上机关“{0}”，再核对是否为全称",
			"Take the organ “{0}” from the title, then check that it is the full name");

	public Organ() {
		super("report/organ", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("没有写明机关，或与标题不符", "The organ is missing or differs from the title"),
				new Text("找上一年的报告、判断公布期限、汇总各单位数据，都要知道是哪个机关。",
						"The name of the organ is needed to find last year's report, to determine the deadline and to sum up several "
								+ "organs."),
				"- 机关", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		HeadEntry entry = sheet.field(Field.ORGAN);
		if (entry == null) {
			findings.add(this, HeadPlaces.place(sheet), FOUND, () -> fixes(sheet));
			return;
		}
		String title = sheet.text(Field.TITLE);
		String organ = sheet.text(Field.ORGAN);
		if (organ == null)
			return;
		String named = title == null ? "" : Titles.organ(title);
		if (!named.isEmpty() && !NamedOrgan.areSame(named, organ) && !NamedOrgan.isAt(named, organ) && !NamedOrgan.isAt(organ, named))
			findings.add(this, Severity.INFO, entry.region(), OTHER.with(named, organ), null, List::of);
	}

	private static List<Fix> fixes(Sheet sheet) {
		String title = sheet.text(Field.TITLE);
		String organ = title == null ? "" : Titles.organ(title);
		if (organ.isEmpty())
			return List.of();
		return List.of(Fix.proposal(INSERT.with(organ), Inserts.field(sheet, Field.ORGAN, organ)));
	}
}
