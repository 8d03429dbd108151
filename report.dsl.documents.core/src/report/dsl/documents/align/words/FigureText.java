// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.words;

import report.dsl.form.Unit;
import report.dsl.sheet.Value;
import report.dsl.text.Numbers;

/** Tells figures from words. */
public final class FigureText {

	/** Longer texts are no figures. */
	private static final int LONGEST = 32;
	/** Longer notes are text. */
	private static final int LONGEST_NOTE = 60;
	private static final String OPENING = "（([【〔［";
	private static final String CLOSING = "）)]】〕］";
	private static final String MARKS = "*＊※†①②③④⑤⑥⑦⑧⑨⑩";

	private FigureText() {
	}

	/** Whether the text is a count or an amount of money, perhaps with a note behind it. */
	public static boolean is(String text) {
		return isPlain(text) || noteStart(text) > 0;
	}

	private static boolean isPlain(String text) {
		if (text.isEmpty() || text.length() > LONGEST)
			return false;
		return isNumber(text, Unit.COUNT) || isNumber(text, Unit.MONEY);
	}

	/** Where the note behind a figure begins, in brackets or a mark: {@code 5（其中修订16件）}, {@code 12①}; -1 for a text without one. */
	public static int noteStart(String text) {
		if (text.length() < 2 || text.length() > LONGEST + LONGEST_NOTE || !Character.isDigit(text.charAt(0)))
			return -1;
		char last = text.charAt(text.length() - 1);
		int start = MARKS.indexOf(last) >= 0 ? text.length() - 1 : CLOSING.indexOf(last) >= 0 ? opening(text) : -1;
		return start > 0 && isPlain(text.substring(0, start).strip()) ? start : -1;
	}

	/** The first bracket that opens; -1 without one. */
	private static int opening(String text) {
		for (int i = 0; i < text.length(); i++)
			if (OPENING.indexOf(text.charAt(i)) >= 0)
				return i;
		return -1;
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
