// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.SourcePlace;

/**
 * Lays cells that say how many rows and columns they cover into a grid, also when what they say is wrong: a cell begins at the first
 * free place of its row and covers what is free; rows and columns in which no cell begins are taken out.
 */
public final class Spans {

	/** As browsers do. */
	private static final int WIDEST = 1000;
	/** No table has more places. */
	private static final int PLACES = 4 << 20;

	private final List<Cell> cells = new ArrayList<>();
	private final List<BitSet> taken = new ArrayList<>();
	private final SourcePlace spot;
	private int row = -1;
	private int column;
	private int bodyEnd = Integer.MAX_VALUE;
	private long places;

	/** @param spot where the table begins */
	public Spans(SourcePlace spot) {
		this.spot = spot;
	}

	/** The next row begins. @param rowsLeft of its part of the table, this one among them: no cell reaches further */
	public void row(int rowsLeft) {
		row++;
		column = 0;
		bodyEnd = row + rowsLeft;
	}

	/** @param rows 0: to the end of this part of the table */
	public void cell(int rows, int columns, String text, SourcePlace at) {
		BitSet here = taken(row);
		column = here.nextClearBit(column);
		int wide = Math.clamp(columns, 1, WIDEST);
		int next = here.nextSetBit(column);
		if (next >= 0)
			wide = Math.min(wide, next - column);
		int wanted = rows <= 0 ? bodyEnd - row : Math.min(rows, bodyEnd - row);
		int high = 1;
		while (high < wanted && places + (long) wide * high < PLACES && free(row + high, wide))
			high++;
		for (int r = row; r < row + high; r++)
			taken(r).set(column, column + wide);
		places += (long) wide * high;
		cells.add(new Cell(row, column, high, wide, text, at));
		column += wide;
	}

	private boolean free(int r, int wide) {
		int next = taken(r).nextSetBit(column);
		return next < 0 || next >= column + wide;
	}

	private BitSet taken(int r) {
		while (taken.size() <= r)
			taken.add(new BitSet());
		return taken.get(r);
	}

	/** @return the table; null when it has no cell */
	public @Nullable Grid grid() {
		return cells.isEmpty() ? null : compressed(cells, spot);
	}

	/** A table of these cells without the rows and columns in which no cell begins. */
	public static Grid compressed(List<Cell> cells, SourcePlace spot) {
		int[] rows = kept(cells, true);
		int[] columns = kept(cells, false);
		List<Cell> out = new ArrayList<>(cells.size());
		for (Cell cell : cells) {
			int r = rows[cell.row()];
			int c = columns[cell.column()];
			out.add(new Cell(r, c, rows[cell.row() + cell.rows()] - r, columns[cell.column() + cell.columns()] - c, cell.text(),
					cell.spot()));
		}
		out.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
		return new Grid(out, rows[rows.length - 1], columns[columns.length - 1], true, spot);
	}

	/** @return for each row or column how many before it are kept, one more for the end */
	private static int[] kept(List<Cell> cells, boolean ofRows) {
		int end = 0;
		for (Cell cell : cells)
			end = Math.max(end, ofRows ? cell.row() + cell.rows() : cell.column() + cell.columns());
		boolean[] begins = new boolean[end];
		for (Cell cell : cells)
			begins[ofRows ? cell.row() : cell.column()] = true;
		int[] before = new int[end + 1];
		for (int i = 0; i < end; i++)
			before[i + 1] = before[i] + (begins[i] ? 1 : 0);
		return before;
	}
}
