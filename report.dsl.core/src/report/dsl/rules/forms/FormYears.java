// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** Years without a start and end that make sense. */
public final class FormYears extends FormRule<FormIssue.UnusableYears> {

	private static final Text FOUND = new Text("适用年度“{0}..{1}”有误；应写作 2021..、2019..2020 或 ..2018，起始不晚于终止",
			"“{0}..{1}” is not a valid range of years; write 2021.., 2019..2020 or ..2018, with the first year not after the last");

	public FormYears() {
		super("form/years", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.UnusableYears> kind() {
		return FormIssue.UnusableYears.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("适用年度有误", "An invalid range of years"),
				new Text("适用年度决定哪一年的报告用这个格式。",
						"The years determine the reports that use the form."),
				"""
						form sample "依据文件" for 2021..2019
						""", "");
	}

	@Override
	protected void report(FormIssue.UnusableYears issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.first(), issue.last()));
	}
}
