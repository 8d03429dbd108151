// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.rtf;

import java.io.IOException;
import java.io.InputStream;

/** Takes an RTF file apart: groups, control words with their numbers, bytes of text. */
final class RtfTokens {

	/** What was found. */
	enum Kind {
		OPEN, CLOSE, WORD, BYTE, END
	}

	/** Longer words are none. */
	private static final int LONGEST_WORD = 32;
	private static final int MOST_DIGITS = 10;

	private final InputStream in;
	private int ahead = -2;
	private final StringBuilder name = new StringBuilder();
	/** Number behind the control word, or 1 when there is none; for a byte, its value. */
	int number;
	/** Whether a number stands behind the control word. */
	boolean numbered;

	/** @param in buffered; not closed here */
	RtfTokens(InputStream in) {
		this.in = in;
	}

	/** The control word or symbol that was found. */
	String word() {
		return name.toString();
	}

	Kind next() throws IOException {
		while (true) {
			int c = read();
			switch (c) {
			case -1 -> {
				return Kind.END;
			}
			case '{' -> {
				return Kind.OPEN;
			}
			case '}' -> {
				return Kind.CLOSE;
			}
			case '\r', '\n', 0 -> {
				continue;
			}
			case '\\' -> {
				return control();
			}
			case '\t' -> {
				name.setLength(0);
				name.append("tab");
				return Kind.WORD;
			}
			default -> {
				number = c;
				return Kind.BYTE;
			}
			}
		}
	}

	private Kind control() throws IOException {
		int c = read();
		if (c < 0)
			return Kind.END;
		name.setLength(0);
		numbered = false;
		number = 1;
		if (isLetter(c))
			return word(c);
		if (c == '\'')
			return hexadecimal();
		if (c == '\\' || c == '{' || c == '}') {
			number = c;
			return Kind.BYTE;
		}
		name.append(c == '\r' || c == '\n' ? "par" : String.valueOf((char) c));
		return Kind.WORD;
	}

	private Kind word(int first) throws IOException {
		int c = first;
		for (; isLetter(c); c = read())
			if (name.length() < LONGEST_WORD)
				name.append((char) c);
		boolean minus = c == '-';
		if (minus)
			c = read();
		long value = 0;
		for (int digits = 0; c >= '0' && c <= '9'; c = read(), digits++) {
			numbered = true;
			value = digits < MOST_DIGITS ? value * 10 + c - '0' : value;
		}
		if (numbered)
			number = Math.clamp(minus ? -value : value, Integer.MIN_VALUE, Integer.MAX_VALUE);
		if (c != ' ')
			ahead = c;
		return Kind.WORD;
	}

	private Kind hexadecimal() throws IOException {
		int high = Character.digit(read(), 16);
		int low = Character.digit(read(), 16);
		number = high < 0 || low < 0 ? '?' : high << 4 | low;
		return Kind.BYTE;
	}

	/** Leaves out bytes that are no text. */
	void skip(int bytes) throws IOException {
		if (bytes > 0 && ahead != -2) {
			ahead = -2;
			in.skipNBytes(bytes - 1L);
		} else if (bytes > 0)
			in.skipNBytes(bytes);
	}

	private int read() throws IOException {
		int c = ahead;
		ahead = -2;
		return c == -2 ? in.read() : c;
	}

	private static boolean isLetter(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}
}
