// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import report.dsl.ide.form.FormToken.Kind;

/**
 * Cuts the text of a form into tokens, the broken ones too. The same words and marks as the lexer of the grammar, but it
 * needs no model and never gives up: what a person sees while typing.
 */
final class FormLexer {

	/** Words that the grammar knows, as keys too where it allows that. */
	static final Set<String> KEYWORDS = Set.of("form", "for", "extends", "deadline", "section", "alias", "short", "law", "text", "at",
			"least", "most", "rare", "owing", "fee", "explained", "local",
			"expects", "or", "else", "table", "corner", "heading", "units", "dash", "across", "list", "columns", "group",
			"unit", "money", "signed", "row", "reserved", "check", "warn", "suspect", "mention", "previous", "sum", "of", "in", "without",
			"relabel", "before", "after");

	private static final String OPENING = "\"“「";
	private static final String CLOSING = "\"”」";

	private FormLexer() {
	}

	static List<FormToken> tokens(String text) {
		List<FormToken> tokens = new ArrayList<>(text.length() / 5 + 8);
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c <= ' ') {
				at++;
				continue;
			}
			FormToken token = token(text, at, c);
			tokens.add(token);
			at = token.end();
		}
		return tokens;
	}

	private static FormToken token(String text, int start, char c) {
		if (isLetter(c))
			return new FormToken(Kind.WORD, start, wordEnd(text, start));
		if (isDigit(c))
			return new FormToken(Kind.NUMBER, start, digitsEnd(text, start));
		if (OPENING.indexOf(c) >= 0)
			return string(text, start, CLOSING.charAt(OPENING.indexOf(c)));
		if (text.startsWith("//", start))
			return new FormToken(Kind.LINE_COMMENT, start, lineEnd(text, start));
		if (text.startsWith("/*", start)) {
			int end = text.indexOf("*/", start + 2);
			return new FormToken(Kind.BLOCK_COMMENT, start, end < 0 ? text.length() : end + 2);
		}
		int length = text.startsWith("..", start) || text.startsWith("<=", start) ? 2 : 1;
		if (Character.isHighSurrogate(c) && start + 1 < text.length())
			length = 2;
		return new FormToken(Kind.MARK, start, start + length);
	}

	private static FormToken string(String text, int start, char close) {
		int lineEnd = lineEnd(text, start);
		int end = text.indexOf(close, start + 1);
		boolean closed = end >= 0 && end < lineEnd;
		return new FormToken(closed ? Kind.STRING : Kind.OPEN_STRING, start, closed ? end + 1 : lineEnd);
	}

	static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '^';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static int wordEnd(String text, int start) {
		int end = start + 1;
		while (end < text.length() && (isLetter(text.charAt(end)) && text.charAt(end) != '^' || isDigit(text.charAt(end))))
			end++;
		return end;
	}

	private static int digitsEnd(String text, int start) {
		int end = start + 1;
		while (end < text.length() && isDigit(text.charAt(end)))
			end++;
		return end;
	}

	private static int lineEnd(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r')
			end++;
		return end;
	}
}
