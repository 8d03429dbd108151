// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A sum of a group without rows. */
public final class FormSumEmpty extends FormRule<FormIssue.EmptySum> {

	private static final Text FOUND = new Text("“{0}”里没有可以相加的行",
			"“{0}” contains no rows to add up");

	public FormSumEmpty() {
		super("form/sum-empty", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.EmptySum> kind() {
		return FormIssue.EmptySum.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("对空组求和", "The sum of an empty group"),
				new Text("组里没有别的行，合计就没有来源。",
						"Without other rows in the group there is nothing to add up."),
				"""
						group none "空组" { row only "唯一" = sum of none }
						""", "");
	}

	@Override
	protected void report(FormIssue.EmptySum issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.group()));
	}
}
