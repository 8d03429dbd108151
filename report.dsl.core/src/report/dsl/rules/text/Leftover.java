// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

/** What never belongs into a narrative: found by its first character, so that clean text costs one look per character. */
final class Leftover {

	enum Kind {
		/** of a word processor or of HTML */
		MARK,
		/** characters lost by a wrong encoding */
		BROKEN
	}

	private static final String[] MARKS = { "[bookmark:", "_GoBack", "HYPERLINK", "MERGEFORMAT", "[if ", "[endif]" };
	private static final String[] ENTITIES = { "&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&ldquo;", "&rdquo;", "&mdash;", "&middot;" };
	private static final String[] TAGS = { "p", "br", "span", "div", "td", "tr", "table", "strong", "b", "font", "a", "img", "o:p", "u",
			"sup", "sub" };

	private Leftover() {
	}

	/** Where the next left-over begins, -1 when there is none. */
	static int next(String text, int from) {
		for (int i = from; i < text.length(); i++)
			if (isStart(text.charAt(i)) && end(text, i) > i)
				return i;
		return -1;
	}

	private static boolean isStart(char c) {
		return c == '[' || c == '_' || c == 'H' || c == 'M' || c == '\\' || c == '&' || c == '<' || c == '\ufffd';
	}

	/** Where the left-over ends that begins at an offset; the offset itself when none does. */
	static int end(String text, int start) {
		return switch (text.charAt(start)) {
		case '&' -> entity(text, start);
		case '<' -> tag(text, start);
		case '\ufffd' -> run(text, start);
		default -> mark(text, start);
		};
	}

	static Kind kind(String words) {
		return words.charAt(0) == '\ufffd' ? Kind.BROKEN : Kind.MARK;
	}

	private static int mark(String text, int start) {
		int from = text.charAt(start) == '\\' && text.startsWith("\\* ", start) ? start + 3 : start;
		for (String mark : MARKS)
			if (text.startsWith(mark, from)) {
				int close = mark.startsWith("[") && !mark.endsWith("]") ? text.indexOf(']', from) + 1 : 0;
				return close > 0 ? close : from + mark.length();
			}
		return start;
	}

	private static int entity(String text, int start) {
		for (String entity : ENTITIES)
			if (text.startsWith(entity, start))
				return start + entity.length();
		return start;
	}

	/** An opening or closing tag of HTML with its attributes. */
	private static int tag(String text, int start) {
		int name = text.startsWith("/", start + 1) ? start + 2 : start + 1;
		int close = text.indexOf('>', name);
		if (close < 0)
			return start;
		int end = name;
		while (end < close && (Character.isLetter(text.charAt(end)) || text.charAt(end) == ':'))
			end++;
		boolean bounded = end == close || text.charAt(end) == ' ' || text.charAt(end) == '/';
		for (String tag : TAGS)
			if (bounded && tag.length() == end - name && text.regionMatches(true, name, tag, 0, tag.length()))
				return close + 1;
		return start;
	}

	private static int run(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) == text.charAt(start))
			end++;
		return end;
	}
}
