// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A relation that says what an earlier one says. */
public final class FormRelationTwice extends FormRule<FormIssue.RepeatedRelation> {

	private static final Text FOUND = new Text("“{0}”与前面的关系相同，可以删去",
			"“{0}” repeats an earlier relation and can be removed");

	public FormRelationTwice() {
		super("form/relation-twice", Severity.WARNING);
	}

	@Override
	public Class<FormIssue.RepeatedRelation> kind() {
		return FormIssue.RepeatedRelation.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("关系重复", "A duplicate relation"),
				new Text("同一条关系写两次，同一个错误会报告两次。",
						"A duplicate relation reports each error twice."),
				"""
						check a + b = total
						""", "");
	}

	@Override
	protected void report(FormIssue.RepeatedRelation issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.relation()));
	}
}
