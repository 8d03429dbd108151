// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A relation that holds only when everything in it is 0. */
public final class FormRelationNever extends FormRule<FormIssue.ImpossibleRelation> {

	private static final Text FOUND = new Text("“{0}”只有全为 0 时才成立，请核对",
			"“{0}” holds only if all figures are 0; please check it");

	public FormRelationNever() {
		super("form/relation-never", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.ImpossibleRelation> kind() {
		return FormIssue.ImpossibleRelation.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("关系不可能成立", "A relation that cannot hold"),
				new Text("数字不为负时，这样的关系只有全为 0 才成立，多半写反了。",
						"As figures are not negative, such a relation holds only if all are 0. Usually a sign is wrong."),
				"""
						check a = a + b
						""", "");
	}

	@Override
	protected void report(FormIssue.ImpossibleRelation issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.relation()));
	}
}
