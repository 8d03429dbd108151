package report.dsl.documents.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet.Period;
import report.dsl.text.Chars;
import report.dsl.text.Dates;

/** Fields of the head as a document prints them below its sections: a name and what it says, on one line or on two. */
final class FieldLines {

	private static final List<Field> FIELDS = List.of(Field.INDEX_NUMBER, Field.PERIOD, Field.OFFICE, Field.ADDRESS, Field.POSTCODE, Field.PHONE, Field.EMAIL);

	private FieldLines() {
	}

	/** Takes the fields away that stand at the end of a text. @return what each says, with the line where it stands */
	static Map<Field, Map.Entry<String, DocumentLine>> take(List<DocumentLine> text) {
		Map<Field, Map.Entry<String, DocumentLine>> found = new LinkedHashMap<>();
		while (!text.isEmpty()) {
			DocumentLine line = text.getLast();
			Field field = line.single == null ? null : field(line.single.text());
			if (field != null) {
				String words = line.single.text();
				found.put(field, Map.entry(value(field, words.substring(field.word().length()).strip().substring(1).strip()), line));
				text.removeLast();
				continue;
			}
			Field above = text.size() < 2 || line.single == null ? null : named(text.get(text.size() - 2));
			if (above == null)
				break;
			found.put(above, Map.entry(value(above, line.single.text()), line));
			text.removeLast();
			text.removeLast();
		}
		return found;
	}

	/** The field that a line begins with and says something of. */
	private static Field field(String text) {
		for (Field field : FIELDS) {
			if (!text.startsWith(field.word()))
				continue;
			String rest = text.substring(field.word().length()).strip();
			if (rest.length() > 1 && Chars.isColon(rest.charAt(0)))
				return field;
		}
		return null;
	}

	/** The field whose name is all that stands in a line. */
	private static Field named(DocumentLine line) {
		if (line.single == null)
			return null;
		for (Field field : FIELDS)
			if (line.single.folded().equals(field.word()))
				return field;
		return null;
	}

	private static String value(Field field, String text) {
		Period period = field == Field.PERIOD ? Dates.period(text) : null;
		return period == null ? text : period.from() + " 至 " + period.to();
	}
}
