// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import org.jspecify.annotations.Nullable;

/** The part of a line that waits for something to follow: a comma, or a sum that ends with an operator or a word such as {@code of}. */
record Unfinished(int start, int end) {

	private static final String OPERATORS = "=+-*(.";
	private static final String[] WORDS = { "sum", "of", "previous" };

	/** @return null when the line could end as it does */
	static @Nullable Unfinished of(CharSequence text, int start, int end) {
		int last = start;
		int equals = -1;
		char quote = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (quote == 0 && c == '/' && i + 1 < end && text.charAt(i + 1) == '/')
				break;
			if (quote == 0 && c == '=')
				equals = i > start && text.charAt(i - 1) == '<' ? i - 1 : i;
			quote = quote == 0 ? closing(c) : c == quote ? 0 : quote;
			last = Character.isWhitespace(c) ? last : i + 1;
		}
		if (last == start || quote != 0)
			return null;
		char c = text.charAt(last - 1);
		if (c == ',')
			return new Unfinished(last - 1, last);
		boolean waits = OPERATORS.indexOf(c) >= 0 || equals >= 0 && endsWithWord(text, start, last);
		return waits ? new Unfinished(equals >= 0 ? equals : last - 1, last) : null;
	}

	private static char closing(char open) {
		return open == '"' ? '"' : open == '“' ? '”' : open == '「' ? '」' : 0;
	}

	private static boolean endsWithWord(CharSequence text, int start, int end) {
		for (String word : WORDS)
			if (end - word.length() > start && Character.isWhitespace(text.charAt(end - word.length() - 1))
					&& text.subSequence(end - word.length(), end).toString().equals(word))
				return true;
		return false;
	}
}
