// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.TokenData;
import report.dsl.ide.TokenLegend.Modifier;
import report.dsl.ide.TokenLegend.TokenType;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written;
import report.dsl.text.Chars;
import report.dsl.text.Scanner;

/** The semantic tokens of a report: the scanner's, with what the sheet knows of them. Numbers are those of {@link TokenLegend}. */
public final class ReportTokens {

	private static final int DECLARATION = Modifier.DECLARATION.bit();
	private static final int BROKEN = Modifier.BROKEN.bit();

	private final Sheet sheet;
	private final String text;
	private final BrokenCells broken;
	private final TokenData out;
	/** What the form does not know is marked, unless there is no form. */
	private final int unknown;
	private int nextChapter;
	private int nextGrid;
	private int nextLine;
	private int nextSic;
	private @Nullable Field field;
	/** Of the line at hand: whether one of its tokens has been seen, its row, its table, whether it is a header, its next cell. */
	private boolean begun;
	private Written.@Nullable Line line;
	private Written.@Nullable Grid grid;
	private boolean header;
	private int cell;
	/** Tokens that begin before are done. */
	private int done;

	private ReportTokens(ReportDocument document) {
		this.sheet = document.sheet();
		this.text = document.source().text();
		this.broken = BrokenCells.of(document);
		this.out = new TokenData(document.source());
		this.unknown = sheet.form().sections().isEmpty() ? 0 : Modifier.DEPRECATED.bit();
	}

	/** All tokens, without a result id. */
	public static SemanticTokens full(ReportDocument document) {
		return between(document, 0, document.source().text().length());
	}

	/** The tokens of the lines that a range touches. */
	public static SemanticTokens range(ReportDocument document, Range range) {
		int start = Positions.offset(document.source(), range.getStart());
		int end = Positions.offset(document.source(), range.getEnd());
		return between(document, document.source().lineStart(document.source().line(start)),
				Positions.lineEnd(document.source(), document.source().line(end)));
	}

	private static SemanticTokens between(ReportDocument document, int start, int end) {
		ReportTokens tokens = new ReportTokens(document);
		Scanner scanner = new Scanner(tokens.text);
		while (scanner.next() && scanner.start() < end)
			if (scanner.start() >= start && scanner.start() >= tokens.done)
				tokens.token(scanner);
		return new SemanticTokens(tokens.out.numbers());
	}

	private void token(Scanner token) {
		int start = token.start();
		int end = token.end();
		switch (token.kind()) {
		case FIELD_KEY -> key(start, end);
		case FIELD_VALUE -> value(start, end);
		case SECTION, TABLE -> heading(start, end, token.kind() == Scanner.Kind.SECTION);
		case COLUMNS, LABEL -> label(start, end);
		case CELL -> cell(start, end);
		case FENCE, PROSE -> out.add(start, end, TokenType.STRING, 0);
		case COMMENT -> out.add(start, end, TokenType.COMMENT, 0);
		case LINE_END -> begun = false;
		default -> { // white space, colons
		}
		}
	}

	/** What stands before a mark of the original, and the mark. */
	private void marked(int start, int end, TokenType type, int modifiers) {
		Region mark = mark(start, end);
		out.add(start, mark == null ? end : RowParts.trim(text, start, mark.start()), type, modifiers);
		if (mark != null)
			out.add(mark, TokenType.DECORATOR, 0);
	}

	private @Nullable Region mark(int start, int end) {
		List<Written.Sic> sics = sheet.sics();
		while (nextSic < sics.size() && sics.get(nextSic).mark().start() < start)
			nextSic++;
		return nextSic < sics.size() && sics.get(nextSic).mark().end() <= end ? sics.get(nextSic).mark() : null;
	}

	// head

	private void key(int start, int end) {
		if (!sheet.chapters().isEmpty() && sheet.chapters().getFirst().whole().start() <= start) {
			int lineEnd = Positions.lineEnd(sheet.source(), sheet.source().line(start));
			done = RowParts.trim(text, start, lineEnd);
			label(start, done);
			return;
		}
		field = null;
		for (Field one : Field.values())
			if (one.word().length() == end - start && text.startsWith(one.word(), start))
				field = one;
		out.add(start, end, TokenType.KEYWORD, field == null ? Modifier.DEPRECATED.bit() : 0);
	}

	private void value(int start, int end) {
		if (field == null)
			marked(start, end, TokenType.STRING, 0);
		else
			switch (field) {
			case FORM ->
				marked(start, end, TokenType.TYPE, sheet.form().name().equals(sheet.text(Field.FORM)) ? 0 : Modifier.DEPRECATED.bit());
			case YEAR, DATE, PERIOD -> marked(start, end, TokenType.NUMBER, 0);
			default -> marked(start, end, TokenType.STRING, 0);
			}
	}

	// headings

