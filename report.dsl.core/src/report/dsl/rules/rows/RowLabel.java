// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.rows;

import report.dsl.form.Row;
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

/** A row that is recognised though its label is damaged or has another number than the form's. */
public final class RowLabel extends IssueRule<ReadIssue.InexactRowLabel> {

	private static final Text FOUND = new Text("行名“{0}”与格式不一致，应为“{1}”", "the label “{0}” differs from that of the form, “{1}”");
	private static final Text RESTORE = new Text("行名改为“{0}”", "Change the label to “{0}”");

	public RowLabel() {
		super("rows/label", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.InexactRowLabel> kind() {
		return ReadIssue.InexactRowLabel.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("行名或编号与格式不一致", "A label or number that differs from the form"),
				new Text("行名照统一格式书写；缺字、编号错乱的行名要靠推断才能认出，容易错行。",
						"Labels follow the unified format. A label with missing characters or a wrong number can only be recognised by "
								+ "inference."),
				"""
						- 行政处罚
						- 行政强制
						@ ## 第二十条第（六）项
						行政处罚情 | 12
						行政强制 | 5
						""", "");
	}

	@Override
	protected void report(ReadIssue.InexactRowLabel issue, Reading reading, Findings findings) {
		Row row = issue.row();
		String label = LabelStyle.of(reading.sheet()).of(row);
		findings.add(this, issue.region(), FOUND.with(issue.label(), row.label()),
				() -> FixProof.proven(reading, this, issue.region(),
						Fix.certain(RESTORE.with(label), Inserts.label(reading.sheet(), issue.region(), label))));
	}
}
