// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.align.words.MoneyUnit;
import report.dsl.documents.align.words.PeriodWords;
import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.Vocabulary;

/**
 * The rows of a table of the document.
 *
 * @param text    its lines that are neither rows nor header nor caption
 * @param caption the last one in it, or the one above it
 * @param header  the last one in it
 * @param closed  whether rows have followed the header
 */
record GridRows(List<SourceRow> rows, List<DocumentLine> text, Caption caption, @Nullable TableHeader header, boolean closed) {

	/** A table that headings of groups on lines of their own have cut. @param groups folded, outermost first */
	record GoesOn(@Nullable TableHeader header, List<String> groups) {
	}

	/** What a line of a table is. */
	private enum Kind {
		BLANK, CAPTION, HEADER,
		/** the unit or the year of the table */
		STATEMENT,
		/** words in several cells, none of the form: the head of the rows if they follow, else text */
		WORDS, ROW, TEXT
	}

	/** Longer cells head no column. */
	private static final int LONGEST_HEAD = 40;

	/**
	 * @param section that the table stands in
	 * @param above   the caption above it
	 * @param stated  above it, of its unit or its year
	 * @param goesOn  the table that it goes on with; null when it begins here
	 */
	static GridRows of(Vocabulary words, int section, Caption above, StatedAbove stated, @Nullable GoesOn goesOn,
			List<DocumentLine> lines) {
		Reader reader = new Reader(words, section, above, stated, goesOn);
		for (DocumentLine line : WrappedLabels.mended(lines, words))
			reader.read(line);
		return reader.end();
	}

	/** What has been read of a table so far. */
	private static final class Reader {

		private final Vocabulary words;
		private final int section;
		private final StatedAbove stated;
		private final List<String> outer;
		private final List<SourceRow> rows = new ArrayList<>();
		private final List<DocumentLine> text = new ArrayList<>();
		/** Lines that are the head of the rows if rows follow, else text. */
		private final List<DocumentLine> undecided = new ArrayList<>();
		private Caption caption;
		private @Nullable TableHeader header;
		private boolean closed;

		Reader(Vocabulary words, int section, Caption above, StatedAbove stated, @Nullable GoesOn goesOn) {
			this.outer = goesOn == null ? List.of() : goesOn.groups();
			this.words = words;
			this.section = section;
			this.stated = stated;
			caption = above;
			header = goesOn != null ? goesOn.header() : stated.words().isEmpty() ? null : TableHeader.NONE.stating(stated.words());
			closed = goesOn != null;
		}

		void read(DocumentLine line) {
			Kind kind = kind(line, words);
			if (kind == Kind.WORDS && !closed) {
				undecided.add(line);
				return;
			}
			if (kind != Kind.BLANK)
				decide(kind == Kind.ROW);
			switch (kind) {
			case CAPTION -> caption(line);
			case STATEMENT -> head(begun().stating(List.of(line.piece().folded())));
			case HEADER -> head(begun().with(line));
			case ROW -> {
				caption = new Caption(caption.table(), true);
				closed = header != null;
				row(line);
			}
			case TEXT, WORDS -> text.add(line);
			case BLANK -> blank(line);
			}
		}

		private void decide(boolean heads) {
			if (heads)
				undecided.forEach(line -> head(begun().with(line)));
			else
				text.addAll(undecided);
			undecided.clear();
		}

		/** The header that a further line belongs to: a new one when rows have followed the last one. */
		private TableHeader begun() {
			return header == null || closed ? TableHeader.NONE : header;
		}

		private void head(TableHeader longer) {
			header = longer;
			closed = false;
		}

		/** What is stated above the table holds for all tables of the form in it. */
		private void caption(DocumentLine line) {
			caption = new Caption(GridRows.caption(line, words), false);
			List<String> statements = new ArrayList<>(stated.ofAll());
			String unit = MoneyUnit.behind(line.piece().folded());
			if (!unit.isEmpty())
				statements.addFirst(StatedAbove.unit(unit));
			String period = PeriodWords.apart(line.piece().folded());
			if (!period.isEmpty())
				statements.addFirst(period);
			header = statements.isEmpty() ? null : TableHeader.NONE.stating(statements);
			closed = false;
		}

		private void row(DocumentLine line) {
			rows.add(SourceRow.of(line.pieces(), outer, header, section, caption.table(), true, line));
		}

