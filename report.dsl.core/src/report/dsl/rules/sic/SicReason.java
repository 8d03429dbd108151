// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sic;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.sheet.ReadIssue;

/** A mark that says a fault is as published, but not why that is known. */
public final class SicReason extends IssueRule<ReadIssue.UnexplainedSic> {

	private static final Text FOUND = new Text("“原文”标记应写明理由，例如 [原文：已公布的报告即如此]", "a mark must state a reason, such as [原文：as published]");

	public SicReason() {
		super("sic/reason", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.UnexplainedSic> kind() {
		return ReadIssue.UnexplainedSic.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("“原文”标记没有理由", "A mark without a reason"),
				new Text("标记使错误不再按错误报告；没有理由，以后无人知道是原件如此还是录入有误。",
						"A mark keeps an error from being reported as an error. Without a reason, nobody can tell later whether the "
								+ "original was wrong or the figure was entered incorrectly."),
				"""
						年报 "青原市人民政府2021年政府信息公开工作年度报告" [原文：]
						""", "");
	}

	@Override
	protected void report(ReadIssue.UnexplainedSic issue, Reading reading, Findings findings) {
		findings.add(this, issue.region(), FOUND);
	}
}
