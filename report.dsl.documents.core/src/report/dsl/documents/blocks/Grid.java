// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.blocks;

import java.util.List;

/**
 * A table.
 *
 * @param cells   by row, then by column; none overlaps another one; places that no cell covers are taken for empty
 * @param rows    number of rows
 * @param columns number of columns
 * @param aligned whether equal columns stand above one another; false for tables in plain text, whose rows are lists of cells in
 *                which a merged cell is missing
 */
public record Grid(List<Cell> cells, int rows, int columns, boolean aligned, SourcePlace spot) implements Block {

	public Grid {
		cells = List.copyOf(cells);
	}
}
