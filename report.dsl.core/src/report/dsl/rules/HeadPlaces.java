// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;

/** What the head of a report says, and places in it. */
public final class HeadPlaces {

	private HeadPlaces() {
	}

	/** Where to speak of a field that is not there: at the title, else at the first field, else at the start. */
	public static Region place(Sheet sheet) {
		for (Field field : Field.values()) {
			HeadEntry entry = sheet.field(field);
			if (entry != null)
				return entry.region().isEmpty() ? entry.key() : entry.region();
		}
		return Region.at(0);
	}

	/** Whether the report names a form that is not at hand, so that it was read with another one: what that one asks for says little. */
	public static boolean namesOtherForm(Sheet sheet) {
		String named = sheet.text(Field.FORM);
		return named != null && !named.isEmpty() && !named.equals(sheet.form().name());
	}

	/** Whether the report was read with the form that it names. */
	public static boolean isFormSure(Sheet sheet) {
		return sheet.form().name().equals(sheet.text(Field.FORM));
	}
}
