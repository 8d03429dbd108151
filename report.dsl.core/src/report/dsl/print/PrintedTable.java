// SPDX-License-Identifier: EPL-2.0
package report.dsl.print;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Layout;
import report.dsl.form.Table;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Grid;

/**
 * A table as it is printed: a rectangle of cells, of which some cover several columns and rows. A row lists the cells that begin in it, from the left.
 *
 * @param table        of the form; null for lines that no form knows
 * @param grid         the table in the report; null when the report lacks it
 * @param caption      what the table is called
 * @param captionPlace where the caption stands in the text; null when it does not
 * @param captioned    whether the caption is printed above the table
 * @param labels       how many columns the labels of the rows take up, from the left; 0 when they stand above the figures
 * @param head         rows above the figures, which are repeated on every page
 */
public record PrintedTable(@Nullable Table table, @Nullable Grid grid, @Nullable String caption, @Nullable Region captionPlace,
		boolean captioned, int labels, List<List<PrintedCell>> head,
		List<List<PrintedCell>> body) {

	/** Whether its lines have no place in the form. */
	public boolean loose() {
		return table == null;
	}

	/** Whether the table is too long to be kept on one page. */
	public boolean broken() {
		return table == null || table.layout().kind() == Layout.Kind.LIST;
	}

	/** How many columns it has. */
	public int width() {
		int width = 0;
		for (PrintedCell cell : (head.isEmpty() ? body : head).getFirst())
			width += cell.columns();
		return width;
	}
}
