// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Field;

/**
 * A cursor over the lines of a report that says what each line is, by its own look and by whether it stands in the head,
 * in the body or inside {@code """}; it knows no form. Reader, lexer and formatter all see lines through it. The cursor
 * allocates nothing and is linear in the length of the text.
 */
final class Lines {

	enum Kind {
		/** nothing but white space */
		BLANK,
		/** {@code // …} outside of narrative */
		COMMENT,
		/** a line of the head: key word and value */
		FIELD,
		/** {@code # title} */
		SECTION,
		/** {@code ## caption} */
		TABLE,
		/** a label and bars */
		ROW,
		/** a line of the body without bars: a group heading, or something damaged */
		LONE,
		/** {@code """}, perhaps with text behind it, perhaps closed on the same line */
		OPEN,
		/** a line of narrative */
		PROSE,
		/** {@code """}, perhaps with text before it */
		CLOSE
	}

	private static final Field[] FIELDS = Field.values();
	private static final int HEAD = 0;
	private static final int BODY = 1;
	private static final int TEXT = 2;

	final String text;
	/** What the line is. */
	Kind kind = Kind.BLANK;
	/** Start of the line. */
	int start;
	/** End of the line without its line end. */
	int end;
	/** Start of the next line. */
	int after;
	/** First character that is no white space; {@link #end} of a blank line. */
	int first;
	/** One past the last character that is no white space. */
	int last;
	/** Of a row: the first bar. */
	int bar;
	/** Of a row: where its last cell ends, white space included. */
	int rowEnd;
	/** Of a field: one past the key word. */
	int keyEnd;
	/** Of a field: the key word; null when it is none of the language. */
	@Nullable
	Field field;
	/** Of a heading the title, of a field the value with its quotes, of narrative the text: start. */
	int inner;
	/** The end to {@link #inner}. */
	int innerEnd;
	/** Of {@link Kind#OPEN}: the text is closed on the same line. Of a heading: it cut off a text that was not closed. */
	boolean closes;

	private int state = HEAD;
	/** The next line ends of each kind: looked for once, so that a text with only one kind is not searched again and again. */
	private int nextNewline = -1;
	private int nextReturn = -1;

	Lines(String text) {
		this.text = text;
	}

	/** A cursor that stands on one line of the body. @param start of the line */
	static Lines at(String text, int start) {
		Lines one = new Lines(text);
		one.after = start;
		one.state = BODY;
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r')
			end++;
		boolean pair = text.startsWith("\r\n", end);
		one.nextReturn = text.startsWith("\r", end) ? end : Integer.MAX_VALUE;
		one.nextNewline = pair ? end + 1 : text.startsWith("\n", end) ? end : Integer.MAX_VALUE;
		one.next();
		return one;
	}

	/** A cursor that stands on a line of narrative. */
	static Lines narrative(String line) {
		Lines one = new Lines(line);
		one.state = TEXT;
		one.next();
		return one;
	}

	/** The line end that the text uses first; {@code \n} when it has none. */
	static String lineEnd(String text) {
		Lines first = new Lines(text);
		return first.next() && first.after > first.end ? text.substring(first.end, first.after) : "\n";
	}

	/** Another cursor at the same line. */
	Lines fork() {
		Lines fork = new Lines(text);
		fork.nextNewline = nextNewline;
		fork.nextReturn = nextReturn;
		fork.after = after;
		fork.state = state;
		return fork;
	}

	/** Whether the text so far leaves a narrative open. */
	boolean inText() {
		return state == TEXT;
	}

	/** Moves to the next line; @return false at the end of the text. A text that ends with a line end has no empty last line. */
	boolean next() {
		start = after;
		if (start >= text.length())
			return false;
		findEnd();
		first = Chars.skip(text, start, end);
		last = Chars.trim(text, first, end);
		inner = first;
		innerEnd = last;
		closes = false;
		if (first == last)
			kind = Kind.BLANK;
		else if (state == TEXT)
			readNarrative();
		else
			kind = plain(text.charAt(first));
		return true;
	}

	private void findEnd() {
		if (nextNewline < start)
			nextNewline = indexOrEnd('\n', start);
		if (nextReturn < start)
			nextReturn = indexOrEnd('\r', start);
		end = Math.min(text.length(), Math.min(nextNewline, nextReturn));
		if (end == text.length())
			after = end;
		else
			after = end == nextReturn && end + 1 == nextNewline ? end + 2 : end + 1;
	}

	private int indexOrEnd(char c, int from) {
		int found = text.indexOf(c, from);
		return found < 0 ? Integer.MAX_VALUE : found;
	}

	private void readNarrative() {
		char c = text.charAt(first);
		if (first == start && Chars.isHash(c)) {
			readHeading();
			closes = true;
			return;
		}
		int fence = fenceBefore(last);
		kind = fence < 0 ? Kind.PROSE : Kind.CLOSE;
		if (fence < 0)
			return;
		innerEnd = Chars.trim(text, first, fence);
		state = BODY;
	}

	/** Start of the fence that ends a line of narrative, or -1. In a line of its own any quotation marks do. */
	private int fenceBefore(int to) {
		char c = text.charAt(to - 1);
		if (!Chars.isQuote(c))
			return -1;
		int from = to;
		while (from > first && Chars.isQuote(text.charAt(from - 1)))
			from--;
		if (from == first)
			return to - from >= 3 ? from : -1;
		from = to;
		while (from > first && text.charAt(from - 1) == '"')
			from--;
		return to - from >= 3 ? from : -1;
	}

