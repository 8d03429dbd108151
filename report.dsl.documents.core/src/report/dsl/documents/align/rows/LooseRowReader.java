// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.align.words.MoneyUnit;
import report.dsl.documents.align.words.PeriodWords;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.align.words.WordNormalizer;

/** Puts labels and figures of {@link LooseRows} together, word by word. */
final class LooseRowReader {

	private static final Pattern SERIAL = Pattern.compile("\\d{1,3}");
	/** Longer words in a line of their own head no column. */
	private static final int LONGEST_HEAD = 20;

	private final Vocabulary words;
	private final List<LooseRow> rows;
	private final List<DocumentLine> text;
	private int caption;
	private @Nullable LooseHeader header;
	/** Folded labels of the groups above the next row. */
	private List<String> outer = List.of();
	/** The row that is being read; null when none is. */
	private @Nullable LooseRow row;
	/** Whether the last word belonged to the head of a table. */
	private boolean inHead;
	/** The last lines, as far as they state the unit or the year of the table below them. */
	private final List<DocumentLine> statements = new ArrayList<>();
	/** The unit that the caption states of its table; empty when it states none. */
	private String ofCaption = MoneyUnit.NONE;
	/** The year that the caption states of its table; empty when it states none. */
	private String period = "";

	/** @param rows where the rows go. @param text where the lines go that belong to no table */
	LooseRowReader(Vocabulary words, @Nullable LooseHeader header, int caption, List<LooseRow> rows, List<DocumentLine> text) {
		this.words = words;
		this.header = header;
		this.caption = caption;
		this.rows = rows;
		this.text = text;
	}

	/** Position of the table whose caption was the last one, or {@link Caption#NO_TABLE}. */
	int caption() {
		return caption;
	}

	/** What the last lines state of a table below them. */
	StatedAbove stated() {
		return new StatedAbove(statements, ofCaption, period);
	}

	/** Reads a line outside of tables. */
	void outside(List<Token> tokens) {
		Token first = tokens.getFirst();
		String folded = first.line().piece().folded();
		int found = tokens.size() == 1 && Vocabulary.isTitleLength(folded) ? words.caption(folded) : Caption.NO_TABLE;
		if (found != Caption.NO_TABLE) {
			caption = found;
			ofCaption = MoneyUnit.behind(folded);
			period = PeriodWords.apart(folded);
		} else if (TableHeader.isStatement(folded))
			statements.add(first.line());
		else {
			textAgain();
			text.add(first.line());
		}
	}

	/** What was taken for statements above a table is text where text follows. */
	void textAgain() {
		text.addAll(statements);
		statements.clear();
		ofCaption = MoneyUnit.NONE;
		period = "";
	}

	/** Reads the lines of a table. */
	void table(List<List<Token>> lines) {
		stated().words().forEach(this::state);
		statements.clear();
		ofCaption = MoneyUnit.NONE;
		period = "";
		for (int i = 0; i < lines.size(); i++)
			line(lines, i);
		end();
	}

