// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.json.JsonNode.Kind;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.sheet.ExtraRow;

/** The rows and figures in normalised JSON that the form has no cells for. */
final class ExtraJson {

	private final JsonFigures figures;
	private final List<ExtraRow> rows = new ArrayList<>();
	/** rows that stand among those of the form under keys that it does not have, with what was made of them */
	private final Map<JsonNode, ExtraRow> added = new IdentityHashMap<>();

	private ExtraJson(JsonFigures figures) {
		this.figures = figures;
	}

	/** Those of a table that the form does not have are left out: there is no place for them. */
	static ExtraJson of(JsonNode json, Form form, JsonFigures figures) {
		ExtraJson extras = new ExtraJson(figures);
		for (Table table : form.tables())
			if (json.get("tables") instanceof JsonNode tables && tables.get(table.key(), Kind.OBJECT) instanceof JsonNode rows)
				extras.beside(table, rows);
		if (json.get("extra", Kind.ARRAY) instanceof JsonNode rows)
			for (JsonNode row : rows.children())
				extras.beyond(form, row);
		return extras;
	}

	List<ExtraRow> rows() {
		return Collections.unmodifiableList(rows);
	}

	/** What was made of a row under a key that the form does not have; null for any other value. */
	@Nullable
	ExtraRow added(JsonNode value) {
		return added.get(value);
	}

	/** Group headings with figures, and rows under keys that the form does not have. */
	private void beside(Table table, JsonNode json) {
		Row above = null;
		for (JsonNode row : json.children()) {
			Row known = line(table, row.key());
			if (known != null)
				above = known;
			if (row.is(Kind.OBJECT) && (known == null || known.group())) {
				ExtraRow extra = new ExtraRow(table, known, known == null ? above : null, known == null ? row.key() : known.label(),
						cells(table, row));
				rows.add(extra);
				if (known == null)
					added.put(row, extra);
			}
		}
	}

	private void beyond(Form form, JsonNode row) {
		Table table = row.string("table") instanceof String key ? form.table(key) : null;
		if (table != null)
			rows.add(new ExtraRow(table, null, row.string("after") instanceof String after ? line(table, after) : null,
					row.string("label") instanceof String label ? label : "", cells(table, row.get("cells"))));
	}

	private static @Nullable Row line(Table table, String key) {
		for (Row row : table.lines())
			if (row.key().equals(key))
				return row;
		return null;
	}

	private List<String> cells(Table table, @Nullable JsonNode cells) {
		return table.columns().stream().map(column -> figures.text(cells == null ? null : cells.get(column.key()), column.unit())).toList();
	}
}
