// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.relation.Figures;
import report.dsl.rules.Findings;
import report.dsl.rules.Neighbours.Part;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;

/** Another report is referred to and cannot be read, or is of another year. */
public final class Reference extends Rule {

	private static final Text PREVIOUS = new Text("上年的报告“{0}”读不到，跨年数据无法核对；路径从本文件所在的文件夹写起",
			"last year's report “{0}” cannot be read, so the years cannot be compared; paths are relative to the folder of this file");
	private static final Text OTHER_YEAR = new Text("“上年”写的是“{0}”，那是{1}年度的报告，不是{2}年度的，跨年数据无法核对",
			"“{0}”, named as last year's report, is for {1}, not for {2}, so the years cannot be compared");
	private static final Text OTHER_NAME = new Text("上年的报告“{0}”里机关写作“{1}”，与本报告不同，按同一机关核对；如不是，请用“上年”写明文件",
			"in last year's report, “{0}”, the organ is called “{1}”; it is taken for the same one; if it is not, name the file with 上年");
	private static final Text PART = new Text("要汇总的报告“{0}”读不到，汇总数无法核对；路径从本文件所在的文件夹写起",
			"the report “{0}” cannot be read, so the sums cannot be checked; paths are relative to the folder of this file");

	public Reference() {
		super("report/reference", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("引用的报告读不到，或不是那一年的", "A referenced report cannot be read or is for another year"),
				new Text("上年结转、现行有效和汇总数要与被引用的报告核对，文件不在就无从核对。",
						"Figures carried over from last year and sums over several organs are checked against the referenced reports."),
				"""
						@ 日期
						上年 "missing/2020.report"
						""", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		HeadEntry previous = reading.sheet().field(Field.PREVIOUS);
		if (previous != null && reading.neighbours().previousMissing())
			findings.add(this, previous.region(), PREVIOUS.with(previous.text()));
		Figures lastYear = previous == null ? null : reading.neighbours().previous();
		if (previous != null && lastYear != null && !Reading.isYearBefore(lastYear.sheet(), reading.sheet()))
			findings.add(this, previous.region(), OTHER_YEAR.with(previous.text(), lastYear.sheet().year(), reading.sheet().year() - 1));
		if (previous == null)
			checkName(reading, findings);
		HeadEntry parts = reading.sheet().field(Field.PARTS);
		if (parts != null)
			for (Part part : reading.neighbours().parts())
				if (part.figures() == null)
					findings.add(this, place(parts, part, reading), PART.with(part.path()));
	}

	/** Last year's report was found under another name of the organ. */
	private void checkName(Reading reading, Findings findings) {
		HeadEntry organ = reading.sheet().field(Field.ORGAN);
		Figures found = organ == null ? null : reading.neighbours().previous();
		String name = found == null ? null : found.sheet().text(Field.ORGAN);
		if (organ != null && found != null && name != null && !bare(name).equals(bare(organ.text())))
			findings.add(this, Severity.INFO, organ.region(), OTHER_NAME.with(found.sheet().source().name(), name), null, List::of);
	}

	private static String bare(String name) {
		return name.replace(" ", "").replace("\u3000", "");
	}

	private static Region place(HeadEntry parts, Part part, Reading reading) {
		int start = reading.sheet().source().text().indexOf(part.path(), parts.region().start());
		int end = start + part.path().length();
		return start < 0 || end > parts.region().end() ? parts.region() : new Region(start, end);
	}
}
