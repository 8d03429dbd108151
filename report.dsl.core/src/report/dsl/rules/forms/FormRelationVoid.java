// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A relation that always holds. */
public final class FormRelationVoid extends FormRule<FormIssue.VoidRelation> {

	private static final Text FOUND = new Text("“{0}”总是成立，查不出错误，请核对",
			"“{0}” always holds and finds no error; please check it");

	public FormRelationVoid() {
		super("form/relation-void", Severity.WARNING);
	}

	@Override
	public Class<FormIssue.VoidRelation> kind() {
		return FormIssue.VoidRelation.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("关系总是成立", "A relation that always holds"),
				new Text("总是成立的关系查不出任何错误，多半漏写或错写了一项。",
						"A relation that always holds finds no error. Usually a term is missing or wrong."),
				"""
						check a = a
						""", "");
	}

	@Override
	protected void report(FormIssue.VoidRelation issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.relation()));
	}
}