	private void line(List<List<Token>> lines, int line) {
		List<Token> tokens = lines.get(line);
		if (row != null && isRowOfFigures(tokens) && row.cells().size() == tokens.size() && FigureText.fits(row.cells().getFirst().text()))
			end();
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			switch (token.kind()) {
			case FIGURE, DASH -> {
				if (!isSerial(lines, line, i))
					figure(token);
			}
			case LABEL -> {
				if (token.is(Vocabulary.ACROSS) && areColumnsNext(lines, line, i + 1)) {
					end();
					head(token);
					inHead = true;
				}
				label(token);
			}
			case FRAGMENT -> inHead = true;
			case WORDS -> {
				if (isForeignHead(lines, line, i)) {
					heads(token);
					continue;
				}
				boolean inFront = isFigureNext(lines, line, i + 1);
				if (inFront || tokens.size() <= LooseRun.FEWEST_LABELS)
					unknown(token, inFront);
			}
			}
		}
	}

	/** Whether a line is a row of a table that has lost its labels, if the one above it has as many figures. */
	private static boolean isRowOfFigures(List<Token> tokens) {
		for (Token token : tokens)
			if (!token.isFigure())
				return false;
		return tokens.size() >= LooseRun.FEWEST_LABELS;
	}

	/** Whether a figure is the number of the row whose label follows, where the header has a column of such numbers. */
	private boolean isSerial(List<List<Token>> lines, int line, int at) {
		if (header == null || !header.hasSerials() || !SERIAL.matcher(lines.get(line).get(at).piece().text()).matches())
			return false;
		Token next = at + 1 < lines.get(line).size()
				? lines.get(line).get(at + 1)
				: line + 1 < lines.size() ? lines.get(line + 1).getFirst() : lines.get(line).get(at);
		return next.is(Vocabulary.ROW);
	}

	/** Whether words that are no label stand among those that head columns: in one line with them, or in lines of their own above the first row. */
	private boolean isForeignHead(List<List<Token>> lines, int line, int at) {
		if (!inHead || header != null && header.isClosed() || isFigureNext(lines, line, at + 1)
				|| TableHeader.isStatement(lines.get(line).getFirst().line().piece().folded()))
			return false;
		List<Token> tokens = lines.get(line);
		return tokens.size() > 1 || tokens.getFirst().piece().text().length() <= LONGEST_HEAD && isLabelBelow(lines, line);
	}

	/** Whether the next line that is not only words begins with the label of a row or a column. */
	private static boolean isLabelBelow(List<List<Token>> lines, int line) {
		for (int i = line + 1; i < lines.size(); i++) {
			Token first = lines.get(i).getFirst();
			if (first.kind() != Token.Kind.WORDS)
				return first.is(Vocabulary.ROW | Vocabulary.GROUP | Vocabulary.COLUMN | Vocabulary.HEAD);
		}
		return false;
	}

	/** Each word heads a column: white space stands between cells. */
	private void heads(Token token) {
		for (String word : token.piece().text().split(" "))
			head(WordNormalizer.fold(word));
	}

	/** Whether labels of columns follow, perhaps behind further names of rows that stand beside one another. */
	private static boolean areColumnsNext(List<List<Token>> lines, int line, int from) {
		int at = from;
		for (int i = line; i < lines.size(); i++, at = 0)
			for (; at < lines.get(i).size(); at++)
				if (!lines.get(i).get(at).is(Vocabulary.ACROSS))
					return lines.get(i).get(at).is(Vocabulary.COLUMN);
		return false;
	}

	/** Whether the next word that is no unit is a figure. */
	private static boolean isFigureNext(List<List<Token>> lines, int line, int from) {
		int at = from;
		for (int i = line; i < lines.size(); i++, at = 0)
			for (; at < lines.get(i).size(); at++)
				if (!lines.get(i).get(at).isUnit())
					return lines.get(i).get(at).isFigure();
		return false;
	}

	/** Blank cells that no label stands before belong to the head of a table, or fill a row up. */
	private void figure(Token token) {
		if (row != null)
			row.cells().add(token.piece());
		else if (!token.isBlank())
			begin(token);
		inHead &= token.isBlank();
	}

	/** Words that are no label: that of a row if figures follow, else text. */
	private void unknown(Token token, boolean figures) {
		if (figures)
			begin(token);
		else {
			end();
			if (TableHeader.isStatement(token.line().piece().folded()))
				state(token.line().piece().folded());
			else
				text.add(token.line());
		}
		inHead = false;
	}

	private void state(String folded) {
		if (header == null || header.isClosed())
			header = new LooseHeader(TableHeader.NONE, false);
		header.state(folded);
	}

	private void label(Token token) {
		if (token.is(Vocabulary.CAPTION)) {
			end();
			caption = words.caption(token.piece().folded());
			List<String> above = header == null || header.isClosed() ? List.of() : header.statements();
			header = null;
			above.forEach(this::state);
			String unit = MoneyUnit.behind(token.piece().folded());
			if (!unit.isEmpty())
				state(StatedAbove.unit(unit));
			String year = PeriodWords.apart(token.piece().folded());
			if (!year.isEmpty())
				state(year);
			outer = List.of();
			inHead = true;
		} else if (isHead(token)) {
			end();
			head(token);
			inHead = true;
		} else if (token.isUnit())
			unit(token);
		else if (token.is(Vocabulary.ROW | Vocabulary.GROUP)) {
			begin(token);
			if (token.is(Vocabulary.GROUP))
				outer = outer.isEmpty() ? List.of(token.piece().folded()) : List.of(outer.getLast(), token.piece().folded());
			inHead = token.is(Vocabulary.ACROSS) && inHead;
		}
	}

	private void head(Token token) {
		head(token.piece().folded());
	}

	private void head(String folded) {
		if (header == null || header.isClosed())
			header = new LooseHeader(TableHeader.NONE, false);
		header.add(folded);
	}

	/** A unit of money is a cell of the row, or stands behind the head of a column. */
	private void unit(Token token) {
		String unit = MoneyUnit.known(token.piece().folded());
		if (row != null && !unit.isEmpty())
			row.cells().add(token.piece());
		else if (inHead && !unit.isEmpty())
			state(StatedAbove.unit(unit));
	}

	/** A word that heads columns: it can be nothing else, or stands among others that head columns. */
	private boolean isHead(Token token) {
		if (token.is(Vocabulary.HEAD))
			return true;
		return token.is(Vocabulary.COLUMN) && (inHead || !token.is(Vocabulary.ROW | Vocabulary.GROUP));
	}

	private void begin(Token token) {
		end();
		List<Piece> cells = new ArrayList<>();
		cells.add(token.piece());
		row = new LooseRow(cells, outer, header, caption, token.line());
	}

	private void end() {
		if (row == null)
			return;
		if (row.cells().size() > 1 && header != null)
			header.close();
		if (!isHeading(row))
			rows.add(row);
		row = null;
	}

	/** Whether a label is the heading above the rows of a table of its own, where the row itself stands. */
	private static boolean isHeading(LooseRow row) {
		return row.cells().size() == 1 && row.line().level() > 0;
	}
}
