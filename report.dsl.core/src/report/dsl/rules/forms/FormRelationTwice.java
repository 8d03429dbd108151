package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Source;

/** A relation that says what an earlier one says. */
public final class FormRelationTwice extends FormRule {

	private static final Text FOUND = new Text("“{0}”与前面的关系相同，可以删去",
			"“{0}” repeats an earlier relation and can be removed");

	public FormRelationTwice() {
		super("form/relation-twice", Severity.WARNING, ReadIssue.Kind.FORM_RELATION_TWICE);
	}

	@Override
	public Card card() {
		return new Card(new Text("关系重复", "A duplicate relation"),
				new Text("同一条关系写两次，同一个错误会报告两次。",
						"A duplicate relation reports each error twice."),
				"""
						check a + b = total
						""", "");
	}

	@Override
	protected void report(ReadIssue trouble, Source form, Findings findings) {
		findings.add(this, trouble.region(), FOUND.with(trouble.words().get(0)));
	}
}
