// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.page.Characters;

/**
 * A line of text as it is seen on a page, put together from the pieces of the source: white space of the source is one space, and none
 * between two lines of Chinese; non-breaking spaces are spaces; what has no width is left out.
 */
final class TextRun {

	private final StringBuilder text = new StringBuilder();
	private @Nullable SourcePlace spot;
	/** Whether the lines of the source end where a space was, as those of programs do; people end them anywhere. */
	private boolean wrappedAtSpaces;
	private boolean space;
	private boolean newline;

	/** From here on lines of the source end where a space was. */
	void wrappedAtSpaces() {
		wrappedAtSpaces = true;
	}

	/**
	 * @param line   of the first character of the piece
	 * @param column of the first character of the piece
	 */
	void add(String piece, int line, int column) {
		int atLine = line;
		int atColumn = column;
		for (int i = 0; i < piece.length(); i++, atColumn++) {
			char c = piece.charAt(i);
			if (c == '\n') {
				newline = space = true;
				atLine++;
				atColumn = 0;
			} else if (c == ' ' || c == '\t' || c == '\r' || c == '\f')
				space = true;
			else
				put(c, atLine, atColumn);
		}
	}

	/** As {@link #add}, but white space is kept; the caller has taken the line breaks out. */
	void addKept(String piece, int line, int column) {
		for (int i = 0; i < piece.length(); i++)
			put(piece.charAt(i) == '\r' ? ' ' : piece.charAt(i), line, column + i);
	}

	private void put(char c, int line, int column) {
		if (invisible(c))
			return;
		if (space && text.length() > 0 && !(newline && isJoined(text.charAt(text.length() - 1), c)))
			text.append(' ');
		space = newline = false;
		if (spot == null && !Characters.blank(c))
			spot = SourcePlace.line(line, column);
		text.append(c == '\u00A0' ? ' ' : c);
	}

	/** Whether nothing is to be seen so far. */
	boolean isEmpty() {
		return spot == null;
	}

	/** The last character that is seen, or 0. */
	char last() {
		return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
	}

	/** Where what is seen begins; null when nothing is. */
	@Nullable
	SourcePlace spot() {
		return spot;
	}

	/** The line without white space around it; the next line begins. */
	String take() {
		int from = 0;
		int to = text.length();
		while (from < to && Characters.blank(text.charAt(from)))
			from++;
		while (to > from && Characters.blank(text.charAt(to - 1)))
			to--;
		String line = text.substring(from, to);
		text.setLength(0);
		spot = null;
		space = newline = false;
		return line;
	}

	/** Whether a line break of the source between two characters is no space. */
	private boolean isJoined(char before, char after) {
		return wrappedAtSpaces ? chinese(before) && chinese(after) : chinese(before) || chinese(after);
	}

	private static boolean invisible(char c) {
		return c >= '\u200B' && c <= '\u200F' || c == '\uFEFF' || c == '\u2060' || c == '\u00AD' || c >= '\u202A' && c <= '\u202E'
				|| c == '\0';
	}

	private static boolean chinese(char c) {
		return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c >= '\uFF00' && c <= '\uFFEF' || c == '“' || c == '”'
				|| c == '—';
	}
}
