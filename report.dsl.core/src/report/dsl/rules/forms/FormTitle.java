// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A title, caption or label is missing or empty. */
public final class FormTitle extends FormRule<FormIssue.MissingTitle> {

	private static final Text FOUND = new Text("{0} {1} 后面缺少双引号里的标题或标签",
			"{0} {1} needs a title or label in quotation marks");

	public FormTitle() {
		super("form/title", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.MissingTitle> kind() {
		return FormIssue.MissingTitle.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("缺少标题或标签", "No title or label"),
				new Text("标题和标签是报告中要写的文字，缺了就无从识别。",
						"Titles and labels are the text of a report; without them its parts cannot be recognised."),
				"""
						row b " "
						""", "");
	}

	@Override
	protected void report(FormIssue.MissingTitle issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.word(), issue.key()));
	}
}
