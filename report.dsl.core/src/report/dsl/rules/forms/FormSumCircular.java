// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A row or column that is defined by itself, directly or by way of others. */
public final class FormSumCircular extends FormRule<FormIssue.CircularSum> {

	private static final Text FOUND = new Text("公式循环：{0}",
			"circular sums: {0}");

	public FormSumCircular() {
		super("form/sum-circular", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.CircularSum> kind() {
		return FormIssue.CircularSum.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("公式循环", "Circular sums"),
				new Text("由自身得出的合计无法计算。",
						"A total that depends on itself cannot be computed."),
				"""
						row total "合计" = a + total
						""", "");
	}

	@Override
	protected void report(FormIssue.CircularSum issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.circle()));
	}
}
