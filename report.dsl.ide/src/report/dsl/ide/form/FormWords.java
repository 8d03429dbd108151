// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.Set;

/** Words of the form language. */
public final class FormWords {

	/** Key words that the grammar allows as keys. */
	private static final Set<String> SOFT = Set.of("previous", "text", "unit", "money", "law", "signed", "reserved", "corner", "alias",
			"short", "sum",
			"form", "heading", "units", "dash", "across", "list", "at", "least", "or", "else", "expects", "extends", "of", "most", "rare",
			"owing",
			"fee", "explained", "local");

	private FormWords() {
	}

	/** Whether a word can be the key of something, or the name of a form. */
	public static boolean isKey(String word) {
		if (word.isEmpty() || !FormLexer.isLetter(word.charAt(0)) || FormLexer.KEYWORDS.contains(word) && !SOFT.contains(word))
			return false;
		for (int i = 1; i < word.length(); i++) {
			char c = word.charAt(i);
			if (c == '^' || !FormLexer.isLetter(c) && (c < '0' || c > '9'))
				return false;
		}
		return !word.equals("^");
	}
}
