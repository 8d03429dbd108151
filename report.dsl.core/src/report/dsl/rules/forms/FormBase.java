// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A form that extends one that is not there, or itself by way of others. */
public final class FormBase extends FormRule<FormIssue.UnknownBase> {

	private static final Text FOUND = new Text("没有可以扩展的格式“{0}”",
			"the form “{0}”, which this form extends, does not exist");

	public FormBase() {
		super("form/base", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.UnknownBase> kind() {
		return FormIssue.UnknownBase.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("没有所扩展的格式", "The extended form does not exist"),
				new Text("扩展的格式在另一个格式的基础上增减；基础不在，就无从读起。",
						"A form that extends another form cannot be read without it."),
				"""
						form child "依据文件" extends nowhere
						section more "二、其他" text
						""", "");
	}

	@Override
	protected void report(FormIssue.UnknownBase issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.name()));
	}
}
