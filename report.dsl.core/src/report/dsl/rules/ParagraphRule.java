// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/** A rule that looks at each paragraph of the narrative alone. */
public abstract class ParagraphRule extends Rule {

	protected ParagraphRule(String id, Severity severity) {
		super(id, severity);
	}

	@Override
	public final void check(Reading reading, Findings findings) {
		for (Chapter chapter : reading.sheet().chapters())
			for (Paragraph paragraph : chapter.paragraphs())
				look(paragraph, reading, findings);
	}

	/** Reports what it finds in one paragraph. */
	protected abstract void look(Paragraph paragraph, Reading reading, Findings findings);
}
