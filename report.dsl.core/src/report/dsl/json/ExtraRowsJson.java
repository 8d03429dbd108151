// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Unit;
import report.dsl.relation.Figures;
import report.dsl.sheet.ExtraRow;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.text.Numbers;

/** Writes what a report has beyond the cells of its form: rows of its own, and figures behind the headings of groups. */
final class ExtraRowsJson {

	private static final byte[] EXTRA = JsonWriter.encode("extra");
	private static final byte[] TABLE = JsonWriter.encode("table");
	private static final byte[] AFTER = JsonWriter.encode("after");
	private static final byte[] LABEL = JsonWriter.encode("label");
	private static final byte[] CELLS = JsonWriter.encode("cells");

	private ExtraRowsJson() {
	}

	/** Writes the rows that the form does not have under a key of their own; nothing when there are none. */
	static void extra(List<ExtraRow> extras, JsonWriter writer) {
		if (extras.stream().allMatch(ExtraRow::isGroup))
			return;
		writer.key(EXTRA).beginArray();
		for (ExtraRow extra : extras) {
			if (extra.isGroup())
				continue;
			writer.beginObject().key(TABLE).string(extra.table().key());
			writer.key(AFTER).string(extra.after() == null ? null : extra.after().key());
			writer.key(LABEL).string(extra.label()).key(CELLS);
			cells(extra, writer);
			writer.endObject();
		}
		writer.endArray();
	}

	/** Writes all tables, as the template of the form does, with the headings that have figures in front of the rows of their groups. */
	static void tables(Figures figures, List<ExtraRow> extras, JsonWriter writer) {
		Sheet sheet = figures.sheet();
		Form form = sheet.form();
		TableWalk.write(form, writer, cell -> FormTemplate.figure(figures, sheet, cell, form.unitOf(cell).money(), writer),
				row -> group(figures(extras, row), writer));
	}

	private static @Nullable ExtraRow figures(List<ExtraRow> extras, Row group) {
		for (ExtraRow extra : extras)
			if (extra.group() == group)
				return extra;
		return null;
	}

	private static void group(@Nullable ExtraRow extra, JsonWriter writer) {
		if (extra == null || extra.group() == null)
			return;
		writer.key(extra.group().key());
		cells(extra, writer);
	}

	private static void cells(ExtraRow extra, JsonWriter writer) {
		writer.beginObject();
		for (int i = 0; i < extra.cells().size(); i++) {
			Column column = extra.table().columns().get(i);
			writer.key(column.key());
			figure(extra.cells().get(i), column.unit(), writer);
		}
		writer.endObject();
	}

	private static void figure(String text, Unit unit, JsonWriter writer) {
		Numbers.ReadNumber read = Numbers.read(text, unit);
		if (read.value() == Value.MONEY)
			FormTemplate.amount(read.number(), text, writer);
		else if (read.value() == Value.COUNT)
			writer.number(read.number());
		else
			writer.nothing();
	}
}
