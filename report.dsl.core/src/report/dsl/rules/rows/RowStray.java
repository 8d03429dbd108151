// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.rows;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.sheet.ReadIssue;

/** A row outside of any table. */
public final class RowStray extends IssueRule<ReadIssue.StrayRow> {

	private static final Text FOUND = new Text("“{0}”这一行不在任何表格里；请在它上面写上部分标题（# …）或表名（## …）",
			"the row “{0}” is not in a table; write the heading (# …) or caption (## …) above it");
	private static final Text COMMENT = new Text("改为注释保留", "Keep it as a comment");

	public RowStray() {
		super("rows/stray", Severity.ERROR);
	}

	@Override
	public Class<ReadIssue.StrayRow> kind() {
		return ReadIssue.StrayRow.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("不在表格里的行", "A row outside a table"),
				new Text("不知道属于哪张表的行，它的数字不会进入结果。", "The figures of a row without a table are not used."),
				"""
						@ # 六、其他需要报告的事项
						行政处罚 | 12
						""", "");
	}

	@Override
	protected void report(ReadIssue.StrayRow issue, Reading reading, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.label()), () -> List
				.of(Fix.proposal(COMMENT, LineEdits.comment(reading.sheet().source(), issue.region()))));
	}
}
