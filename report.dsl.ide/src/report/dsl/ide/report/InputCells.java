// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written;

/**
 * The cells of a row that a figure can be written into: as many as the header has, whether the row has them all or not. A row
 * that the form does not know has those between its bars; a damaged one only those whose place is known.
 */
final class InputCells {

	private static final String COMPUTED = "=";

	final Written.Line line;
	private final Sheet sheet;
	private final Written.@Nullable Grid grid;
	private final List<Column> columns;
	private final RowParts parts;
	/** More cells were read than there are bars: figures that stand side by side. */
	private final boolean loose;
	private final int count;

	InputCells(Sheet sheet, Written.Line line) {
		this.sheet = sheet;
		this.line = line;
		this.grid = CaretContext.gridAt(sheet, line.label().start());
		this.columns = grid == null ? List.of() : grid.columns();
		this.parts = RowParts.of(sheet, line);
		this.loose = line.cells() > parts.cells();
		this.count = cells();
	}

	private int cells() {
		if (grid == null || line.row() != null && line.row().group())
			return 0;
		if (line.row() == null)
			return parts.cells();
		return loose || parts.cells() > 0 || isBare() ? columns.size() : 0;
	}

	/** Whether nothing stands behind the label. */
	private boolean isBare() {
		return RowParts.skip(sheet.source().text(), line.label().end(), line.line().end()) == line.line().end();
	}

	/** The table of the row; null for a line outside of tables. */
	Written.@Nullable Grid grid() {
		return grid;
	}

	int count() {
		return count;
	}

	/** Whether a figure belongs into the cell: not where the program works it out. */
	boolean takes(int cell) {
		if (cell < 0 || cell >= count || line.row() != null && column(cell) == null)
			return false;
		Region place = place(cell);
		return place == null ? !loose : !sheet.source().text(place).equals(COMPUTED) && !isComputed(cell);
	}

	private boolean isComputed(int cell) {
		int number = number(cell);
		return number >= 0 && sheet.value(number) == Value.COMPUTED;
	}

	private @Nullable Column column(int cell) {
		return cell < columns.size() ? columns.get(cell) : null;
	}

	/** The number of the cell whose text stands here; -1 for the row of an unknown label, or one that is there twice. */
	private int number(int cell) {
		Column column = column(cell);
		if (line.table() == null || line.row() == null || column == null)
			return -1;
		int number = line.table().cell(line.row(), column);
		return sheet.isWritten(number) && line.line().contains(sheet.start(number)) ? number : -1;
	}

	/** Where the value of the cell stands, or would; null when the row has no such cell. */
	@Nullable
	Region place(int cell) {
		int number = number(cell);
		if (number >= 0)
			return sheet.region(number);
		return loose || cell >= parts.cells() ? null : parts.value(cell);
	}

	/** The cell that an offset is in or behind; -1 for a place in front of all. */
	int at(int offset) {
		if (!loose)
			return Math.min(parts.cellBefore(offset), Math.max(count, parts.cells()) - 1);
		int found = -1;
		for (int i = 0; i < count; i++)
			if (place(i) instanceof Region place && place.start() <= offset)
				found = i;
		return found;
	}

	/** Puts in the bars that a row is short of; null when it has them. */
	@Nullable
	Edit bars() {
		int end = RowParts.trim(sheet.source().text(), line.label().end(), line.line().end());
		return loose || parts.cells() >= count ? null : new Edit(end, line.line().end(), " |".repeat(count - parts.cells()));
	}
}
