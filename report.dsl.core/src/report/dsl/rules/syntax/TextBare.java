// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.syntax;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.ReadIssue;
import report.dsl.text.Inserts;

/** Narrative that does not stand between {@code """}. */
public final class TextBare extends IssueRule<ReadIssue.BareText> {

	private static final Text FOUND = new Text("文字应写在两行 \"\"\" 之间，否则里面的标题、数字可能被误认",
			"text belongs between two lines \"\"\"; otherwise headings and figures in it may be misread");
	private static final Text WRAP = new Text("在前后加上 \"\"\"", "Enclose it in \"\"\"");

	public TextBare() {
		super("syntax/bare-text", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.BareText> kind() {
		return ReadIssue.BareText.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("文字没有用 \"\"\" 括起来", "Text that is not enclosed in \"\"\""),
				new Text("两行 \"\"\" 之间的内容一律按文字读取；没有括起来的文字要靠猜测，可能把其中的“#”“|”当作标题和表格。",
						"Everything between two lines \"\"\" is text. Text without them has to be guessed, and a # or | in it may be "
								+ "taken for a heading or a row."),
				"""
						@ # 六、其他需要报告的事项
						本年度没有其他需要报告的事项。
						""", """
						@ # 六、其他需要报告的事项
						\"""
						本年度没有其他需要报告的事项。
						\"""
						""");
	}

	@Override
	protected void report(ReadIssue.BareText issue, Reading reading, Findings findings) {
		findings.add(this, issue.region(), FOUND,
				() -> FixProof.proven(reading, this, issue.region(), Fix.certain(WRAP, Inserts.fences(reading.sheet(), issue.region()))));
	}
}
