// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A change of a form that extends none. */
public final class FormChange extends FormRule<FormIssue.ChangeWithoutBase> {

	private static final Text FOUND = new Text("“{0}”只能用在扩展其他格式（extends）的格式里",
			"“{0}” can only be used in a form that extends another form");

	public FormChange() {
		super("form/change", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.ChangeWithoutBase> kind() {
		return FormIssue.ChangeWithoutBase.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("没有可以改动的格式", "Nothing to change"),
				new Text("in、without、relabel、before、after 用来改动所扩展的格式；没有写 extends 就没有可改的。",
						"The words in, without, relabel, before and after change the extended form; without extends there is nothing to "
								+ "change."),
				"""
						without a
						""", "");
	}

	@Override
	protected void report(FormIssue.ChangeWithoutBase issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.word()));
	}
}
