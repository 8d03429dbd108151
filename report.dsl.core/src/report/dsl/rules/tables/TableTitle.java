// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.tables;

import java.util.List;

import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;

/** A table that is recognised though it has no caption, or one that is not the form's. */
public final class TableTitle extends IssueRule<ReadIssue.InexactCaption> {

	private static final Text FOUND = new Text("表名“{0}”与格式不一致，应为“{1}”", "the caption “{0}” differs from that of the form, “{1}”");
	private static final Text MISSING = new Text("这张表没有表名，应写上“## {0}”", "this table has no caption; write “## {0}” above it");
	private static final Text ELSEWHERE = new Text("这张表属于“{0}”，应在该部分的标题之下", "this table belongs below the heading “{0}”");
	private static final Text NEEDLESS = new Text("这一部分只有一张表，不需要表名", "this section has only one table, which needs no caption");
	private static final Text INSERT = new Text("加上表名“{0}”", "Add the caption “{0}”");
	private static final Text REMOVE = new Text("删去表名", "Remove the caption");
	private static final Text RESTORE = new Text("表名改为“{0}”", "Change the caption to “{0}”");

	public TableTitle() {
		super("tables/title", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.InexactCaption> kind() {
		return ReadIssue.InexactCaption.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("表名与格式不一致", "A caption that differs from the form"),
				new Text("表名照统一格式书写，汇总时才能一一对应。",
						"Captions follow the unified format, so that the tables of several reports can be matched."),
				"""
						- ## 第二十条第（八）项
						@ 行政强制
						## 第二十条第（八）项内容
						列 | 本年收费金额（单位：万元）
						行政事业性收费 | 7
						""", "");
	}

	@Override
	protected void report(ReadIssue.InexactCaption issue, Reading reading, Findings findings) {
		String title = issue.table().title();
		Region region = issue.region();
		Source source = reading.sheet().source();
		Section section = section(reading.sheet(), issue.table());
		if (region.isEmpty() && section.tables().size() == 1)
			findings.add(this, region, ELSEWHERE.with(section.title()));
		else if (title == null)
			findings.add(this, region, NEEDLESS, () -> proven(reading, region, Fix.certain(REMOVE, LineEdits.remove(source, region))));
		else if (region.isEmpty())
			findings.add(this, region, MISSING.with(title),
					() -> proven(reading, region, Fix.certain(INSERT.with(title), LineEdits.above(source, region.start(), "## " + title))));
		else
			findings.add(this, region, FOUND.with(issue.caption(), title),
					() -> proven(reading, region, Fix.certain(RESTORE.with(title), Edit.replace(region, title))));
	}

	private List<Fix> proven(Reading reading, Region region, Fix fix) {
		return FixProof.proven(reading, this, region, fix);
	}

	private static Section section(Sheet sheet, Table table) {
		for (Section section : sheet.form().sections())
			if (section.tables().contains(table))
				return section;
		throw new IllegalArgumentException(table + " is no table of " + sheet.form());
	}
}
