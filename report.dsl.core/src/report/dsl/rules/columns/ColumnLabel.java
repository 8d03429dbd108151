// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.columns;

import report.dsl.form.Column;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.ReadIssue;
import report.dsl.text.Inserts;
import report.dsl.text.LabelStyle;

/** A column that is recognised though its heading is damaged. */
public final class ColumnLabel extends IssueRule<ReadIssue.InexactColumnLabel> {

	private static final Text FOUND = new Text("列标题“{0}”与格式不一致，应为“{1}”", "the column heading “{0}” differs from that of the form, “{1}”");
	private static final Text RESTORE = new Text("列标题改为“{0}”", "Change the column heading to “{0}”");

	public ColumnLabel() {
		super("columns/label", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.InexactColumnLabel> kind() {
		return ReadIssue.InexactColumnLabel.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("列标题与格式不一致", "A column heading that differs from the form"),
				new Text("列标题照统一格式书写；缺字或夹带年份、说明的标题要靠推断才能认出。",
						"Column headings follow the unified format. A heading with missing characters, years or notes can only be "
								+ "recognised by inference."),
				"""
						列 | 本年制发件数 | 本年废止件数 | 现行有效的件数
						""", """
						列 | 本年制发件数 | 本年废止件数 | 现行有效件数
						""");
	}

	@Override
	protected void report(ReadIssue.InexactColumnLabel issue, Reading reading, Findings findings) {
		Column column = issue.column();
		String label = LabelStyle.of(reading.sheet()).of(column);
		findings.add(this, issue.region(), FOUND.with(issue.label(), column.label()),
				() -> FixProof.proven(reading, this, issue.region(),
						Fix.certain(RESTORE.with(label), Inserts.label(reading.sheet(), issue.region(), label))));
	}
}
