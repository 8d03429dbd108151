// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.Arrays;

import report.dsl.form.Form;

/** Which section a title stands for whose words are none of the form's: its number and its place among the others decide. */
public final class TitlePlaces {

	/** Of a title that stands for no section of the form. */
	public static final int UNKNOWN = -1;

	private TitlePlaces() {
	}

	/**
	 * A title without known words is that of the section with its number, if no other title of the report is that section's, the title
	 * before it belongs to an earlier section and the one behind it to a later one.
	 *
	 * @param sections of the titles in their order, by position in the form; {@link #UNKNOWN} where the words are not known
	 * @param numbers  of the titles; 0 without one
	 * @return the sections, as far as they follow
	 */
	public static int[] of(Form form, int[] sections, int[] numbers) {
		int[] found = sections.clone();
		for (int i = 0; i < found.length; i++) {
			int section = found[i] == UNKNOWN && numbers[i] > 0 ? demanded(form, numbers[i]) : UNKNOWN;
			if (section != UNKNOWN && isOpen(sections, section) && isBetween(found, i, section))
				found[i] = section;
		}
		return found;
	}

	/** The section that the form demands under a number. A form that demands none has been changed in practice too often. */
	private static int demanded(Form form, int number) {
		for (int i = 0; i < form.sections().size(); i++)
			if (form.sections().get(i).demanded() && Label.number(Label.normal(form.sections().get(i).title())) == number)
				return i;
		return UNKNOWN;
	}

	private static boolean isOpen(int[] sections, int section) {
		return Arrays.stream(sections).noneMatch(one -> one == section);
	}

	private static boolean isBetween(int[] sections, int at, int section) {
		int before = at - 1;
		while (before >= 0 && sections[before] == UNKNOWN)
			before--;
		int behind = at + 1;
		while (behind < sections.length && sections[behind] == UNKNOWN)
			behind++;
		boolean first = before < 0 || sections[before] < section;
		boolean last = behind == sections.length || sections[behind] > section || before >= 0 && sections[behind] <= sections[before];
		return first && last && (before >= 0 || behind < sections.length);
	}
}
