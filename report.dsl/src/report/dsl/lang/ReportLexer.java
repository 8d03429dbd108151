// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.util.ArrayDeque;
import java.util.Queue;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.jspecify.annotations.Nullable;

import report.dsl.lang.parser.antlr.internal.InternalReportLexer;
import report.dsl.sheet.Field;
import report.dsl.text.Chars;
import report.dsl.text.Quotes;
import report.dsl.text.Scanner;
import report.dsl.text.SicMark;

/**
 * Hands the tokens of the scanner to the generated parser, so that the model and the sheet that is checked are two views of the
 * same tokens. What stands around a text (marks of headings, bars, quotation marks, sic marks) is cut off into tokens of its own.
 * The tokens tile the text and none is ever an error.
 */
public class ReportLexer extends InternalReportLexer {

	private final Queue<Token> tokens = new ArrayDeque<>();
	private String text = "";
	private Scanner scanner = new Scanner("");
	/** What the line begins with, as far as the next token depends on it; null at its beginning. */
	private Scanner.@Nullable Kind line;
	private boolean listsPaths;

	@Override
	public void setCharStream(CharStream stream) {
		super.setCharStream(stream);
		text = stream.size() == 0 ? "" : stream.substring(0, stream.size() - 1);
		scanner = new Scanner(text);
		tokens.clear();
		line = null;
	}

	@Override
	public Token nextToken() {
		while (tokens.isEmpty()) {
			if (!scanner.next())
				return Token.EOF_TOKEN;
			cut(scanner.kind(), scanner.start(), scanner.end());
		}
		return tokens.remove();
	}

	private void cut(Scanner.Kind kind, int start, int end) {
		switch (kind) {
		case FIELD_KEY -> key(start, end);
		case FIELD_VALUE -> value(start, end);
		case SECTION -> heading(RULE_SECTION, start, end);
		case TABLE -> heading(RULE_TABLE, start, end);
		case COLUMNS -> add(RULE_COLUMNS, start, end);
		case LABEL -> label(start, end);
		case CELL -> cell(start, end);
		case FENCE -> add(RULE_FENCE, start, end);
		case PROSE -> add(RULE_PROSE, start, end);
		case COLON -> add(RULE_COLON, start, end);
		case COMMENT -> add(RULE_COMMENT, start, end);
		case SPACE -> add(RULE_SPACE, start, end);
		case LINE_END -> add(RULE_LINE_END, start, end);
		}
		if (kind == Scanner.Kind.LINE_END)
			line = null;
		else if (line == null && kind != Scanner.Kind.SPACE && kind != Scanner.Kind.COLON)
			line = kind;
	}

	private void add(int type, int start, int end) {
		if (start < end)
			tokens.add(new CommonToken(input, type, Token.DEFAULT_CHANNEL, start, end - 1));
	}

	private void key(int start, int end) {
		listsPaths = Field.PARTS.word().equals(text.substring(start, end));
		add(RULE_KEY, start, end);
	}

	private void value(int start, int end) {
		if (line == null) {
			add(RULE_LONE_VALUE, start, end);
			return;
		}
		int mark = SicMark.start(text, start, end);
		int last = mark < 0 ? end : Chars.trim(text, start, mark);
		if (!listsPaths && Quotes.isQuoted(text, start, last)) {
			add(RULE_QUOTE, start, start + 1);
			padded(RULE_VALUE, start + 1, last - 1);
			add(RULE_QUOTE, last - 1, last);
		} else
			add(RULE_VALUE, start, last);
		mark(mark, last, end);
	}

	private void heading(int type, int start, int end) {
		int title = start;
		while (title < end && Chars.isHash(text.charAt(title)))
			title++;
		add(type, start, title);
		marked(RULE_TITLE, title, end);
	}

	/** A label that is nothing but a mark is a label. */
	private void label(int start, int end) {
		if (SicMark.start(text, start, end) == start)
			add(RULE_LABEL, start, end);
		else
			marked(RULE_LABEL, start, end);
	}

	private void cell(int start, int end) {
		add(line == null ? RULE_FIRST_BAR : RULE_BAR, start, start + 1);
		if (line == Scanner.Kind.COLUMNS)
			padded(RULE_CELL_TEXT, start + 1, end);
		else
			marked(RULE_CELL_TEXT, start + 1, end);
	}

	/** A text with white space around it and perhaps a mark behind it. */
	private void marked(int type, int start, int end) {
		int trimmed = Chars.trim(text, start, end);
		int mark = SicMark.start(text, start, trimmed);
		int last = mark < 0 ? trimmed : mark;
		padded(type, start, last);
		mark(mark, last, trimmed);
		add(RULE_SPACE, trimmed, end);
	}

	private void padded(int type, int start, int end) {
		int first = Chars.skip(text, start, end);
		int last = Chars.trim(text, first, end);
		add(RULE_SPACE, start, first);
		add(type, first, last);
		add(RULE_SPACE, last, end);
	}

	/** @param mark where the mark begins, negative for none @param last where what it marks ends */
	private void mark(int mark, int last, int end) {
		if (mark < 0)
			return;
		add(RULE_SPACE, last, mark);
		add(RULE_MARK, mark, end);
	}
}
