// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

/**
 * Where cells are to be pasted.
 *
 * @param grid  the table
 * @param first position among the lines of the sheet of the first row
 * @param cell  position of the cell in its row; -1 for the label
 */
record PasteTarget(Written.Grid grid, int first, int cell) {

	/** @return null for a place outside of rows, and for a range that goes beyond the table */
	static @Nullable PasteTarget of(ReportDocument document, Range range) {
		Sheet sheet = document.sheet();
		int start = Positions.offset(document.source(), range.getStart());
		int end = Positions.offset(document.source(), range.getEnd());
		Written.Line line = CaretContext.lineAt(sheet, start);
		PasteTarget target = line != null ? inRow(sheet, line, start) : inHeader(sheet, start);
		Region whole = target == null ? null : Formatting.lines(document.source(), target.grid.whole().start(), target.grid.whole().end());
		return whole == null || !whole.contains(start) || !whole.contains(end) ? null : target;
	}

	private static @Nullable PasteTarget inRow(Sheet sheet, Written.Line line, int offset) {
		InputCells cells = new InputCells(sheet, line);
		return cells.grid() == null ? null : new PasteTarget(cells.grid(), sheet.lines().indexOf(line), cells.at(offset));
	}

	private static @Nullable PasteTarget inHeader(Sheet sheet, int offset) {
		for (Written.Grid grid : sheet.grids())
			if (grid.header() != null && grid.header().contains(offset)) {
				int first = 0;
				while (first < sheet.lines().size() && sheet.lines().get(first).line().start() < grid.header().end())
					first++;
				return new PasteTarget(grid, first, RowParts.ofHeader(sheet, grid.header()).cellBefore(offset));
			}
		return null;
	}
}
