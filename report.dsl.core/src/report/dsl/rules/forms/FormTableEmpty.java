// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A table without columns or without rows. */
public final class FormTableEmpty extends FormRule<FormIssue.EmptyTable> {

	private static final Text FOUND = new Text("表“{0}”缺少 {1}；每张表至少要有一列和一行",
			"the table “{0}” has no {1}; it needs at least one column and one row");

	public FormTableEmpty() {
		super("form/table-empty", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.EmptyTable> kind() {
		return FormIssue.EmptyTable.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("表格没有行或列", "A table without rows or columns"),
				new Text("没有行或列的表格里没有单元格，报告无处填写。",
						"A table without rows or columns has no cells to fill in."),
				"""
						table more "空表" { columns number "数量" }
						""", "");
	}

	@Override
	protected void report(FormIssue.EmptyTable issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.key(), issue.missing()));
	}
}
