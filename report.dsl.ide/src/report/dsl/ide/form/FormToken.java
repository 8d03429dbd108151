// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import report.dsl.sheet.Region;

/** A word or mark of the text of a form. White space is none. */
record FormToken(Kind kind, int start, int end) {

	enum Kind {
		WORD, NUMBER, STRING,
		/** a string without its closing quote, to the end of its line */
		OPEN_STRING,
		/** {@code // …} */
		LINE_COMMENT,
		/** {@code /* … *}{@code /}, closed or not */
		BLOCK_COMMENT,
		/** {@code { } ( ) , . .. = <= + - * …} or a character that means nothing */
		MARK
	}

	Region region() {
		return new Region(start, end);
	}

	String text(String source) {
		return source.substring(start, end);
	}

	boolean is(String source, String word) {
		return end - start == word.length() && source.startsWith(word, start);
	}

	boolean isComment() {
		return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
	}
}
