// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sections;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;

/** A heading that is recognised though it is not the form's: renamed, misnumbered or misspelt. Other titles that the form knows are fine. */
public final class SectionTitle extends IssueRule<ReadIssue.InexactTitle> {

	private static final Text FOUND = new Text("标题“{0}”与格式不一致，应为“{1}”", "the heading “{0}” differs from that of the form, “{1}”");
	private static final Text BY_PLACE = new Text("格式里没有标题“{0}”，按位置认作“{1}”；请核对内容",
			"the form has no heading “{0}”; by its place it is “{1}”; check what it contains");
	private static final Text RESTORE = new Text("标题改为“{0}”", "Change the heading to “{0}”");

	public SectionTitle() {
		super("sections/title", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.InexactTitle> kind() {
		return ReadIssue.InexactTitle.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("标题改名或编号有误", "A heading with a changed title or number"),
				new Text("标题照统一格式书写，汇总、检索和比对时才能对得上；常见的通用写法可以接受。",
						"Headings follow the unified format, so that sections can be found, compared and summed up. Common variants are "
								+ "accepted."),
				"""
						# 五、存在的主要问题及改进情形
						""", """
						# 五、存在的主要问题及改进情况
						""");
	}

	@Override
	protected void report(ReadIssue.InexactTitle issue, Reading reading, Findings findings) {
		String title = issue.section().title();
		Edit edit = Edit.replace(issue.region(), title);
		findings.add(this, issue.region(), (issue.byPlace() ? BY_PLACE : FOUND).with(issue.title(), title),
				() -> FixProof.proven(reading, this, issue.region(),
						issue.mistyped() ? Fix.certain(RESTORE.with(title), edit) : Fix.proposal(RESTORE.with(title), edit)));
	}
}
