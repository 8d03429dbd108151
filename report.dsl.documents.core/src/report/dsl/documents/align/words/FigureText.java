// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.words;

import report.dsl.form.Unit;
import report.dsl.sheet.Value;
import report.dsl.text.Numbers;

/** Tells figures from words. */
public final class FigureText {

	/** Longer texts are no figures. */
	private static final int LONGEST = 32;

	private FigureText() {
	}

	/** Whether the text is a count or an amount of money. */
	public static boolean is(String text) {
		if (text.isEmpty() || text.length() > LONGEST)
			return false;
		return isNumber(text, Unit.COUNT) || isNumber(text, Unit.MONEY);
	}

	private static boolean isNumber(String text, Unit unit) {
		Value value = Numbers.read(text, unit).value();
		return value == Value.COUNT || value == Value.MONEY;
	}

	/** Whether the text may stand where a figure is expected: a figure, nothing, a sign for nothing, or the sign of a total. */
	public static boolean fits(String text) {
		return isNothing(text) || is(text);
	}

	/** Whether the text is no figure but may stand where one is expected. */
	public static boolean isNothing(String text) {
		return text.isEmpty() || text.length() <= LONGEST && !is(text)
				&& (Numbers.canonical(text, Unit.COUNT).isEmpty() || Numbers.read(text, Unit.COUNT).value() == Value.COMPUTED);
	}

	/** Whether all lines of a text are figures: what has taken the place of words. */
	public static boolean isOnly(String text) {
		for (String line : text.split("\n"))
			if (!line.isBlank() && !is(line.strip()))
				return false;
		return true;
	}
}
