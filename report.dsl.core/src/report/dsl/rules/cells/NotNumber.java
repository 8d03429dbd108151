// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import report.dsl.form.Unit;
import report.dsl.sheet.Sheet;
import report.dsl.text.Numbers;

/** Why the text of a cell is no figure. */
enum NotNumber {
	/** a sign or word for "nothing here": / - — N/A 无 */
	DASH,
	/** a count with decimals */
	DECIMALS,
	/** a number beyond what any report counts, or too exact */
	BEYOND,
	/** something else */
	WORDS;

	static NotNumber of(Sheet sheet, int cell) {
		String text = sheet.text(cell);
		Unit unit = sheet.form().unitOf(cell);
		if (Numbers.canonical(text, unit).isEmpty() || text.equals("无") || text.equals("没有"))
			return DASH;
		if (!isNumeral(text))
			return unit.money() && isAmount(text) ? BEYOND : WORDS;
		boolean point = text.indexOf('.') >= 0 || text.indexOf('．') >= 0;
		return point && !unit.money() ? DECIMALS : BEYOND;
	}

	/** Digits, one point, signs and separators, and nothing else. */
	private static boolean isNumeral(String text) {
		boolean digits = false;
		int points = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.digit(c, 10) >= 0)
				digits = true;
			else if (c == '.' || c == '．')
				points++;
			else if (c != ',' && c != '，' && (i > 0 || "+-＋－−增减".indexOf(c) < 0))
				return false;
		}
		return digits && points <= 1;
	}

	/** A numeral with a unit of money behind it. */
	private static boolean isAmount(String text) {
		int end = text.length();
		while (end > 0 && Character.digit(text.charAt(end - 1), 10) < 0)
			end--;
		return isNumeral(text.substring(0, end)) && Unit.yuan(text.substring(end).strip()) > 0;
	}
}
