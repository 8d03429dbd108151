package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Source;

/** The text of a form breaks the grammar. */
public final class FormSyntax extends FormRule {

	private static final Text FOUND = new Text("{0}",
			"{0}");

	public FormSyntax() {
		super("form/syntax", Severity.ERROR, ReadIssue.Kind.FORM_SYNTAX);
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
	protected void report(ReadIssue trouble, Source form, Findings findings) {
		findings.add(this, trouble.region(), FOUND.with(new Text(trouble.words().get(0), trouble.words().get(1))));
	}
}
