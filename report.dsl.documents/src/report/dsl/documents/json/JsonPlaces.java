// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.json;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.json.JsonNode.Kind;
import report.dsl.form.Form;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;
import report.dsl.text.ImportComment;
import report.dsl.text.ReportReader;

/** Where in normalised JSON stands what stands at a place of the report that was made of it. Worked out when it is first asked for. */
final class JsonPlaces {

	private static final Pattern SPOT = Pattern.compile("(?:原文|source) (\\d{1,9}):(\\d{1,9})");

	private final JsonNode json;
	private final Form form;
	private final String text;
	private @Nullable NavigableMap<Integer, SourcePlace> byOffset;

	JsonPlaces(JsonNode json, Form form, String text) {
		this.json = json;
		this.form = form;
		this.text = text;
	}

	/** @param offset in the report */
	synchronized SourcePlace at(int offset) {
		NavigableMap<Integer, SourcePlace> places = byOffset;
		if (places == null)
			byOffset = places = places();
		return places.floorEntry(Math.max(0, offset)).getValue();
	}

	private NavigableMap<Integer, SourcePlace> places() {
		NavigableMap<Integer, SourcePlace> places = new TreeMap<>();
		Sheet sheet = ReportReader.read(new Source("", text), form);
		places.put(0, SourcePlace.START);
		for (Field field : Field.values())
			if (sheet.field(field) instanceof HeadEntry entry)
				put(places, entry.key().start(), HeadJson.place(field, json));
		sections(sheet, places);
		for (Written.Line line : sheet.lines())
			if (line.table() != null && line.row() != null)
				put(places, line.line().start(), at(List.of("tables", line.table().key(), line.row().key())));
		for (int cell = 0; cell < form.cellCount(); cell++)
			if (sheet.isWritten(cell))
				put(places, sheet.start(cell),
						at(List.of("tables", form.tableOf(cell).key(), form.rowOf(cell).key(), form.columnOf(cell).key())));
		for (ImportComment.At comment : ImportComment.all(text))
			if (SPOT.matcher(line(comment.start())) instanceof Matcher spot && spot.find())
				places.put(comment.start(), SourcePlace.line(Integer.parseInt(spot.group(1)), Integer.parseInt(spot.group(2))));
		return places;
	}

	/** The line that begins at an offset. */
	private String line(int start) {
		int end = text.indexOf('\n', start);
		return end < 0 ? text.substring(start) : text.substring(start, end);
	}

	private void sections(Sheet sheet, NavigableMap<Integer, SourcePlace> places) {
		JsonNode sections = json.get("sections");
		List<JsonNode> all = sections == null
				? List.of()
				: sections.children().stream().filter(section -> section.is(Kind.OBJECT)).toList();
		for (int i = 0; i < Math.min(all.size(), sheet.chapters().size()); i++) {
			Written.Chapter chapter = sheet.chapters().get(i);
			put(places, chapter.whole().start(), all.get(i));
			List<JsonNode> paragraphs = all.get(i).get("paragraphs") instanceof JsonNode list ? list.children() : List.of();
			if (paragraphs.size() == chapter.paragraphs().size())
				for (int j = 0; j < paragraphs.size(); j++)
					put(places, chapter.paragraphs().get(j).region().start(), paragraphs.get(j));
		}
	}

	private @Nullable JsonNode at(List<String> keys) {
		JsonNode node = json;
		for (String key : keys)
			node = node == null ? null : node.get(key);
		return node;
	}

	private static void put(Map<Integer, SourcePlace> places, int offset, @Nullable JsonNode node) {
		if (node != null)
			places.put(offset, node.spot());
	}
}
