// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A table of an official form: a tree of rows by a list of columns. Immutable. */
public final class Table {

	private final String key;
	private final @Nullable String title;
	private final List<String> aliases;
	private final @Nullable String law;
	private final List<String> corners;
	private final Layout layout;
	private final List<Row> lines;
	private final List<Row> rows;
	private final List<Column> columns;
	private final int firstCell;

	/**
	 * @param key       key in JSON, e.g. {@code documents}
	 * @param title     the caption that stands behind {@code ##}; null for the only table of a section, which needs none
	 * @param aliases   other captions that real reports use
	 * @param law       article of law behind the table
	 * @param corners   what the form prints in the top left corner, accepted in place of {@code 列}
	 * @param layout    how the form prints the table
	 * @param lines     all rows and groups, from top to bottom
	 * @param columns   the columns with cells, from left to right
	 * @param firstCell number of the first cell
	 */
	public Table(String key, @Nullable String title, List<String> aliases, @Nullable String law, List<String> corners, Layout layout,
			List<Row> lines,
			List<Column> columns, int firstCell) {
		this.key = key;
		this.title = title;
		this.aliases = List.copyOf(aliases);
		this.law = law;
		this.corners = List.copyOf(corners);
		this.layout = layout;
		this.lines = List.copyOf(lines);
		this.rows = this.lines.stream().filter(row -> !row.group()).toList();
		this.columns = List.copyOf(columns);
		this.firstCell = firstCell;
	}

	/** A table with the plain layout. */
	public Table(String key, @Nullable String title, List<String> aliases, @Nullable String law, List<String> corners, List<Row> lines,
			List<Column> columns, int firstCell) {
		this(key, title, aliases, law, corners, Layout.PLAIN, lines, columns, firstCell);
	}

	public String key() {
		return key;
	}

	public @Nullable String title() {
		return title;
	}

	public List<String> aliases() {
		return aliases;
	}

	public @Nullable String law() {
		return law;
	}

	public List<String> corners() {
		return corners;
	}

	public Layout layout() {
		return layout;
	}

	/** Rows and groups, from top to bottom, as the label column of the printed form. */
	public List<Row> lines() {
		return lines;
	}

	/** The lines that have cells; {@link Row#index()} is the position in this list. */
	public List<Row> rows() {
		return rows;
	}

	public List<Column> columns() {
		return columns;
	}

	public int firstCell() {
		return firstCell;
	}

	/** One past the last cell. */
	public int endCell() {
		return firstCell + rows.size() * columns.size();
	}

	public int cell(Row row, Column column) {
		return firstCell + row.index() * columns.size() + column.index();
	}

	/** The row with this key, if there is one. */
	public @Nullable Row row(String rowKey) {
		for (Row row : rows)
			if (row.key().equals(rowKey))
				return row;
		return null;
	}

	/** The column with this key, if there is one. */
	public @Nullable Column column(String columnKey) {
		for (Column column : columns)
			if (column.key().equals(columnKey))
				return column;
		return null;
	}

	@Override
	public String toString() {
		return key;
	}
}
