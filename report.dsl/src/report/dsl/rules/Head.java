package report.dsl.rules;

import report.dsl.sheet.Entry;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;

/** Places in the head of a report. */
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
}
