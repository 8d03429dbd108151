// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.page.Characters;
import report.dsl.documents.read.page.Spans;

/**
 * A table on a page, or what of it has been read so far when it goes on on the next pages.
 *
 * @param edges     x of the edges of its columns, one more than columns
 * @param openAbove whether no line closes it above, as when a row is torn apart between two pages
 * @param openBelow the same below
 * @param full      places of the cells of the last row whose text fills the last of its lines, so that it may go on elsewhere
 */
record PageTable(float[] edges, int rows, List<Cell> cells, boolean openAbove, boolean openBelow, Set<SourcePlace> full, int page, float y,
		SourcePlace spot) implements PagePart {

	/** Edges on two pages that differ by less are the same. */
	private static final float NEAR = 4f;

	Grid grid() {
		return Spans.compressed(cells, spot);
	}

	/** This table with the rows of another one below; null when the columns differ, so that it is another table. */
	@Nullable
	PageTable with(PageTable below) {
		float[] all = edges.length >= below.edges.length ? edges : below.edges;
		int[] mine = places(edges, all);
		int[] others = places(below.edges, all);
		if (mine == null || others == null)
			return null;
		List<Cell> upper = moved(cells, mine, 0);
		int repeated = repeated(below);
		List<Cell> lower = moved(below.cells, others, -repeated);
		lower.removeIf(cell -> cell.row() < 0);
		boolean torn = repeated == 0 && torn(upper, lower, openBelow && below.openAbove);
		int down = rows - (torn ? 1 : 0);
		for (Cell cell : lower) {
			int above = cell.row() > 0 ? -1 : above(upper, cell);
			if (above >= 0 && (torn || continues(upper.get(above), cell, below.openAbove)))
				upper.set(above, together(upper.get(above), cell, torn));
			else
				upper.add(new Cell(cell.row() + down, cell.column(), cell.rows(), cell.columns(), cell.text(), cell.spot()));
		}
		return new PageTable(all, down + below.rows - repeated, upper, openAbove, below.openBelow, below.full, page, y, spot);
	}

	private static List<Cell> moved(List<Cell> cells, int[] columns, int rows) {
		List<Cell> moved = new ArrayList<>(cells.size());
		for (Cell cell : cells)
			moved.add(new Cell(cell.row() + rows, columns[cell.column()], cell.rows(),
					columns[cell.column() + cell.columns()] - columns[cell.column()],
					cell.text(), cell.spot()));
		return moved;
	}

	/** The cell of the last row that stands above a cell of the next page, -1 when none has the same columns. */
	private int above(List<Cell> upper, Cell cell) {
		for (int i = upper.size() - 1; i >= 0; i--) {
			Cell above = upper.get(i);
			if (above.row() + above.rows() == rows && above.column() == cell.column() && above.columns() == cell.columns())
				return i;
		}
		return -1;
	}

	/**
	 * Whether the first row of the next page is the rest of the last row: all its cells go on, and none has two numbers. Where lines are
	 * drawn between them, only what was written to the end of its line goes on, and what has a number does not.
	 */
	private boolean torn(List<Cell> upper, List<Cell> lower, boolean open) {
		boolean text = false;
		for (Cell cell : lower) {
			int above = cell.row() > 0 ? -1 : above(upper, cell);
			if (cell.row() > 0)
				continue;
			if (above < 0 || Characters.digits(cell.text()) && (!open || Characters.digits(upper.get(above).text())))
				return false;
			if (!open && !cell.text().isEmpty() && !full.contains(upper.get(above).spot()))
				return false;
			text |= !cell.text().isEmpty();
		}
		return text || open;
	}

	/** Whether a cell at the top of a page is the rest of one that covers several rows. */
	private static boolean continues(Cell above, Cell cell, boolean open) {
		boolean label = false;
		for (int i = 0; i < above.text().length(); i++)
			label |= Character.isLetter(above.text().charAt(i));
		return label && cell.text().isEmpty() && (open || cell.rows() > 1 || above.rows() > 1);
	}

	private static Cell together(Cell above, Cell cell, boolean torn) {
		String text = above.text().isEmpty() || cell.text().isEmpty() ? above.text() + cell.text() : above.text() + "\n" + cell.text();
		return new Cell(above.row(), above.column(), above.rows() + cell.rows() - (torn ? 1 : 0), above.columns(), text, above.spot());
	}

	/** @return for each edge which one of all it is; null when it is none, or the outer ones differ */
	private static int @Nullable [] places(float[] edges, float[] all) {
		int[] places = new int[edges.length];
		int at = 0;
		for (int i = 0; i < edges.length; i++) {
			while (at < all.length && all[at] < edges[i] - NEAR)
				at++;
			if (at == all.length || all[at] > edges[i] + NEAR)
				return null;
			places[i] = at++;
		}
		return places[0] == 0 && places[edges.length - 1] == all.length - 1 ? places : null;
	}

	/** How many rows the other table repeats of the head of this one, as is usual at the top of a page. */
	private int repeated(PageTable below) {
		int repeated = 0;
		while (repeated < Math.min(rows, below.rows - 1) && !row(repeated).isEmpty() && row(repeated).equals(below.row(repeated)))
			repeated++;
		for (Cell cell : below.cells)
			if (cell.row() < repeated && cell.row() + cell.rows() > repeated)
				return 0;
		return repeated;
	}

	/** The text of a row; empty when it has numbers only or nothing, which says nothing about what it is. */
	private String row(int row) {
		StringBuilder text = new StringBuilder();
		boolean letters = false;
		for (Cell cell : cells)
			if (cell.row() == row) {
				text.append(cell.text()).append('\t');
				for (int i = 0; i < cell.text().length(); i++)
					letters |= Character.isLetter(cell.text().charAt(i));
			}
		return letters ? text.toString() : "";
	}
}
