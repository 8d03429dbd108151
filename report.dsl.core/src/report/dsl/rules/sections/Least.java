// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sections;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Section;
import report.dsl.form.Section.Expectation;

/** The least that can be said in a section. */
final class Least {

	private static final String NOTHING = "无";

	private Least() {
	}

	/** What the form expects to be mentioned, else that there is nothing to say; a paragraph each. */
	static List<String> text(Section section) {
		List<String> text = new ArrayList<>();
		for (Expectation expectation : section.expects())
			if (!expectation.isTopic())
				text.add(expectation.sentence());
		return section.text() && text.isEmpty() ? List.of(NOTHING) : text;
	}
}
