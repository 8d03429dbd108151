// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import report.dsl.form.Form;
import report.dsl.relation.Figures;
import report.dsl.sheet.ExtraRow;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;

/**
 * The {@code tables} of the JSON of a form with gaps in place of the figures: the same bytes for all reports on the form,
 * made once. Filling it in is copying.
 */
final class FormTemplate {

	private static final byte[] VALUE_KEY = JsonWriter.encode("value");
	private static final byte[] UNIT_KEY = JsonWriter.encode(TableWalk.UNIT);
	private static final byte[] WRITTEN_KEY = JsonWriter.encode("written");
	/** Report, tables, table and row are open where a figure stands. */
	private static final int DEPTH = 4;
	private static final Map<Form, FormTemplate> PRETTY = Collections.synchronizedMap(new WeakHashMap<>());
	private static final Map<Form, FormTemplate> COMPACT = Collections.synchronizedMap(new WeakHashMap<>());

	private final byte[] bytes;
	/** for each cell the end of the bytes in front of its figure */
	private final int[] gaps;
	private final boolean[] money;

	private FormTemplate(Form form, boolean pretty) {
		JsonWriter writer = new JsonWriter(pretty).reset(1);
		gaps = new int[form.cellCount()];
		money = new boolean[form.cellCount()];
		writer.gap();
		writer.splice(new byte[0], 0, 0, 1);
		TableWalk.write(form, writer, cell -> {
			gaps[cell] = writer.gap();
			money[cell] = form.unitOf(cell).money();
		}, group -> {
		});
		bytes = writer.toByteArray();
	}

	/** The template of the form, from the cache when it was asked for before. */
	static FormTemplate of(Form form, boolean pretty) {
		Map<Form, FormTemplate> cache = pretty ? PRETTY : COMPACT;
		FormTemplate template = cache.get(form);
		if (template == null) {
			template = new FormTemplate(form, pretty);
			cache.put(form, template);
		}
		return template;
	}

	/** Writes the value of the key {@code tables}. @param extras of which group headings have figures of their own */
	void fill(Figures figures, List<ExtraRow> extras, JsonWriter writer) {
		if (extras.stream().anyMatch(ExtraRow::isGroup))
			ExtraRowsJson.tables(figures, extras, writer);
		else
			fill(figures, writer);
	}

	private void fill(Figures figures, JsonWriter writer) {
		Sheet sheet = figures.sheet();
		int from = 0;
		for (int cell = 0; cell < gaps.length; cell++) {
			writer.splice(bytes, from, gaps[cell], DEPTH);
			from = gaps[cell];
			figure(figures, sheet, cell, money[cell], writer);
		}
		writer.spliceEnd(bytes, from, bytes.length, 1);
	}

	/** Writes the value of a cell. */
	static void figure(Figures figures, Sheet sheet, int cell, boolean money, JsonWriter writer) {
		if (!figures.known(cell))
			writer.nothing();
		else if (money)
			amount(figures.number(cell), sheet.value(cell) == Value.COMPUTED ? "=" : sheet.text(cell), writer);
		else
			writer.number(figures.number(cell));
	}

	/** Writes an amount of money. @param number millionths of a yuan */
	static void amount(long number, String written, JsonWriter writer) {
		writer.beginObject().key(VALUE_KEY).millionths(number).key(UNIT_KEY).string("CNY").key(WRITTEN_KEY);
		writer.string(squeeze(written)).endObject();
	}

	/** The text without white space of any kind: that between number and unit is layout. */
	private static String squeeze(String text) {
		int i = 0;
		while (i < text.length() && !isSpace(text.charAt(i)))
			i++;
		if (i == text.length())
			return text;
		StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
		for (; i < text.length(); i++)
			if (!isSpace(text.charAt(i)))
				out.append(text.charAt(i));
		return out.toString();
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
