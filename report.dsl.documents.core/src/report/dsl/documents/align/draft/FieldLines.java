// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.MetaLine;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet.Period;
import report.dsl.text.Chars;
import report.dsl.text.Dates;

/**
 * Fields of the head as a document prints them below its sections: a name and what it says, on one line or on two.
 *
 * @param head what is known with them
 * @param text the section without them
 */
record FieldLines(FrontFields head, List<DocumentLine> text) {

	private static final List<Field> FIELDS = List.of(Field.INDEX_NUMBER, Field.PUBLISHED, Field.PERIOD, Field.OFFICE, Field.ADDRESS,
			Field.POSTCODE,
			Field.PHONE, Field.EMAIL);

	/** What a line or two say of fields. @param lines how many they are */
	private record Said(Map<Field, String> values, SourcePlace spot, int lines) {
	}

	/** Takes the fields that stand at the end of a text. */
	static FieldLines take(FrontFields head, List<DocumentLine> text) {
		List<Said> found = new ArrayList<>();
		int end = text.size();
		for (Said said = last(text); said != null; said = last(text.subList(0, end))) {
			found.add(said);
			end -= said.lines;
		}
		FrontFields all = head;
		for (Said said : found.reversed())
			for (Map.Entry<Field, String> value : said.values.entrySet())
				all = all.or(value.getKey(), value.getValue(), said.spot);
		return new FieldLines(all, text.subList(0, end));
	}

	/** What the last line says, with the one above it or without; null when it is no field. */
	private static @Nullable Said last(List<DocumentLine> text) {
		DocumentLine line = text.isEmpty() ? null : text.getLast();
		if (line == null || line.single() == null)
			return null;
		String words = line.piece().text();
		Field field = field(words);
		FrontFields several = field == null ? null : ContactText.fields(FrontFields.NONE, MetaLine.text(line), line.spot());
		if (several != null)
			return new Said(several.values(), line.spot(), 1);
		if (field != null && ContactText.isSeveral(words))
			return null;
		if (field != null)
			return new Said(Map.of(field, value(field, words.substring(field.word().length()).strip().substring(1).strip())), line.spot(),
					1);
		Field above = text.size() < 2 ? null : named(text.get(text.size() - 2));
		return above == null ? null : new Said(Map.of(above, value(above, words)), line.spot(), 2);
	}

	/** The field that a line begins with and says something of. */
	private static @Nullable Field field(String text) {
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
	private static @Nullable Field named(DocumentLine line) {
		if (line.single() == null)
			return null;
		for (Field field : FIELDS)
			if (line.piece().folded().equals(field.word()))
				return field;
		return null;
	}

	private static String value(Field field, String text) {
		if (field == Field.PUBLISHED && MetaLine.date(text) instanceof LocalDate date)
			return date.toString();
		Period period = field == Field.PERIOD ? Dates.period(text) : null;
		return period == null ? text : period.from() + " 至 " + period.to();
	}
}
