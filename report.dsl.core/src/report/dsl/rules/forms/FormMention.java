// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.forms;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormRule;
import report.dsl.rules.Severity;

/** A phrase without exactly one place for a number, or without a word beside it. */
public final class FormMention extends FormRule<FormIssue.UnusablePhrase> {

	private static final Text FOUND = new Text("提法“{0}”中应有且只有一个 {}，并且旁边有文字",
			"the phrase “{0}” needs exactly one {} with text beside it");

	public FormMention() {
		super("form/mention", Severity.ERROR);
	}

	@Override
	public Class<FormIssue.UnusablePhrase> kind() {
		return FormIssue.UnusablePhrase.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("提法里的数字位置有误", "A phrase without the place of its number"),
				new Text("提法用 {} 表示数字的位置，前面要有固定的文字，才能在正文里找到。",
						"In a phrase, {} stands for the number. The fixed words before it are needed to find the phrase in the text."),
				"""
						mention "共计件" = numbers.total.number
						""", "");
	}

	@Override
	protected void report(FormIssue.UnusablePhrase issue, Findings findings) {
		findings.add(this, issue.region(), FOUND.with(issue.phrase()));
	}
}
