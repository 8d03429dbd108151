// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.sheet.ExtraRow;
import report.dsl.sheet.Value;
import report.dsl.text.Numbers;

/** The rows and figures in normalised JSON that the form has no cells for. */
final class PublishedExtras {

	private PublishedExtras() {
	}

	/** Those of a table that the form does not have are left out: there is no place for them. */
	static List<ExtraRow> of(JsonObject json, Form form) {
		List<ExtraRow> extras = new ArrayList<>();
		if (json.get("tables") instanceof JsonObject tables)
			for (Table table : form.tables())
				if (tables.get(table.key()) instanceof JsonObject rows)
					groups(table, rows, extras);
		if (json.get("extra") instanceof JsonArray rows)
			for (JsonElement element : rows) {
				JsonObject row = element.getAsJsonObject();
				Table table = form.table(row.get("table").getAsString());
				if (table != null)
					extras.add(new ExtraRow(table, null, above(table, row.get("after")), row.get("label").getAsString(),
							cells(table, row.getAsJsonObject("cells"))));
			}
		return extras;
	}

	private static void groups(Table table, JsonObject rows, List<ExtraRow> extras) {
		for (Row row : table.lines())
			if (row.group() && rows.get(row.key()) instanceof JsonObject cells)
				extras.add(new ExtraRow(table, row, null, row.label(), cells(table, cells)));
	}

	private static @Nullable Row above(Table table, JsonElement key) {
		if (key != null && !key.isJsonNull())
			for (Row row : table.lines())
				if (row.key().equals(key.getAsString()))
					return row;
		return null;
	}

	private static List<String> cells(Table table, JsonObject cells) {
		return table.columns().stream().map(column -> text(cells, column)).toList();
	}

	private static String text(JsonObject cells, Column column) {
		JsonElement value = cells.get(column.key());
		if (value == null || value.isJsonNull())
			return "";
		return value instanceof JsonObject money ? amount(money, column.unit()) : Long.toString(value.getAsBigDecimal().longValueExact());
	}

	private static String amount(JsonObject money, Unit unit) {
		long number = new BigDecimal(money.get("value").getAsString()).multiply(BigDecimal.valueOf(Value.PER_YUAN)).longValueExact();
		String written = money.get("written") instanceof JsonElement text && !text.isJsonNull() ? text.getAsString() : "";
		return Numbers.read(written, unit).number() == number ? written : Numbers.format(number, unit);
	}
}
