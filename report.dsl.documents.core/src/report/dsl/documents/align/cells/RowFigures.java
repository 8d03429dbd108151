// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import report.dsl.documents.align.matches.FormLine;
import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.form.Column;
import report.dsl.form.Row;

/**
 * The figures of a row, each under its column of the form.
 *
 * @param figures one for each figure of the form's line; null in it for one that is blank
 * @param column  how the columns were found
 * @param remark  on figures that were left out, null when there are none
 */
record RowFigures(List<Piece> figures, ColumnMatch column, PlacedRemark remark) {

	static RowFigures of(Vocabulary words, RowMatch match, Padding padding) {
		TableHeader header = match.row().head();
		RowFigures byHeader = match.row().line().aligned() && header != null && !header.lines().isEmpty() ? byHeader(words, match) : null;
		return byHeader != null ? byHeader : byOrder(words, match, padding);
	}

	// by the header above them

	/** Null when the header does not name enough columns. */
	private static RowFigures byHeader(Vocabulary words, RowMatch match) {
		TableHeader header = match.row().head();
		Piece[] figures = new Piece[match.target().figures()];
		int named = 0;
		List<Piece> strays = new ArrayList<>();
		for (Piece piece : match.row().cells().subList(match.label() + 1, match.row().cells().size())) {
			if (FigureCells.isUnit(words, match, piece) || piece.above() && !FigureText.fits(piece.text()))
				continue;
			int place = place(match.target(), header.above(piece.column()));
			if (place >= 0 && figures[place] == null && isUnderOneColumn(piece, header)) {
				named++;
				figures[place] = piece.above() ? null : piece;
			} else if (!piece.isBlank())
				strays.add(piece);
		}
		if (2 * named < figures.length || named < figures.length && !strays.isEmpty())
			return null;
		return new RowFigures(Arrays.asList(figures), ColumnMatch.HEADER,
				strays.isEmpty() ? null : RowRemarks.surplus(strays, match.target()));
	}

	private static boolean isUnderOneColumn(Piece piece, TableHeader header) {
		return piece.columns() == 1 || header.above(piece.column() + piece.columns() - 1).equals(header.above(piece.column()));
	}

	/** Which figure of the target stands under these words; -1 for none. */
	private static int place(FormLine target, List<String> above) {
		if (above.isEmpty())
			return -1;
		int column = column(target.words(), above);
		if (column < 0 || !target.isAll())
			return column;
		for (String words : above.reversed())
			for (TableWords.Hit hit : target.words().lines(words)) {
				Row line = target.words().table().lines().get(hit.row());
				if (!line.group())
					return line.index() * target.words().table().columns().size() + column;
			}
		return -1;
	}

	private static int column(TableWords table, List<String> above) {
		String leaf = above.getLast();
		int[] sure = table.columns(leaf);
		if (sure.length == 1)
			return sure[0];
		for (int column : sure) {
			Column one = table.table().columns().get(column);
			if (one.group() == null || above.contains(WordNormalizer.fold(one.group())))
				return column;
		}
		return table.column(leaf);
	}

	// by their order

	private static RowFigures byOrder(Vocabulary words, RowMatch match, Padding padding) {
		int figures = match.target().figures();
		List<Piece> cells = padding.without(match, FigureCells.behindLabel(words, match));
		if (cells.size() == figures)
			return inOrderOfHeader(match, cells);
		boolean any = cells.stream().anyMatch(piece -> !piece.isBlank());
		return new RowFigures(Collections.nCopies(figures, null), ColumnMatch.NOT_TOLD,
				any ? RowRemarks.number(cells, match.target()) : null);
	}

	/** The order of the form, unless the header names the same columns in another one. */
	private static RowFigures inOrderOfHeader(RowMatch match, List<Piece> cells) {
		List<Integer> order = order(match);
		if (order.size() != cells.size())
			return new RowFigures(cells, ColumnMatch.ORDER, null);
		Piece[] figures = new Piece[cells.size()];
		for (int i = 0; i < figures.length; i++)
			figures[order.get(i)] = cells.get(i);
		return new RowFigures(Arrays.asList(figures), ColumnMatch.HEADER_ORDER, null);
	}

	/** The columns in the order in which the header names them; none where it names several by one label. */
	private static List<Integer> order(RowMatch match) {
		TableWords table = match.target().words();
		List<Integer> order = new ArrayList<>();
		if (match.row().head() == null || match.target().isAll()
				|| table.table().columns().stream().anyMatch(column -> column.group() != null))
			return order;
		for (String name : match.row().head().labels()) {
			int column = name.isEmpty() ? -1 : table.column(name);
			if (column >= 0 && !order.contains(column))
				order.add(column);
		}
		return order;
	}
}
