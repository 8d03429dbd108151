// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.columns;

import java.util.List;

import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.Similar;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.ReadIssue;
import report.dsl.text.Inserts;

/** A column heading that the table does not have. */
public final class ColumnUnknown extends IssueRule<ReadIssue.UnknownColumn> {

	private static final Text FOUND = new Text("表中没有“{0}”这一列，它的数字不会进入结果", "the table has no column “{0}”; its figures are not used");
	private static final Text MEANT = new Text("{0}；是否应为“{1}”？", "{0}. Should it be “{1}”?");
	private static final Text LEFT = new Text("{0}；尚缺的列：{1}", "{0}; missing columns: {1}");
	private static final Text RENAME = new Text("列标题改为“{0}”", "Change the column to “{0}”");

	public ColumnUnknown() {
		super("columns/unknown", Severity.ERROR);
	}

	@Override
	public Class<ReadIssue.UnknownColumn> kind() {
		return ReadIssue.UnknownColumn.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("格式里没有的列", "A column that is not in the form"),
				new Text("列由统一格式规定；用了别的版本的列标题，数字就不知道是什么的数字。",
						"The unified format defines the columns. Under the heading of another edition it is unclear what a figure counts."),
				"""
						列 | 上一年项目数量
						""", "");
	}

	@Override
	protected void report(ReadIssue.UnknownColumn issue, Reading reading, Findings findings) {
		Table table = issue.table();
		List<String> missing = Headers.missing(reading.sheet(), table, issue.region());
		String label = issue.label();
		String nearest = missing.size() == 1 ? missing.getFirst() : Similar.nearest(label, missing);
		Text message = FOUND.with(label);
		if (nearest != null)
			message = MEANT.with(message, nearest);
		else if (!missing.isEmpty())
			message = LEFT.with(message, Text.list(missing));
		findings.add(this, issue.region(), message, () -> nearest == null
				? List.of()
				: FixProof.of(reading).proven(this, issue.region(),
						List.of(Fix.proposal(RENAME.with(nearest), Inserts.label(reading.sheet(), issue.region(), nearest)))));
	}
}
