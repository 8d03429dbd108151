// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

/**
 * HTML under construction, and the escaping of all HTML and XML that the product prints. What comes from a report or a form goes through
 * {@link #text} and {@link #attribute}, which escape it.
 */
public final class Markup {

	private static final char REPLACEMENT = '\uFFFD';

	private final StringBuilder out;

	Markup(int capacity) {
		this.out = new StringBuilder(capacity);
	}

	/** Text for elements, and for attributes in double quotes: what would be read as markup comes out as the characters it is. */
	public static String escaped(String text) {
		return new Markup(text.length() + 16).text(text).toString();
	}

	/** Appends markup of this package as it is. */
	Markup raw(String markup) {
		out.append(markup);
		return this;
	}

	Markup number(int number) {
		out.append(number);
		return this;
	}

	/** Appends text; what would be read as markup comes out as the characters it is. */
	Markup text(String text) {
		return text(text, 0, text.length());
	}

	Markup text(String text, int start, int end) {
		int done = start;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c >= 0x80 && !Character.isSurrogate(c) && c < 0xFFFE || c >= '?' && c < 0x7F || c >= '(' && c <= ';' || c == ' ')
				continue;
			if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
				continue;
			}
			out.append(text, done, i);
			special(c);
			done = i + 1;
		}
		out.append(text, done, end);
		return this;
	}

	private void special(char c) {
		switch (c) {
		case '<' -> out.append("&lt;");
		case '>' -> out.append("&gt;");
		case '&' -> out.append("&amp;");
		case '"' -> out.append("&quot;");
		case '\'' -> out.append("&#39;");
		default -> out.append(c < ' ' && c != '\t' && c != '\n' || c >= 0x7F ? REPLACEMENT : c);
		}
	}

	/** Appends {@code  name="value"}. */
	Markup attribute(String name, String value) {
		out.append(' ').append(name).append("=\"");
		return text(value).raw("\"");
	}

	Markup attribute(String name, int value) {
		out.append(' ').append(name).append("=\"").append(value).append('"');
		return this;
	}

	/** How many columns and rows of the grid a cell covers; nothing where it is one. */
	Markup spans(int columns, int rows) {
		if (columns > 1)
			attribute("colspan", columns);
		if (rows > 1)
			attribute("rowspan", rows);
		return this;
	}

	@Override
	public String toString() {
		return out.toString();
	}
}
