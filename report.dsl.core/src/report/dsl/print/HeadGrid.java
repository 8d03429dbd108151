// SPDX-License-Identifier: EPL-2.0
package report.dsl.print;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.print.PrintedCell.Kind;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Line;

/** The cells above the figures of a table: which covers how many columns and rows. */
final class HeadGrid {

	private final Table table;
	private final @Nullable Region @Nullable [] places;
	private final boolean grouped;
	private final List<List<PrintedCell>> levels = new ArrayList<>();

	/** @param places where corner and columns stand in the text; null when they do not */
	HeadGrid(Table table, @Nullable Region @Nullable [] places) {
		this.table = table;
		this.places = places;
		this.grouped = table.columns().stream().anyMatch(column -> column.group() != null);
	}

	/** How many rows the columns need. */
	int columnLevels() {
		return grouped ? 2 : 1;
	}

	/** Adds a cell to the right of those that are there. @param label null for an empty cell */
	void add(int level, @Nullable String label, @Nullable Region place, int columns, int rows) {
		while (levels.size() <= level)
			levels.add(new ArrayList<>());
		Kind kind = label == null ? Kind.CORNER : columns > 1 ? Kind.COLUMNS : Kind.COLUMN;
		levels.get(level).add(PrintedCell.spanning(kind, label == null ? "" : label, place, columns, rows));
	}

	/** Adds the label of a row whose columns stand below. @param written its line in the text; null when it has none */
	void add(int level, Row row, @Nullable Line written, int columns) {
		add(level, row.label(), written == null ? null : written.label(), columns, 1);
	}

	void addCorner(@Nullable String label, int columns, int rows) {
		add(0, label, places == null ? null : places[0], columns, rows);
	}

	/** Adds the columns of the table, with their groups, from a level down to the one before the end. */
	void addColumns(int level, int end) {
		List<Column> columns = table.columns();
		for (int i = 0; i < columns.size(); i++) {
			String group = columns.get(i).group();
			if (group == null) {
				addColumn(columns.get(i), level, end);
				continue;
			}
			int next = i;
			while (next < columns.size() && group.equals(columns.get(next).group()))
				addColumn(columns.get(next++), level + 1, end);
			add(level, group, null, next - i, 1);
			i = next - 1;
		}
	}

	private void addColumn(Column column, int level, int end) {
		add(level, column.label(), places == null ? null : places[column.index() + 1], 1, end - level);
	}

	List<List<PrintedCell>> levels() {
		return levels;
	}
}
