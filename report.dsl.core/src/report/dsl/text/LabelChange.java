// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import org.jspecify.annotations.Nullable;

/** A label of the form that gets other words, where a report has written it down in its own way. */
public final class LabelChange {

	private LabelChange() {
	}

	/**
	 * What a report writes in place of the old label. A number that it leaves out stays left out, another number stays.
	 *
	 * @param written as it stands in the report
	 * @return null when what is written is not the old label, but an alias or a damaged one
	 */
	public static @Nullable String of(String written, String oldLabel, String newLabel) {
		String normal = Label.normal(written);
		String old = Label.normal(oldLabel);
		if (normal.isEmpty() || old.isEmpty())
			return null;
		if (normal.equals(old))
			return newLabel;
		int stem = Label.stem(normal);
		if (!normal.substring(stem).equals(old.substring(Label.stem(old))))
			return null;
		String words = newLabel.substring(offset(newLabel, Label.stem(Label.normal(newLabel))));
		return written.substring(0, offset(written, stem)) + words;
	}

	/** Where in a text the folded text has got to a position. */
	private static int offset(String text, int position) {
		int left = position;
		int at = 0;
		while (at < text.length() && (left > 0 || Chars.isSpace(text.charAt(at)))) {
			if (!Chars.isSpace(text.charAt(at)))
				left--;
			at++;
		}
		return position == 0 ? 0 : at;
	}

	/** Whether words can be a label in a report: a bar, a line end or the mark of a heading or comment would make them something else. */
	public static boolean isLabel(String words) {
		if (Label.normal(words).isEmpty() || words.length() > Label.MAX || Chars.isHash(words.charAt(0)) || words.startsWith("//"))
			return false;
		for (int i = 0; i < words.length(); i++)
			if (Chars.isBar(words.charAt(i)) || words.charAt(i) < ' ')
				return false;
		return true;
	}
}
