// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.text.Chars;

/**
 * A paragraph or the row of a table, in the order in which they are read.
 *
 * @param number  position among the lines of the document, from 0
 * @param grid    number of the table in the document, from 0; {@link #NO_GRID} for a paragraph
 * @param aligned whether equal columns of the table stand above one another
 * @param level   of a heading, from 1; 0 for what is none
 * @param residue what a word processor has left behind in the text, and the line no longer has; empty when nothing
 */
public record DocumentLine(int number, List<Piece> pieces, int grid, boolean aligned, int level, SourcePlace spot, String residue) {

	/** Of a paragraph, in place of the number of a table. */
	public static final int NO_GRID = -1;

	/** Lines end at a line break, and at white space before what begins as a title does: pages that were copied as one line. */
	private static final Pattern TITLE_INSIDE = Pattern
			.compile("\n|(?<=[。；：\\d\\u4e00-\\u9fff])[ \u3000]+(?=[一二三四五六七八九十]{1,2}、[\\u4e00-\\u9fff])");
	private static final Pattern RESIDUE = Pattern.compile("\\[bookmark:[^\\]]*\\]");

	/** Larger tables are read without their merged cells. */
	private static final long MAX_PLACES = 4_000_000;

	public DocumentLine {
		pieces = List.copyOf(pieces);
	}

	/** A part of a paragraph. */
	public static DocumentLine part(DocumentLine whole, String text, int level) {
		return new DocumentLine(whole.number, List.of(new Piece(text, whole.spot)), NO_GRID, false, level, whole.spot, "");
	}

	/** The same line at another position. */
	DocumentLine at(int position) {
		return position == number ? this : new DocumentLine(position, pieces, grid, aligned, level, spot, residue);
	}

	/** The only piece with words. */
	public @Nullable Piece single() {
		Piece found = null;
		for (Piece piece : pieces) {
			if (piece.isBlank())
				continue;
			if (found != null)
				return null;
			found = piece;
		}
		return found;
	}

	/** {@link #single}, where there is known to be one, as in paragraphs. */
	public Piece piece() {
		return Objects.requireNonNull(single());
	}

	/** Whether the words are a paragraph or fill a row of their own. */
	public boolean isParagraph() {
		return grid == NO_GRID;
	}

	/** Whether it is nothing but bars: blank cells of a table whose cells are lines. */
	public boolean isBars() {
		return isParagraph() && piece().text().chars().allMatch(c -> Chars.isBar((char) c) || Chars.isSpace((char) c));
	}

	/** All words with a bar between cells. */
	public String text() {
		Piece single = single();
		if (single != null)
			return single.text();
		StringBuilder out = new StringBuilder();
		for (Piece piece : pieces)
			if (!piece.isBlank())
				out.append(out.isEmpty() ? "" : " | ").append(piece.text());
		return out.toString();
	}

	/** All lines of a document. */
	public static List<DocumentLine> of(SourceDocument document) {
		List<DocumentLine> lines = new ArrayList<>();
		int grids = 0;
		for (Block block : document.blocks())
			switch (block) {
			case Paragraph paragraph -> paragraph(paragraph, lines);
			case Grid grid -> grid(grid, grids++, lines);
			}
		return lines;
	}

	/** The lines of a paragraph; its line breaks are those of the page as often as those of the writer. */
	private static void paragraph(Paragraph paragraph, List<DocumentLine> lines) {
		for (String text : TITLE_INSIDE.split(paragraph.text())) {
			Matcher matcher = RESIDUE.matcher(text);
			String residue = matcher.find() ? matcher.group() : "";
			String clean = residue.isEmpty() ? text : matcher.replaceAll("");
			if (!clean.isBlank())
				lines.add(new DocumentLine(lines.size(), List.of(new Piece(clean, paragraph.spot())), NO_GRID, false, paragraph.level(),
						paragraph.spot(), residue));
		}
	}

	private static void grid(Grid grid, int number, List<DocumentLine> lines) {
		boolean aligned = grid.aligned() && (long) grid.rows() * grid.columns() <= MAX_PLACES;
		List<List<Piece>> rows = new ArrayList<>();
		for (int i = 0; i < grid.rows(); i++)
			rows.add(new ArrayList<>());
		for (Cell cell : grid.cells())
			for (int row = cell.row(); row < Math.min(grid.rows(), cell.row() + (aligned ? cell.rows() : 1)); row++)
				rows.get(row).add(new Piece(cell.text(), cell.column(), cell.columns(), row > cell.row(), cell.spot()));
		for (List<Piece> row : rows) {
			if (row.isEmpty())
				continue;
			row.sort((a, b) -> Integer.compare(a.column(), b.column()));
			lines.add(new DocumentLine(lines.size(), row, number, aligned, 0, row.getFirst().spot(), ""));
		}
	}
}
