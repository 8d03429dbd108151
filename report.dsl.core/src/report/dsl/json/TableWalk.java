// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.form.Unit;

/** The order of tables, rows and columns in the JSON of a form: the one walk, whatever is written for the figures. */
final class TableWalk {

	static final String UNIT = "unit";

	private static final byte[] UNIT_KEY = JsonWriter.encode(UNIT);

	private TableWalk() {
	}

	/**
	 * Writes the value of the key {@code tables}.
	 *
	 * @param cell  writes the figure of a cell, whose key has been written
	 * @param group writes the heading of a group, key and all, or nothing
	 */
	static void write(Form form, JsonWriter writer, IntConsumer cell, Consumer<Row> group) {
		writer.beginObject();
		for (Table table : form.tables()) {
			writer.key(table.key()).beginObject();
			for (Row row : table.lines())
				if (row.group())
					group.accept(row);
				else
					row(table, row, writer, cell);
			writer.endObject();
		}
		writer.endObject();
	}

	private static void row(Table table, Row row, JsonWriter writer, IntConsumer cell) {
		writer.key(row.key()).beginObject();
		for (Column column : table.columns()) {
			writer.key(column.key());
			cell.accept(table.cell(row, column));
		}
		Unit unit = statedUnit(table, row);
		if (unit != null)
			writer.key(UNIT_KEY).string(unit.text());
		writer.endObject();
	}

	/** The unit that the JSON of the row states behind the figures; null when it states none. */
	static @Nullable Unit statedUnit(Table table, Row row) {
		Unit unit = row.unit();
		return unit != null && !unit.text().isEmpty() && table.column(UNIT) == null ? unit : null;
	}
}
