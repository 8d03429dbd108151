// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.json.JsonNode.Kind;
import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.Numbers;
import report.dsl.text.ReportPrinter;
import report.dsl.text.ReportReader;

/**
 * What a report can hold of its normalised JSON, whatever stands there. What the JSON does not tell apart is written in one way: a row
 * that was missing is blank, a count that was left to the program is the figure.
 */
final class ReportContent {

	private final JsonNode json;
	private final Form form;
	private final JsonFigures figures = new JsonFigures();
	private final ExtraJson extras;
	private final ReportPrinter.Content content;
	/** by path */
	private final Map<String, ReportPrinter.Part> parts = new LinkedHashMap<>();
	/** amounts of money as they are to stand there, by number of cell */
	private final Map<Integer, String> amounts = new TreeMap<>();

	ReportContent(JsonNode json, Form form) {
		this.json = json;
		this.form = form;
		this.extras = ExtraJson.of(json, form, figures);
		String[] cells = new String[form.cellCount()];
		List<ReportPrinter.Part> all = parts();
		for (Table table : form.tables())
			fill(table, cells);
		for (Section section : form.sections())
			for (Table table : section.tables())
				place(section, table, all, cells);
		this.content = new ReportPrinter.Content(form, HeadJson.values(json), all, cells, extras.rows());
	}

	Form form() {
		return form;
	}

	JsonFigures figures() {
		return figures;
	}

	ExtraJson extras() {
		return extras;
	}

	ReportPrinter.Content content() {
		return content;
	}

	/** What was made of the element of the list of sections that a path leads into; null for any other path. */
	ReportPrinter.@Nullable Part part(String path) {
		for (Map.Entry<String, ReportPrinter.Part> part : parts.entrySet())
			if ((path + ".").startsWith(part.getKey() + "."))
				return part.getValue();
		return null;
	}

	/** The report. @param comments lines to be put in front of what is written */
	String text(Map<Object, List<String>> comments) {
		return asWritten(ReportPrinter.laidOut(ReportPrinter.lines(content, comments), form));
	}

	// sections

	private List<ReportPrinter.Part> parts() {
		List<ReportPrinter.Part> all = new ArrayList<>();
		JsonNode sections = json.get("sections", Kind.ARRAY);
		if (sections != null)
			for (JsonNode section : sections.children())
				if (section.is(Kind.OBJECT)) {
					ReportPrinter.Part part = part(section, all.isEmpty());
					parts.put(section.path(), part);
					all.add(part);
				}
		return all;
	}

	/** Only the text in front of all others has no heading. */
	private ReportPrinter.Part part(JsonNode json, boolean first) {
		Section section = json.string("key") instanceof String key ? form.section(key) : null;
		String title = json.string("title") instanceof String text ? text : "";
		if (title.isBlank() && (section != null || !first))
			title = section != null ? section.title() : "…";
		List<String> paragraphs = new ArrayList<>();
		if (json.get("paragraphs", Kind.ARRAY) instanceof JsonNode array)
			for (JsonNode paragraph : array.children())
				if (paragraph.is(Kind.STRING) || paragraph.is(Kind.NUMBER))
					paragraphs.add(paragraph.text());
		return new ReportPrinter.Part(section, title, paragraphs);
	}

	// tables

	private void fill(Table table, String[] cells) {
		JsonNode rows = json.get("tables") instanceof JsonNode tables ? tables.get(table.key()) : null;
		for (Row row : table.rows())
			for (Column column : table.columns()) {
				int cell = table.cell(row, column);
				JsonNode value = rows != null && rows.get(row.key()) instanceof JsonNode figures ? figures.get(column.key()) : null;
				cells[cell] = text(cell, value);
			}
	}

	/** An amount is as written, if that says it under the label of the form; it may have stood under a label with another unit. */
	private String text(int cell, @Nullable JsonNode value) {
		Unit unit = form.unitOf(cell);
		if (value == null || !unit.money() || !value.is(Kind.OBJECT))
			return figures.text(value, unit);
		boolean computed = "=".equals(value.string("written")) && JsonFigures.millionths(value) != null;
		String text = computed ? "=" : JsonFigures.amount(value, unit);
		if (text.equals(value.string("written")))
			amounts.put(cell, text);
		return text;
	}

	/** A table that is blank as a whole is written where its section is; one with figures always is. */
	private void place(Section section, Table table, List<ReportPrinter.Part> parts, String[] cells) {
		if (parts.stream().anyMatch(part -> part.section() == section))
			return;
		String[] own = Arrays.copyOfRange(cells, table.firstCell(), table.endCell());
		boolean blank = Arrays.stream(own).allMatch(String::isEmpty);
		if (blank)
			Arrays.fill(cells, table.firstCell(), table.endCell(), null);
		if (!blank || extras.rows().stream().anyMatch(extra -> extra.table() == table))
			parts.add(new ReportPrinter.Part(section, section.title(), List.of()));
	}

	/** The layout unifies how amounts are written; here they stay as they were published. */
	private String asWritten(String text) {
		if (amounts.isEmpty())
			return text;
		Sheet sheet = ReportReader.read(new Source("", text), form);
		List<Edit> edits = new ArrayList<>();
		amounts.forEach((cell, written) -> {
			Region place = sheet.region(cell);
			if (place != null && !squeezed(sheet.text(cell)).equals(written))
				edits.add(new Edit(place.start(), place.end(), written));
		});
		edits.sort(Comparator.comparingInt(Edit::start));
		return Edit.apply(text, edits);
	}

	private static String squeezed(String text) {
		return text.replace(" ", "");
	}
}
