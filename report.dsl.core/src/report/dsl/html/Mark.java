// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import org.jspecify.annotations.Nullable;

import report.dsl.rules.Severity;
import report.dsl.sheet.Region;

/** What the preview says of one element. */
final class Mark {

	/** As many messages are shown at one place; all of them stand in the editor's list. */
	private static final int SHOWN = 8;

	private @Nullable Severity severity;
	private boolean sic;
	private String extra = "";
	private @Nullable StringBuilder rules;
	private @Nullable StringBuilder messages;
	private int shown;
	private @Nullable String expected;

	void finding(Severity newSeverity, boolean excused, String rule, String message) {
		sic |= excused;
		if (severity == null || newSeverity.compareTo(severity) < 0)
			severity = newSeverity;
		involve(rule, message);
	}

	/** A finding that stands elsewhere, but is about this element too. */
	void involve(String rule, String message) {
		if (shown++ < SHOWN)
			say(rule, message);
	}

	private void say(String rule, String message) {
		hint(message);
		if (rules == null)
			rules = new StringBuilder(rule);
		else if ((" " + rules + " ").indexOf(" " + rule + " ") < 0)
			rules.append(' ').append(rule);
	}

	void hint(String message) {
		if (messages == null)
			messages = new StringBuilder(message);
		else
			messages.append('\n').append(message);
	}

	/** @param word a class; once */
	void add(String word) {
		if (!extra.contains(word))
			extra += " " + word;
	}

	/** @param text what should stand there */
	void expect(String text) {
		expected = text;
	}

	Markup write(Markup markup, @Nullable String classes, @Nullable Region place) {
		String words = classes == null ? "" : classes;
		if (severity != null)
			words += sic && severity == Severity.INFO ? " sic" : " " + severity.word();
		words += extra;
		if (!words.isEmpty())
			markup.attribute("class", words.strip());
		if (place != null)
			markup.attribute("data-from", place.start()).attribute("data-to", place.end());
		if (rules != null)
			markup.attribute("data-rules", rules.toString());
		if (messages != null)
			markup.attribute("title", messages.toString()).attribute("aria-description", messages.toString());
		if (expected != null)
			markup.attribute("data-expected", expected);
		return markup;
	}
}
