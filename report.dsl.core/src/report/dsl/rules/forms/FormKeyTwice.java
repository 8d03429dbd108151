// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A key given twice at one place. */
public final class FormKeyTwice extends FormRule<FormIssue.RepeatedKey> {

	private static final Text FOUND = new Text("键“{0}”在这里已经用过，请换一个",
			"the key “{0}” is already used here; choose another");

	public FormKeyTwice() {
		super("form/key-twice", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.RepeatedKey> kind() {
		return FormIssue.RepeatedKey.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("键重复", "A duplicate key"),
				new Text("键是 JSON 中的名称，同一处的两个键相同，数据就会互相覆盖。",
						"Keys are the names in JSON; two equal keys in the same place would overwrite each other."),
				"""
						row a "甲" row a "又甲"
						""", "");
	}

	@Override
	protected void report(FormIssue.RepeatedKey issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.key()));
	}
}
