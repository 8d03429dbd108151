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
	 * before it belongs to an earlier section and the one behind it to a later one. Without a number it is that of the only section
	 * that is missing between its neighbours, if it is the only unknown title there.
	 *
	 * @param sections of the titles in their order, by position in the form; {@link #UNKNOWN} where the words are not known
	 * @param numbers  of the titles; 0 without one
	 * @return the sections, as far as they follow
	 */
	public static int[] of(Form form, int[] sections, int[] numbers) {
		int[] found = sections.clone();
		for (int i = 0; i < found.length; i++) {
			if (found[i] != UNKNOWN)
				continue;
			int section = numbers[i] > 0 ? demanded(form, numbers[i]) : onlyMissing(form, sections, i);
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

	private static int onlyMissing(Form form, int[] sections, int at) {
		if (at == 0 || at + 1 == sections.length || sections[at - 1] == UNKNOWN)
			return UNKNOWN;
		int missing = sections[at - 1] + 1;
		return sections[at + 1] == missing + 1 && form.sections().get(missing).demanded() ? missing : UNKNOWN;
	}

	private static boolean isOpen(int[] sections, int section) {
		return Arrays.stream(sections).noneMatch(one -> one == section);
	}

	private static boolean isBetween(int[] sections, int at, int section) {
		int before = known(sections, at, -1);
		int behind = known(sections, at, 1);
		if (before < 0 && behind == sections.length)
			return false;
		boolean nextCopy = before >= 0 && behind < sections.length && sections[behind] <= sections[before];
		return (before < 0 || sections[before] < section) && (behind == sections.length || sections[behind] > section || nextCopy);
	}

	/** Position of the next known title in a direction, or outside. */
	private static int known(int[] sections, int from, int step) {
		int at = from + step;
		while (at >= 0 && at < sections.length && sections[at] == UNKNOWN)
			at += step;
		return at;
	}
}
