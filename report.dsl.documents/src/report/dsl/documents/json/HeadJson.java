// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.json.JsonNode.Kind;
import report.dsl.sheet.Field;

/** The fields of a report's head in its normalised JSON. What a field cannot say is left out. */
final class HeadJson {

	private static final Map<Field, List<String>> WORDS = new EnumMap<>(Map.of(Field.TITLE, List.of("title"), Field.FORM, List.of("form"),
			Field.ORGAN, List.of("organ"), Field.INDEX_NUMBER, List.of("indexNumber"), Field.OFFICE, List.of("contact", "office"),
			Field.ADDRESS, List.of("contact", "address"), Field.POSTCODE, List.of("contact", "postcode"), Field.PHONE,
			List.of("contact", "phone"), Field.EMAIL, List.of("contact", "email")));
	private static final Map<Field, List<String>> OTHERS = new EnumMap<>(Map.of(Field.YEAR, List.of("year"), Field.DATE, List.of("date"),
			Field.PUBLISHED, List.of("published"), Field.PERIOD, List.of("period")));

	private HeadJson() {
	}

	/** Where the JSON states a field; null when it does not, or has no such field. */
	static @Nullable JsonNode place(Field field, JsonNode json) {
		List<String> path = WORDS.getOrDefault(field, OTHERS.getOrDefault(field, List.of()));
		JsonNode node = path.isEmpty() ? null : json;
		for (String key : path)
			node = node == null ? null : node.get(key);
		return node;
	}

	/** Values of fields as a report writes them, without quotes. */
	static Map<Field, String> values(JsonNode json) {
		Map<Field, String> head = new EnumMap<>(Field.class);
		for (Field field : WORDS.keySet())
			put(head, field, words(place(field, json)));
		put(head, Field.YEAR, year(words(place(Field.YEAR, json))));
		put(head, Field.DATE, date(words(place(Field.DATE, json))));
		put(head, Field.PUBLISHED, date(words(place(Field.PUBLISHED, json))));
		if (place(Field.PERIOD, json) instanceof JsonNode period && period.get("stated") instanceof JsonNode stated
				&& stated.text().equals("true")
				&& date(period.string("from")) instanceof String from && date(period.string("to")) instanceof String to)
			head.put(Field.PERIOD, from + " 至 " + to);
		return head;
	}

	private static void put(Map<Field, String> head, Field field, @Nullable String value) {
		if (value != null && !value.isBlank())
			head.put(field, value);
	}

	private static @Nullable String words(@Nullable JsonNode node) {
		return node != null && (node.is(Kind.STRING) || node.is(Kind.NUMBER)) ? node.text() : null;
	}

	private static @Nullable String year(@Nullable String text) {
		return text != null && text.matches("[0-9]{4}") ? text : null;
	}

	private static @Nullable String date(@Nullable String text) {
		try {
			return text == null ? null : LocalDate.parse(text).toString();
		} catch (DateTimeParseException e) {
			return null;
		}
	}
}
