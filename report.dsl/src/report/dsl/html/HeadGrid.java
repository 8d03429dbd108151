package report.dsl.html;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Line;

/** The cells above the figures of a table: which covers how many columns and rows. */
final class HeadGrid {

	/** @param place where the label stands in the text, or null. @param scope of the cell, null for an empty one */
	private record Cell(String label, Region place, int columns, int rows, String scope) {
	}

	private final Table table;
	private final Region[] places;
	private final boolean grouped;
	private final List<List<Cell>> levels = new ArrayList<>();

	/** @param places where corner and columns stand in the text; null when they do not */
	HeadGrid(Table table, Region[] places) {
		this.table = table;
		this.places = places;
		this.grouped = table.columns().stream().anyMatch(column -> column.group() != null);
	}

	/** How many rows the columns need. */
	int columnLevels() {
		return grouped ? 2 : 1;
	}

	/** Adds a cell to the right of those that are there. @param label null for an empty cell */
	void add(int level, String label, Region place, int columns, int rows) {
		while (levels.size() <= level)
			levels.add(new ArrayList<>());
		levels.get(level).add(new Cell(label == null ? "" : label, place, columns, rows, label == null ? null : columns > 1 ? "colgroup" : "col"));
	}

	/** Adds the label of a row whose columns stand below. @param written its line in the text, or null */
	void add(int level, Row row, Line written, int columns) {
		add(level, row.label(), written == null ? null : written.label(), columns, 1);
	}

	void corner(String label, int columns, int rows) {
		add(0, label, places == null ? null : places[0], columns, rows);
	}

	/** Adds the columns of the table, with their groups, from a level down to the one before the end. */
	void columns(int level, int end) {
		List<Column> columns = table.columns();
		for (int i = 0; i < columns.size(); i++) {
			String group = columns.get(i).group();
			if (group == null) {
				column(columns.get(i), level, end);
				continue;
			}
			int next = i;
			while (next < columns.size() && group.equals(columns.get(next).group()))
				column(columns.get(next++), level + 1, end);
			add(level, group, null, next - i, 1);
			i = next - 1;
		}
	}

	private void column(Column column, int level, int end) {
		add(level, column.label(), places == null ? null : places[column.index() + 1], 1, end - level);
	}

	void write(Elements out) {
		out.markup.raw("<thead>\n");
		for (List<Cell> level : levels) {
			out.markup.raw("<tr>");
			for (Cell cell : level)
				write(cell, out);
			out.markup.raw("</tr>\n");
		}
		out.markup.raw("</thead>\n");
	}

	private static void write(Cell cell, Elements out) {
		String tag = cell.scope == null ? "td" : "th";
		Markup markup = out.open(tag, null, cell.place).spans(cell.columns, cell.rows);
		if (cell.scope != null)
			markup.raw(" scope=\"").raw(cell.scope).raw("\"");
		markup.raw(">").text(cell.label).raw("</").raw(tag).raw(">");
	}
}
