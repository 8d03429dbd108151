// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A name that leads to something else than a figure, or figures that cannot be combined. */
public final class FormOperand extends FormRule<FormIssue.UnusableOperand> {

	private static final Text FOUND = new Text("“{0}”不能这样用：一条关系中应全是行、全是列，或全是“行.列”形式的单元格",
			"“{0}” cannot be used here: the terms of a relation are all rows, all columns, or all cells written as row.column");

	public FormOperand() {
		super("form/operand", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.UnusableOperand> kind() {
		return FormIssue.UnusableOperand.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("公式里的项目不能这样组合", "Terms that cannot be combined"),
				new Text("一条关系里只能都是行、都是列，或都是单元格；混在一起就不知道对哪些数字成立。",
						"The terms of a relation are all rows, all columns or all cells. If they are mixed, it is unclear which figures "
								+ "the relation is about."),
				"""
						check a = number
						""", "");
	}

	@Override
	protected void report(FormIssue.UnusableOperand issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.text()));
	}
}
