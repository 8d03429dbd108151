// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import report.dsl.i18n.Text;

/** Text inside Markdown. */
public final class MarkdownEscape {

	private static final String SIGNS = "\\`*_[]<>#|";

	private MarkdownEscape() {
	}

	/** A code block with a fence longer than any in the text. */
	public static String fence(String lines, String language) {
		String fence = "```";
		while (lines.contains(fence))
			fence += "`";
		return fence + language + "\n" + lines.stripTrailing() + "\n" + fence + "\n";
	}

	/** Text whose signs mean themselves in Markdown. */
	public static String escape(String text) {
		StringBuilder out = new StringBuilder(text.length() + 8);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (SIGNS.indexOf(c) >= 0)
				out.append('\\');
			out.append(c);
		}
		return out.toString();
	}
}
