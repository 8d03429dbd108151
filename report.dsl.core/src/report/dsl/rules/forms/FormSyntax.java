// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** The text of a form breaks the grammar. */
public final class FormSyntax extends FormRule<FormIssue.SyntaxError> {

	private static final Text FOUND = new Text("{0}",
			"{0}");

	public FormSyntax() {
		super("form/syntax", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.SyntaxError> kind() {
		return FormIssue.SyntaxError.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("格式文件的写法有误", "A syntax error in a form"),
				new Text("读不懂的一行会使它所在的表格、关系不起作用。",
						"A line that cannot be read disables the table or relation that contains it."),
				"""
						row total "合计" == a + b
						""", "");
	}

	@Override
	protected void report(FormIssue.SyntaxError issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.message()));
	}
}
