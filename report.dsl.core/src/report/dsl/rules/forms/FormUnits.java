// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A relation between figures with different units. */
public final class FormUnits extends FormRule<FormIssue.MixedUnits> {

	private static final Text FOUND = new Text("“{0}”把单位不同的数字放在一起：{1}、{2}",
			"“{0}” mixes figures in {1} and {2}");

	public FormUnits() {
		super("form/units", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.MixedUnits> kind() {
		return FormIssue.MixedUnits.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("单位不同", "Different units"),
				new Text("不同单位的数字不能相加或比较。",
						"Figures with different units cannot be added or compared."),
				"""
						row a "甲" unit "件"
						row b "乙" unit "人"
						""", "");
	}

	@Override
	protected void report(FormIssue.MixedUnits issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.relation(), issue.unit(), issue.otherUnit()));
	}
}
