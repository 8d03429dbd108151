// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A number other than 0 that stands alone in a relation. */
public final class FormConstant extends FormRule<FormIssue.BareConstant> {

	private static final Text FOUND = new Text("“{0}”不能单独出现在关系里；只有 0 可以",
			"“{0}” cannot be used alone in a relation; only 0 can");

	public FormConstant() {
		super("form/constant", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.BareConstant> kind() {
		return FormIssue.BareConstant.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("关系里有单独的数字", "A constant in a relation"),
				new Text("勾稽关系说的是数字之间的关系；只有 0 可以单独出现，例如“a <= 0”。",
						"Relations are between figures; only 0 can be used alone, as in “a <= 0”."),
				"""
						check a = b + 5
						""", "");
	}

	@Override
	protected void report(FormIssue.BareConstant issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.number()));
	}
}
