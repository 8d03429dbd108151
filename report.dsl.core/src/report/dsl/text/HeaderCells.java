// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.List;

import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

/** Where the labels of the columns stand in a report. */
public final class HeaderCells {

	private HeaderCells() {
	}

	/**
	 * The labels in the header of a table from left to right, without padding and marks; {@code grid.columns()} says which
	 * column each one stands for. Empty when there is no header.
	 */
	public static List<Region> of(Sheet sheet, Written.Grid grid) {
		List<Region> labels = new ArrayList<>();
		if (grid.header() == null)
			return labels;
		String text = sheet.source().text();
		int[] cells = Header.cells(Lines.at(text, grid.header().start()));
		for (int i = 0; i < cells.length; i += 2)
			labels.add(new Region(cells[i], Header.withoutMark(text, cells[i], cells[i + 1])));
		return labels;
	}
}
