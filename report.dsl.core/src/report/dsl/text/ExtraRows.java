// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.sheet.ExtraRow;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

/** Finds the rows of a report that the form has no cells for. They are read only when they are asked for: most reports have none. */
public final class ExtraRows {

	private ExtraRows() {
	}

	/** In the order of the report. */
	public static List<ExtraRow> of(Sheet sheet) {
		List<ExtraRow> extras = null;
		Row above = null;
		Table table = null;
		for (Written.Line line : sheet.lines()) {
			if (line.table() != table)
				above = null;
			table = line.table();
			ExtraRow row = table != null && line.cells() > 0 && (line.row() == null || line.row().group())
					? row(sheet, line, table, above)
					: null;
			if (row != null) {
				extras = extras == null ? new ArrayList<>() : extras;
				extras.add(row);
			}
			above = line.row() == null ? above : line.row();
		}
		return extras == null ? List.of() : extras;
	}

	/** Null for a heading with nothing behind it. */
	private static @Nullable ExtraRow row(Sheet sheet, Written.Line line, Table table, @Nullable Row above) {
		List<String> cells = cells(sheet, line, table);
		boolean filled = cells.stream().anyMatch(cell -> !cell.isEmpty());
		if (line.row() != null && !filled)
			return null;
		String label = line.row() != null ? line.row().label() : sheet.source().text(line.label());
		return new ExtraRow(table, line.row(), line.row() != null ? null : above, label, cells);
	}

	private static List<String> cells(Sheet sheet, Written.Line line, Table table) {
		String[] cells = new String[table.columns().size()];
		Arrays.fill(cells, "");
		String text = sheet.source().text();
		Lines cursor = Lines.at(text, line.line().start());
		if (cursor.kind != Lines.Kind.ROW)
			return Arrays.asList(cells);
		int[] places = Header.cells(cursor);
		List<Column> columns = columns(sheet, line, table);
		for (int i = 0; i < places.length / 2; i++) {
			int column = i < columns.size() && columns.get(i) != null ? table.columns().indexOf(columns.get(i)) : -1;
			if (column >= 0)
				cells[column] = text.substring(places[2 * i], Header.withoutMark(text, places[2 * i], places[2 * i + 1]));
		}
		return Arrays.asList(cells);
	}

	/** The columns that the header above a line names, else those of the form. */
	private static List<Column> columns(Sheet sheet, Written.Line line, Table table) {
		for (Written.Grid grid : sheet.grids())
			if (grid.table() == table && grid.whole().contains(line.line().start()) && !grid.columns().isEmpty())
				return grid.columns();
		return table.columns();
	}
}
