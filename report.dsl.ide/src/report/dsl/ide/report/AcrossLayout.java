// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.text.TableLabels;

/**
 * The one row of figures of a table that a form prints across, in cells that were copied.
 *
 * @param row   where it stands
 * @param cells the number of the cell of the form for each column; -1 for none
 */
record AcrossLayout(int row, int[] cells) {

	/** @return null where the cells are laid out in another way */
	static @Nullable AcrossLayout of(CopiedCells copied, Table table, TableLabels labels) {
		int row = 0;
		while (row < copied.rows() && !copied.hasFigures(row))
			row++;
		int[] cells = new int[copied.columns()];
		boolean found = false;
		for (int column = 0; column < cells.length; column++) {
			cells[column] = cell(copied, row, column, table, labels);
			found |= cells[column] >= 0;
		}
		if (found)
			return new AcrossLayout(row, cells);
		if (row > 0 || copied.rows() > 1 || cells.length != table.endCell() - table.firstCell())
			return null;
		Arrays.setAll(cells, column -> table.firstCell() + column);
		return new AcrossLayout(row, cells);
	}

	/** The cell in the row and the column whose labels stand above a place, in header rows above a row. */
	private static int cell(CopiedCells copied, int end, int column, Table table, TableLabels labels) {
		Row row = null;
		Column found = null;
		for (int above = end - 1; above >= 0 && row == null; above--) {
			String label = copied.covering(above, column);
			if (found == null)
				found = labels.columns(label).stream().findFirst().orElse(null);
			else
				row = labels.rows(label).stream().filter(line -> !line.group()).findFirst().orElse(null);
		}
		return row == null || found == null ? -1 : table.cell(row, found);
	}
}
