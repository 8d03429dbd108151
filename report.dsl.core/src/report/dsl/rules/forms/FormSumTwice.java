// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A row or column that is defined by two sums. */
public final class FormSumTwice extends FormRule<FormIssue.RepeatedSum> {

	private static final Text FOUND = new Text("“{0}”已有公式，“{1}”不起作用；另外的关系请用 check 写",
			"“{0}” already has a sum, so “{1}” has no effect; write other relations with check");

	public FormSumTwice() {
		super("form/sum-twice", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.RepeatedSum> kind() {
		return FormIssue.RepeatedSum.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("合计定义了两次", "Two sums for one figure"),
				new Text("一个数字只能由一个公式得出；另外的关系请用 check 写。",
						"A figure is computed by one sum; write other relations with check."),
				"""
						row total "合计" = a + b = a
						""", "");
	}

	@Override
	protected void report(FormIssue.RepeatedSum issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.label(), issue.sum()));
	}
}
