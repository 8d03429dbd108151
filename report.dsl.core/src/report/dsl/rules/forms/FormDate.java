// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A deadline on a day that there is none of. */
public final class FormDate extends FormRule<FormIssue.NoSuchDay> {

	private static final Text FOUND = new Text("没有“{0}”这一天；公布期限写作月-日，例如 01-31",
			"“{0}” is not a date; a deadline is written month-day, such as 01-31");

	public FormDate() {
		super("form/date", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.NoSuchDay> kind() {
		return FormIssue.NoSuchDay.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("公布期限不是日期", "An invalid deadline"),
				new Text("公布期限写作月-日，指报告年度的次年。",
						"A deadline is a month and a day in the year after that of the report."),
				"""
						deadline 02-31
						""", "");
	}

	@Override
	protected void report(FormIssue.NoSuchDay issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.day()));
	}
}
