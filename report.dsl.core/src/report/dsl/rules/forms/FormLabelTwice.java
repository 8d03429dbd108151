// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A label given twice under one heading, so that a report could not tell the two apart. */
public final class FormLabelTwice extends FormRule<FormIssue.RepeatedLabel> {

	private static final Text FOUND = new Text("“{1}”下面已有“{0}”，报告中无法区分；请改标签或分到不同的组",
			"“{1}” already contains “{0}”; a report could not distinguish them. Change the label or use different groups");
	private static final Text TOP = new Text("已有“{0}”，报告中无法区分；请改标签或分到不同的组",
			"the label “{0}” already exists; a report could not distinguish them. Change the label or use different groups");

	public FormLabelTwice() {
		super("form/label-twice", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.RepeatedLabel> kind() {
		return FormIssue.RepeatedLabel.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("标签重复", "A duplicate label"),
				new Text("报告中的行和列按标签识别；同一标题下标签相同，就分不清是哪一行、哪一列。",
						"Rows and columns of a report are recognised by their labels; labels under the same heading must differ."),
				"""
						row b "甲"
						""", "");
	}

	@Override
	protected void report(FormIssue.RepeatedLabel issue, Findings findings) {
		Text message = issue.heading().isEmpty() ? TOP : FOUND;
		findings.add(this, issue.region(), message.with(issue.label(), issue.heading()));
	}
}
