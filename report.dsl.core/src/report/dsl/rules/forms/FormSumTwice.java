package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Source;

/** A row or column that is defined by two sums. */
public final class FormSumTwice extends FormRule {

	private static final Text FOUND = new Text("“{0}”已有公式，“{1}”不起作用；另外的关系请用 check 写",
			"“{0}” already has a sum, so “{1}” has no effect; write other relations with check");

	public FormSumTwice() {
		super("form/sum-twice", Severity.ERROR, ReadIssue.Kind.FORM_SUM_TWICE);
	}

	@Override
	public Card card() {
		return new Card(new Text("合计定义了两次", "Two sums for one figure"),
				new Text("一个数字只能由一个公式得出；另外的关系请用 check 写。",
						"A figure is computed by one sum; write other relations with check."),
				"""
						row total "合计" = a + b = a
						""", "");
	}

	@Override
	protected void report(ReadIssue trouble, Source form, Findings findings) {
		findings.add(this, trouble.region(), FOUND.with(trouble.words().get(0), trouble.words().get(1)));
	}
}
