// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.Paragraph;

/**
 * Blocks as they come. Tables that follow one another without a word between them and have the same columns are one table; a long text
 * across a whole table is a paragraph between two tables.
 */
final class Blocks {

	/** Text across the whole table that is longer is no caption. */
	private static final int CAPTION = 80;

	final List<Block> list = new ArrayList<>();

	void add(Paragraph paragraph) {
		list.add(paragraph);
	}

	void add(Grid grid) {
		int from = 0;
		for (Cell cell : grid.cells())
			if (cell.columns() == grid.columns() && grid.columns() > 1 && cell.rows() == 1 && cell.text().length() > CAPTION) {
				part(grid, from, cell.row());
				for (String line : cell.text().split("\n"))
					list.add(new Paragraph(line, cell.spot()));
				from = cell.row() + 1;
			}
		part(grid, from, grid.rows());
	}

	private void part(Grid grid, int from, int to) {
		if (from == to)
			return;
		if (from == 0 && to == grid.rows()) {
			join(grid);
			return;
		}
		List<Cell> cells = new ArrayList<>();
		for (Cell cell : grid.cells())
			if (cell.row() >= from && cell.row() < to)
				cells.add(moved(cell, -from));
		join(new Grid(cells, to - from, grid.columns(), grid.aligned(), cells.isEmpty() ? grid.spot() : cells.get(0).spot()));
	}

	private void join(Grid grid) {
		Block last = list.isEmpty() ? null : list.get(list.size() - 1);
		if (last instanceof Grid above && above.columns() == grid.columns()) {
			List<Cell> cells = new ArrayList<>(above.cells());
			for (Cell cell : grid.cells())
				cells.add(moved(cell, above.rows()));
			list.set(list.size() - 1, new Grid(cells, above.rows() + grid.rows(), above.columns(), above.aligned(), above.spot()));
		} else
			list.add(grid);
	}

	private static Cell moved(Cell cell, int rows) {
		return new Cell(cell.row() + rows, cell.column(), cell.rows(), cell.columns(), cell.text(), cell.spot());
	}
}
