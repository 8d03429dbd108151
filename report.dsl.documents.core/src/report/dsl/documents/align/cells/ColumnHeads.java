// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.TableWords;

/** What the header of a table says of the figures below it; read once for all rows. */
final class ColumnHeads {

	private final TableHeader header;
	private final ColumnHeadReader reader;
	private final HeadOrder order;
	/** By column of the table of the document. */
	private final List<List<Piece>> above = new ArrayList<>();
	private final List<ColumnHead> heads = new ArrayList<>();
	/** Those that head a column, from left to right, each once. */
	private final List<ColumnHead> headed;
	/** The same, where columns do not stand above one another as far as their order tells. */
	private final List<ColumnHead> inOrder;
	private final boolean ragged;

	ColumnHeads(ColumnHeadReader reader) {
		this.reader = reader;
		header = reader.header();
		order = new HeadOrder(reader);
		for (int column = 0; column < header.columns(); column++) {
			above.add(header.piecesAbove(column));
			heads.add(reader.head(above.getLast()));
		}
		headed = distinct();
		ragged = isRagged(header);
		inOrder = header.lines().stream().anyMatch(line -> line.aligned()) ? headed : order.heads();
	}

	/** Whether they were read for a table of the form. @param across whether for all its rows beside one another */
	boolean isOf(TableWords table, boolean across) {
		return reader.table() == table && reader.across() == across;
	}

	private List<ColumnHead> distinct() {
		List<ColumnHead> distinct = new ArrayList<>();
		for (int column = 0; column < heads.size(); column++)
			if (!heads.get(column).isMissing() && (column == 0 || !above.get(column).equals(above.get(column - 1))))
				distinct.add(heads.get(column));
		return distinct;
	}

	/** Whether the lines of an aligned header do not cover the same columns without a gap: its cells are merged wrongly. */
	private static boolean isRagged(TableHeader header) {
		for (DocumentLine line : header.lines()) {
			int end = 0;
			for (Piece piece : line.pieces()) {
				if (piece.column() != end)
					return true;
				end += piece.columns();
			}
			if (end != header.columns())
				return true;
		}
		return false;
	}

	/** Whether the header is merged wrongly, so that what stands above a figure may not be its head. */
	boolean isRagged() {
		return ragged;
	}

	/** What stands above a cell of an aligned table. */
	ColumnHead above(Piece cell) {
		List<Piece> words = piecesAbove(cell.column());
		if (cell.columns() > 1 && !words.equals(piecesAbove(cell.column() + cell.columns() - 1)))
			return new ColumnHead(ColumnHeadReader.quoted(words), words.isEmpty() ? "" : words.getLast().folded(), ColumnHead.SEVERAL);
		return cell.column() < heads.size() ? heads.get(cell.column()) : ColumnHead.MISSING;
	}

	private List<Piece> piecesAbove(int column) {
		return column < above.size() ? above.get(column) : List.of();
	}

	/** What the header has above each of some cells, from left to right; empty when it does not have as many heads. */
	List<ColumnHead> inOrder(int cells) {
		return inOrder.size() == cells ? inOrder : List.of();
	}

	/** How many columns an aligned header heads. */
	int count() {
		return headed.size();
	}

	/** The labels in the order in which they are read. */
	HeadOrder order() {
		return order;
	}
}