	/** A heading whose mark is that of the other kind is what the sheet took it for. */
	private void heading(int start, int end, boolean section) {
		Written.Chapter chapter = chapter(end);
		Written.Grid here = grid(end);
		if (chapter != null && chapter.titlePlace().start() >= start)
			marked(start, end, TokenType.NAMESPACE, DECLARATION | (chapter.section() == null ? unknown : 0));
		else if (here != null && here.title().start() >= start)
			marked(start, end, TokenType.CLASS, DECLARATION | (here.table() == null ? unknown : 0));
		else
			marked(start, end, section ? TokenType.NAMESPACE : TokenType.CLASS, DECLARATION | unknown);
	}

	/** The last chapter whose heading begins before an offset. */
	private Written.@Nullable Chapter chapter(int offset) {
		List<Written.Chapter> chapters = sheet.chapters();
		while (nextChapter < chapters.size() && chapters.get(nextChapter).titlePlace().start() <= offset)
			nextChapter++;
		return nextChapter == 0 ? null : chapters.get(nextChapter - 1);
	}

	/** The last table that begins before an offset. */
	private Written.@Nullable Grid grid(int offset) {
		List<Written.Grid> grids = sheet.grids();
		while (nextGrid < grids.size() && grids.get(nextGrid).whole().start() <= offset)
			nextGrid++;
		return nextGrid == 0 ? null : grids.get(nextGrid - 1);
	}

	// rows

	private void label(int start, int end) {
		begun = true;
		cell = 0;
		grid = grid(end);
		header = grid != null && grid.header() != null && grid.header().contains(start);
		Written.Line here = header ? null : line(start);
		line = here;
		if (header)
			marked(start, end, TokenType.KEYWORD, 0);
		else if (here != null && here.label().end() <= end)
			rowLabel(here, end);
		else
			lone(start, end);
	}

	private Written.@Nullable Line line(int offset) {
		List<Written.Line> lines = sheet.lines();
		while (nextLine < lines.size() && lines.get(nextLine).line().end() < offset)
			nextLine++;
		return nextLine < lines.size() && lines.get(nextLine).line().start() <= offset ? lines.get(nextLine) : null;
	}

	private void rowLabel(Written.Line here, int end) {
		int modifiers = here.row() == null ? unknown : here.row().group() ? DECLARATION : isBlank() ? Modifier.BLANK.bit() : 0;
		out.add(here.label(), TokenType.PROPERTY, modifiers);
		int rest = RowParts.skip(text, here.label().end(), end);
		if (rest == end)
			return;
		Region mark = mark(rest, end);
		int figures = mark == null ? end : mark.start();
		while (rest < figures) {
			int space = rest;
			while (space < figures && !Chars.isSpace(text.charAt(space)))
				space++;
			out.add(rest, space, TokenType.NUMBER, here.row() == null || here.row().group() ? unknown : broken.at(rest) ? BROKEN : 0);
			rest = RowParts.skip(text, space, figures);
		}
		if (mark != null)
			out.add(mark, TokenType.DECORATOR, 0);
	}

	/** The cell of the line in a column; -1 where the line is not read as a row of the form. */
	private int number(@Nullable Column column) {
		Written.Line here = line;
		if (column == null || here == null || here.table() == null || here.row() == null || here.row().group())
			return -1;
		return sheet.line(here.row()) == here ? here.table().cell(here.row(), column) : -1;
	}

	private boolean isBlank() {
		if (grid == null)
			return false;
		for (Column column : grid.columns()) {
			int number = number(column);
			if (number >= 0 && sheet.value(number) == Value.BLANK)
				return true;
		}
		return false;
	}

	/** A heading without its mark, or text. */
	private void lone(int start, int end) {
		Written.Chapter chapter = chapter(end);
		if (chapter != null && chapter.titlePlace().start() == start && !chapter.titlePlace().isEmpty())
			marked(start, end, TokenType.NAMESPACE, DECLARATION);
		else if (grid != null && grid.title().start() == start && !grid.title().isEmpty())
			marked(start, end, TokenType.CLASS, DECLARATION);
		else
			out.add(start, end, TokenType.STRING, 0);
	}

	private void cell(int start, int end) {
		if (!begun)
			label(start, start);
		int index = cell++;
		int from = RowParts.skip(text, start + 1, end);
		int to = RowParts.trim(text, from, end);
		Column column = grid != null && index < grid.columns().size() ? grid.columns().get(index) : null;
		int number = number(column);
		if (header)
			marked(from, to, TokenType.VARIABLE, DECLARATION | (column == null ? unknown : 0));
		else if (number < 0)
			marked(from, to, TokenType.NUMBER, line != null && line.row() != null && column != null && !line.row().group() ? 0 : unknown);
		else
			figure(from, to, number);
	}

	private void figure(int from, int to, int number) {
		Value value = sheet.value(number);
		int modifiers = broken.at(from) || value == Value.UNREADABLE ? BROKEN : 0;
		if (value == Value.COMPUTED)
			marked(from, to, TokenType.OPERATOR, modifiers | Modifier.COMPUTED.bit());
		else
			marked(from, to, TokenType.NUMBER, modifiers);
	}
}
