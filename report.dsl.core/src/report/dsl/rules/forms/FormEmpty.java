// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A form that asks for nothing. */
public final class FormEmpty extends FormRule<FormIssue.EmptyForm> {

	private static final Text FOUND = new Text("格式“{0}”没有任何部分；至少要有一个 section",
			"the form “{0}” has no sections; it needs at least one");

	public FormEmpty() {
		super("form/empty", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.EmptyForm> kind() {
		return FormIssue.EmptyForm.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("格式没有任何部分", "A form without sections"),
				new Text("没有部分的格式，什么报告也读不了。",
						"A report cannot be read with a form that has no sections."),
				"""
						form empty "依据文件"
						""", "");
	}

	@Override
	protected void report(FormIssue.EmptyForm issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.name()));
	}
}
