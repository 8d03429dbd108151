// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

/**
 * The tokens of a report. They tile the text: each character, white space and line ends included, belongs to exactly one.
 * Any text can be scanned; the time is linear in its length and nothing is allocated for a token.
 *
 * <pre>
 * Scanner scanner = new Scanner(text);
 * while (scanner.next())
 *   use(scanner.kind(), scanner.start(), scanner.end());
 * </pre>
 */
public final class Scanner {

	public enum Kind {
		/** the first word of a line of the head */
		FIELD_KEY,
		/** a colon between key and value */
		COLON,
		/** what follows the key, quotes and sic mark included */
		FIELD_VALUE,
		/** {@code # title} */
		SECTION,
		/** {@code ## caption} */
		TABLE,
		/** the key word of a header row */
		COLUMNS,
		/** what stands before the first bar of a row, or a line of the body without bars */
		LABEL,
		/** a bar and what follows it up to the next bar or the end of the line */
		CELL,
		/** {@code """} */
		FENCE,
		/** a line of narrative without outer white space */
		PROSE,
		/** {@code // …} */
		COMMENT,
		/** {@code \n}, {@code \r\n} or {@code \r} */
		LINE_END,
		/** white space inside a line */
		SPACE
	}

	private final String text;
	private final Lines lines;
	private Kind kind = Kind.SPACE;
	private int start;
	private int end;

	public Scanner(String text) {
		this.text = text;
		this.lines = new Lines(text);
	}

	/** Moves to the next token; @return false at the end of the text. */
	public boolean next() {
		start = end;
		if (start >= lines.after && !lines.next())
			return false;
		if (start >= lines.end)
			setToken(Kind.LINE_END, lines.after);
		else if (start < lines.first || start >= lines.last)
			setToken(Kind.SPACE, start < lines.first ? lines.first : lines.end);
		else
			readToken();
		return true;
	}

	public Kind kind() {
		return kind;
	}

	public int start() {
		return start;
	}

	/** One past the last character. */
	public int end() {
		return end;
	}

	private void setToken(Kind newKind, int newEnd) {
		kind = newKind;
		end = newEnd;
	}

	private void readToken() {
		switch (lines.kind) {
		case FIELD -> readField();
		case ROW -> readRow();
		case OPEN -> readOpening();
		case CLOSE -> readClosing();
		case SECTION -> setToken(Kind.SECTION, lines.last);
		case TABLE -> setToken(Kind.TABLE, lines.last);
		case LONE -> setToken(Kind.LABEL, lines.last);
		case PROSE -> setToken(Kind.PROSE, lines.last);
		case COMMENT, BLANK -> setToken(Kind.COMMENT, lines.last);
		}
	}

	private void readField() {
		if (start < lines.keyEnd)
			setToken(Kind.FIELD_KEY, lines.keyEnd);
		else if (start >= lines.inner)
			setToken(Kind.FIELD_VALUE, lines.last);
		else if (Chars.isSpace(text.charAt(start)))
			setToken(Kind.SPACE, Chars.skip(text, start, lines.inner));
		else
			setToken(Kind.COLON, start + 1);
	}

	private void readRow() {
		if (start >= lines.bar) {
			setToken(Kind.CELL, lines.nextBar(start));
			return;
		}
		int labelEnd = lines.labelEnd();
		if (start >= labelEnd)
			setToken(Kind.SPACE, lines.bar);
		else
			setToken(lines.isHeader() ? Kind.COLUMNS : Kind.LABEL, labelEnd);
	}

	private void readOpening() {
		if (start == lines.first)
			setToken(Kind.FENCE, lines.openingFenceEnd());
		else if (start < lines.inner)
			setToken(Kind.SPACE, lines.inner);
		else
			readClosing();
	}

	private void readClosing() {
		int fence = lines.closingFence();
		if (start < lines.innerEnd)
			setToken(Kind.PROSE, lines.innerEnd);
		else
			setToken(start < fence ? Kind.SPACE : Kind.FENCE, start < fence ? fence : lines.last);
	}
}
