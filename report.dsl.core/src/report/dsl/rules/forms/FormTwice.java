// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A form with a name that another one has. */
public final class FormTwice extends FormRule<FormIssue.RepeatedForm> {

	private static final Text FOUND = new Text("已有名为“{0}”的格式（{1}），以那一个为准；请换一个名称",
			"a form “{0}” already exists ({1}) and is used; choose another name");

	public FormTwice() {
		super("form/twice", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.RepeatedForm> kind() {
		return FormIssue.RepeatedForm.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("格式重名", "A duplicate form name"),
				new Text("报告按名称找格式；两个格式同名，就不知道用哪一个。",
						"Reports find their form by its name; if two forms have the same name, only one is used."),
				"", "");
	}

	@Override
	protected void report(FormIssue.RepeatedForm issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.name(), issue.place()));
	}
}
