// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.syntax;

import java.util.ArrayList;
import java.util.List;

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
import report.dsl.sheet.Source;

/** A line that is nothing of what may stand in a report. */
public final class LineUnknown extends IssueRule<ReadIssue.UnknownLine> {

	private static final Text FOUND = new Text(
			"此处应为标题（# …）、表格行（标签 | 数字 | …）、文字（写在两行 \"\"\" 之间）或注释（// …），“{0}”都不是",
			"expected a heading (# …), a row (label | figure | …), text (between two lines \"\"\") or a comment (// …); “{0}” is none of them");
	private static final Text KEEP = new Text("改为注释保留", "Keep it as a comment");

	public LineUnknown() {
		super("syntax/line", Severity.ERROR);
	}

	@Override
	public Class<ReadIssue.UnknownLine> kind() {
		return ReadIssue.UnknownLine.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("看不懂的一行", "A line that cannot be recognised"),
				new Text("不属于标题、表格、文字、注释的行不会进入结果；其余各行照常读取，不受影响。",
						"A line that is not a heading, row, text or comment is not used. All other lines are read as usual."),
				"""
						@ 年度
						内部资料
						""", """
						@ 年度
						// 内部资料
						""");
	}

	@Override
	protected void report(ReadIssue.UnknownLine issue, Reading reading, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(Quoted.start(issue.line())), () -> fixes(issue, reading));
	}

	private List<Fix> fixes(ReadIssue.UnknownLine issue, Reading reading) {
		Source source = reading.sheet().source();
		Edit comment = LineEdits.comment(source, issue.region());
		FixProof proof = FixProof.of(reading);
		List<Fix> fixes = new ArrayList<>(proof.proven(this, issue.region(), LineEdits.bars(source, issue.region())));
		Fix keep = fixes.isEmpty() ? Fix.proposal(KEEP, comment) : Fix.alternative(KEEP, comment);
		fixes.addAll(proof.proven(this, issue.region(), List.of(keep)));
		return fixes;
	}
}
