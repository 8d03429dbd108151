// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;

/** A name in a form that leads nowhere. */
public final class FormName extends FormRule<FormIssue.UnknownName> {

	private static final Text FOUND = new Text("没有名为“{0}”的行、列、组或表",
			"there is no row, column, group or table “{0}”");
	private static final Text MEANT = new Text("{0}；是否应为“{1}”？", "{0}. Should it be “{1}”?");
	private static final Text RENAME = new Text("改为“{0}”", "Change to “{0}”");

	public FormName() {
		super("form/name", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.UnknownName> kind() {
		return FormIssue.UnknownName.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("名称没有定义", "An undefined name"),
				new Text("公式和关系只能引用本格式中定义的行、列、表；名称写错，关系就不起作用。",
						"Sums and relations can only speak of rows, columns and tables of the form; with a wrong name they have no effect."),
				"""
						row total "合计" = a + bb
						""", "");
	}

	@Override
	protected void report(FormIssue.UnknownName issue, Findings findings) {
		String similar = issue.similar();
		Text message = FOUND.with(issue.name());
		if (similar.isEmpty())
			findings.add(this, issue.region(), message);
		else
			findings.add(this, issue.region(), MEANT.with(message, similar),
					() -> List.of(Fix.proposal(RENAME.with(similar), Edit.replace(issue.region(), similar))));
	}
}
