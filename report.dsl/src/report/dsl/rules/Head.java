package report.dsl.rules;

import report.dsl.sheet.Edit;
import report.dsl.sheet.Entry;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;

/** Places and edits in the head of a report. */
public final class Head {

	private Head() {
	}

	/** Where to speak of a field that is not there: at the title, else at the first field, else at the start. */
	public static Region place(Sheet sheet) {
		for (Field field : Field.values()) {
			Entry entry = sheet.field(field);
			if (entry != null)
				return entry.region().isEmpty() ? entry.key() : entry.region();
		}
		return Region.at(0);
	}

	/** Puts a field where it usually stands: below the ones before it, else above the ones behind it, else first of all. */
	public static Edit insert(Sheet sheet, Field field, String value) {
		String line = field.word() + " " + (field.quoted() ? '"' + value + '"' : value);
		Field[] fields = Field.values();
		for (int i = field.ordinal() - 1; i >= 0; i--)
			if (sheet.field(fields[i]) != null)
				return Lines.below(sheet.source(), sheet.field(fields[i]).key().start(), line);
		for (int i = field.ordinal() + 1; i < fields.length; i++)
			if (sheet.field(fields[i]) != null)
				return Lines.above(sheet.source(), sheet.field(fields[i]).key().start(), line);
		return Lines.above(sheet.source(), 0, line);
	}
}
