// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.ide.form.FormToken.Kind;

/** Says, for one token of a form after the other, what white space belongs before it. */
final class FormLayout {

	/** Words that begin an item wherever they stand: they can be no keys. */
	private static final Set<String> ITEMS = Set.of("deadline", "section", "table", "columns", "row", "group", "check", "warn", "suspect",
			"mention", "in", "without", "relabel", "before", "after");
	/** Words that begin an attribute, if they are no keys. */
	private static final Set<String> ATTRIBUTES = Set.of("alias", "short", "law", "unit", "corner", "reserved", "expects", "for", "extends",
			"heading",
			"units", "dash", "across", "list", "text", "money", "signed", "rare", "owing", "explained");
	/** Words behind which a key stands. */
	private static final Set<String> BEFORE_KEYS = Set.of("form", "previous", "of", "extends");
	private static final Set<String> KNOWN_MARKS = Set.of("{", "}", "(", ")", ",", ".", "..", "=", "<=", "+", "-", "*");

	/** What stands between two braces. Each indentation is that of the line on which the thing begins; -1: none has begun. */
	private static final class Level {
		final int base;
		/** These braces hold columns. */
		final boolean columnsOnly;
		int item = -1;
		int column = -1;
		int attribute = -1;
		boolean columns;

		Level(int base, boolean columnsOnly) {
			this.base = base;
			this.columnsOnly = columnsOnly;
			this.columns = columnsOnly;
		}

		int thing() {
			return column >= 0 ? column : item >= 0 ? item : base - 1;
		}
	}

	private final String text;
	private final String lineEnd;
	private final Deque<Level> levels = new ArrayDeque<>();
	private @Nullable FormToken last;
	/** The last token that is no comment. */
	private @Nullable FormToken word;
	/** Indentation of the line being laid out. */
	private int indent;
	private boolean inDeadline;
	/** The last token is a minus sign of one number. */
	private boolean sign;

	FormLayout(String text, String lineEnd) {
		this.text = text;
		this.lineEnd = lineEnd;
		levels.push(new Level(0, false));
	}

	/** White space between the token asked for last and this one. */
	String before(FormToken token) {
		String white = token.isComment() ? beforeComment(token) : token.is(text, "}") ? closing() : beforeWord(token);
		if (!token.isComment())
			word = token;
		last = token;
		return white;
	}

	private String beforeComment(FormToken token) {
		int breaks = breaks(token);
		FormToken before = last;
		if (before == null || breaks == 0)
			return before == null || gap(before, token).isEmpty() ? "" : " ";
		Level level = levels.peek();
		boolean goesOn = word != null && word.kind() == Kind.MARK && !word.is(text, "{") && !word.is(text, "}");
		return lines(breaks, !goesOn ? level.base : level.columns ? level.item + 1 : goesOn(level));
	}

	private String closing() {
		Level inner = levels.size() > 1 ? levels.pop() : null;
		levels.peek().attribute = -1;
		return last == null ? "" : lines(1, inner == null ? 0 : inner.base - 1);
	}

	private String beforeWord(FormToken token) {
		Level level = levels.peek();
		boolean column = level.columns && isColumn(token);
		boolean item = !column && isItem(token);
		boolean attribute = !column && !item && isAttribute(token);
		int breaks = breaks(token, item || column && !isFirstColumn());
		int deep = item
				? level.base
				: column ? level.columnsOnly ? level.base : level.item + 1 : attribute ? level.thing() + 1 : goesOn(level);
		FormToken before = last;
		String white = before == null ? "" : breaks == 0 ? space(before, token) : lines(breaks, deep);
		begin(token, level, item, column, attribute);
		return white;
	}

	private int goesOn(Level level) {
		return (level.attribute >= 0 ? level.attribute : level.thing()) + 1;
	}

	private boolean isFirstColumn() {
		return is(word, "columns");
	}

	private boolean isColumn(FormToken token) {
		if (token.kind() != Kind.WORD || word == null)
			return false;
		return isFirstColumn() || word.is(text, ",") || levels.peek().columnsOnly && word.is(text, "{");
	}

	private boolean isItem(FormToken token) {
		return word == null || token.kind() == Kind.WORD && ITEMS.contains(token.text(text)) && !is(word, ".")
				&& !(token.is(text, "table") && is(word, "in"));
	}

	private boolean isAttribute(FormToken token) {
		if (word == null || token.kind() != Kind.WORD || !ATTRIBUTES.contains(token.text(text)))
			return false;
		if (word.kind() == Kind.MARK)
			return word.is(text, "}") || word.is(text, "..");
		String before = word.text(text);
		return word.kind() != Kind.WORD || !ITEMS.contains(before) && !BEFORE_KEYS.contains(before);
	}

	private void begin(FormToken token, Level level, boolean item, boolean column, boolean attribute) {
		if (item) {
			level.item = indent;
			level.column = -1;
			level.attribute = -1;
			level.columns = token.is(text, "columns");
			inDeadline = token.is(text, "deadline");
		} else if (column) {
			level.column = indent;
			level.attribute = -1;
		} else if (attribute)
			level.attribute = indent;
		else if (token.is(text, "{"))
			levels.push(new Level(level.thing() + 1, level.columns));
		sign = word != null && token.is(text, "-")
				&& (word.kind() == Kind.MARK ? !word.is(text, ")") && !word.is(text, "}") : ITEMS.contains(word.text(text)));
	}

	private int breaks(FormToken token, boolean own) {
		int breaks = breaks(token);
		if (last == null)
			return 0;
		boolean lineIsOver = last.kind() == Kind.LINE_COMMENT || last.kind() == Kind.OPEN_STRING;
		if (token.is(text, "{"))
			return lineIsOver || last.isComment() ? Math.max(lineIsOver ? 1 : 0, Math.min(1, breaks)) : 0;
		return own || lineIsOver || is(last, "{") || is(last, "}") && token.kind() == Kind.WORD ? Math.max(1, breaks) : breaks;
	}

	/** How many line ends stand before a token; more than one blank line is too much. */
	private int breaks(FormToken token) {
		int breaks = 0;
		for (int i = last == null ? 0 : last.end(); i < token.start(); i++)
			if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && text.charAt(i + 1) != '\n')
				breaks++;
		return Math.min(2, breaks);
	}

	private String lines(int breaks, int deep) {
		indent = Math.max(0, deep);
		return lineEnd.repeat(breaks) + "\t".repeat(indent);
	}

	private String gap(FormToken before, FormToken token) {
		return text.substring(before.end(), token.start());
	}

	private boolean is(@Nullable FormToken token, String mark) {
		return token != null && token.is(text, mark);
	}

	/** Between words of one line. */
	private String space(FormToken before, FormToken token) {
		boolean unknown = isUnknown(token) || isUnknown(before) || startsWithDot(token) && startsWithDot(before);
		if (unknown || before.isComment())
			return unknown || gap(before, token).isEmpty() ? gap(before, token) : " ";
		if (is(token, ",") || is(token, ")") || is(token, ".") || is(before, "(") || is(before, ".") || sign)
			return "";
		if (is(token, "("))
			return is(before, "previous") ? "" : " ";
		boolean numbers = is(token, "..") && before.kind() == Kind.NUMBER || is(before, "..") && token.kind() == Kind.NUMBER
				|| inDeadline && (is(token, "-") || is(before, "-"));
		return numbers ? "" : " ";
	}

	private boolean isUnknown(FormToken token) {
		return token.kind() == Kind.MARK && !KNOWN_MARKS.contains(token.text(text));
	}

	private boolean startsWithDot(FormToken token) {
		return text.charAt(token.start()) == '.';
	}
}