		private void blank(DocumentLine line) {
			if (!closed && isBlankRow(line, header, words)) {
				closed = true;
				row(line);
			}
		}

		GridRows end() {
			text.addAll(undecided);
			return new GridRows(rows, text, caption, header, closed);
		}
	}

	/** Whether a line says of the whole table in which unit it is, or, where it has a single cell, of which year. */
	private static boolean isStatement(DocumentLine line) {
		Piece single = line.single();
		return single != null && (MoneyUnit.isStatement(single.folded())
				|| line.pieces().size() == 1 && PeriodWords.isStatement(single.folded()));
	}

	private static Kind kind(DocumentLine line, Vocabulary words) {
		if (isStatement(line))
			return Kind.STATEMENT;
		if (caption(line, words) != Caption.NO_TABLE)
			return Kind.CAPTION;
		if (isBlank(line))
			return Kind.BLANK;
		if (hasFigure(line))
			return Kind.ROW;
		if (isHeader(line, words))
			return Kind.HEADER;
		if (isRow(line, words))
			return Kind.ROW;
		return mayBeHeader(line) ? Kind.WORDS : Kind.TEXT;
	}

	private static boolean mayBeHeader(DocumentLine line) {
		int texts = 0;
		for (Piece piece : line.pieces()) {
			if (piece.text().length() > LONGEST_HEAD)
				return false;
			texts += piece.isBlank() || piece.above() ? 0 : 1;
		}
		return texts > 1;
	}

	/** The table whose caption is the only text of a row, or none. */
	private static int caption(DocumentLine line, Vocabulary words) {
		Piece single = line.single();
		if (single == null || single.above())
			return Caption.NO_TABLE;
		int flags = words.flags(single.folded());
		boolean other = (flags & (Vocabulary.ROW | Vocabulary.GROUP | Vocabulary.COLUMN | Vocabulary.HEAD)) != 0
				&& (flags & Vocabulary.CAPTION) == 0;
		if (other || FigureText.is(single.text()) || !Vocabulary.isTitleLength(single.folded()))
			return Caption.NO_TABLE;
		return words.caption(single.folded());
	}

	private static boolean isBlank(DocumentLine line) {
		for (Piece piece : line.pieces())
			if (!FigureText.isNothing(piece.text().strip()) && !piece.above())
				return false;
		return true;
	}

	/** Whether a row without figures is the one of a table that has its labels above: nothing but its place tells. */
	private static boolean isBlankRow(DocumentLine line, @Nullable TableHeader header, Vocabulary words) {
		return line.pieces().size() > 1 && header != null
				&& header.labels().stream().filter(label -> words.is(label, Vocabulary.ACROSS)).count() > 1;
	}

	private static boolean hasFigure(DocumentLine line) {
		for (Piece piece : line.pieces())
			if (FigureText.is(piece.text()))
				return true;
		return false;
	}

	private static boolean isHeader(DocumentLine line, Vocabulary words) {
		int known = 0;
		int columns = 0;
		int across = 0;
		int all = 0;
		for (Piece piece : line.pieces()) {
			if (piece.isBlank())
				continue;
			int flags = words.flags(piece.folded());
			boolean near = flags == 0 && isNearColumn(piece.folded(), words);
			all++;
			known += flags != 0 || near ? 1 : 0;
			columns += (flags & (Vocabulary.COLUMN | Vocabulary.HEAD)) != 0 || near ? 1 : 0;
			across += (flags & Vocabulary.ACROSS) != 0 ? 1 : 0;
		}
		return 2 * known >= all && (columns > 0 || across > 1);
	}

	private static boolean isNearColumn(String folded, Vocabulary words) {
		if (folded.isEmpty())
			return false;
		for (TableWords table : words.tables())
			if (table.column(folded) >= 0)
				return true;
		return false;
	}

	/** Whether a row without figures may be one of the form whose figures are blank. */
	private static boolean isRow(DocumentLine line, Vocabulary words) {
		int texts = 0;
		boolean known = false;
		for (Piece piece : line.pieces()) {
			if (FigureText.fits(piece.text()))
				continue;
			texts++;
			known |= words.is(piece.folded(), Vocabulary.ROW | Vocabulary.GROUP);
		}
		return known || texts == 1 && line.single() == null;
	}
}