	private Kind plain(char c) {
		if (Chars.isHash(c)) {
			readHeading();
			return kind;
		}
		if (c == '/' && first + 1 < last && text.charAt(first + 1) == '/')
			return Kind.COMMENT;
		if (Chars.isQuote(c) && opening())
			return Kind.OPEN;
		field = state == HEAD ? fieldAt() : null;
		if (field != null)
			return Kind.FIELD;
		bar = first;
		while (bar < last && !Chars.isBar(text.charAt(bar)))
			bar++;
		if (bar < last) {
			state = BODY;
			rowEnd = end;
			return bar == first && framed() ? Kind.COMMENT : Kind.ROW;
		}
		if (state == BODY)
			return Kind.LONE;
		readUnknownField();
		return Kind.FIELD;
	}

	/**
	 * Takes a row between bars, {@code | label | 1 | 2 |} as in Markdown, for what it is without the outer ones. A row without
	 * label, which begins with a figure, stays as it is. @return whether it is the line {@code |---|---|} below a header
	 */
	private boolean framed() {
		int next = nextBar(bar);
		if (next == last || !Chars.isBar(text.charAt(last - 1)))
			return false;
		int content = first;
		while (content < last && (Chars.isBar(text.charAt(content)) || Chars.isSpace(text.charAt(content))))
			content++;
		if (content == last || isFigure(content))
			return false;
		if (text.startsWith("--", content) || text.startsWith(":--", content))
			return true;
		first = Chars.skip(text, bar + 1, next);
		bar = next;
		rowEnd = last - 1;
		last = Chars.trim(text, first, rowEnd);
		if (bar >= last)
			last = bar + 1;
		return false;
	}

	/** Whether nothing but digits and signs stand before the next bar. */
	private boolean isFigure(int from) {
		for (int i = from; i < last && !Chars.isBar(text.charAt(i)); i++)
			if (Chars.digit(text.charAt(i)) < 0 && "+-=,. ".indexOf(Chars.narrow(text.charAt(i))) < 0)
				return false;
		return !text.startsWith("--", from);
	}

	private void readHeading() {
		int marks = first;
		while (marks < last && Chars.isHash(text.charAt(marks)))
			marks++;
		kind = marks - first == 1 ? Kind.SECTION : Kind.TABLE;
		inner = Chars.skip(text, marks, last);
		innerEnd = last;
		state = BODY;
	}

	private boolean opening() {
		int i = first;
		while (i < last && Chars.isQuote(text.charAt(i)))
			i++;
		if (i < last) {
			i = first;
			while (text.charAt(i) == '"')
				i++;
		}
		if (i - first < 3)
			return false;
		inner = Chars.skip(text, i, last);
		int close = last;
		while (close > inner && text.charAt(close - 1) == '"')
			close--;
		closes = last - close >= 3;
		innerEnd = closes ? Chars.trim(text, inner, close) : last;
		state = closes ? BODY : TEXT;
		return true;
	}

	/** Start of the fence that closes an {@link Kind#OPEN} or {@link Kind#CLOSE} line. */
	int closingFence() {
		return Chars.skip(text, innerEnd, last);
	}

	/** One past the fence that opens the text. */
	int openingFenceEnd() {
		int i = first;
		while (i < last && Chars.isQuote(text.charAt(i)) && (inner == last || i < inner))
			i++;
		return i;
	}

	private @Nullable Field fieldAt() {
		Field found = null;
		for (Field one : FIELDS)
			if ((found == null || one.word().length() > found.word().length()) && text.startsWith(one.word(), first))
				found = one;
		if (found == null)
			return null;
		keyEnd = first + found.word().length();
		if (keyEnd > last)
			return null;
		if (keyEnd < last) {
			char c = text.charAt(keyEnd);
			if (!Chars.isSpace(c) && !Chars.isColon(c) && !Chars.isOpeningQuote(c) && Chars.digit(c) < 0)
				return null;
		}
		readValue();
		return inner < last && Chars.isBar(text.charAt(inner)) ? null : found;
	}

	private void readUnknownField() {
		keyEnd = first;
		while (keyEnd < last) {
			char c = text.charAt(keyEnd);
			if (Chars.isSpace(c) || Chars.isColon(c) || Chars.isOpeningQuote(c))
				break;
			keyEnd++;
		}
		readValue();
	}

	private void readValue() {
		inner = Chars.skip(text, keyEnd, last);
		if (inner < last && Chars.isColon(text.charAt(inner)))
			inner = Chars.skip(text, inner + 1, last);
		innerEnd = last;
	}

	/** Of a row: one past the label. */
	int labelEnd() {
		return Chars.trim(text, first, bar);
	}

	/** Of a row: whether it begins with the key word of a header. */
	boolean isHeader() {
		return text.charAt(first) == '列' && labelEnd() == first + 1;
	}

	/** Of a row: the next bar behind a bar, or {@link #last}. */
	int nextBar(int from) {
		int i = from + 1;
		while (i < last && !Chars.isBar(text.charAt(i)))
			i++;
		return i;
	}
}
