// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import report.dsl.form.Form;
import report.dsl.form.Unit;
import report.dsl.i18n.Text;
import report.dsl.text.Numbers;

/** Numbers of cells as messages show them: counts plain, money in the unit of the form, in yuan where it has none. */
public final class Amounts {

	private static final Text TOO_MUCH = new Text("多 {0}", "{0} too much");
	private static final Text TOO_LITTLE = new Text("少 {0}", "{0} too little");

	private Amounts() {
	}

	/** @param number a count, or millionths of a yuan, as the cell holds it */
	public static String text(Form form, int cell, long number) {
		Unit unit = form.unitOf(cell);
		String text = Numbers.format(number, unit);
		return unit.money() && unit.yuan() > 0 ? text + " " + unit.text() : text;
	}

	/** How far a number is off: {@code 多 3} or {@code 少 3}. @param difference not 0 */
	public static Text off(Form form, int cell, long difference) {
		return (difference > 0 ? TOO_MUCH : TOO_LITTLE).with(text(form, cell, Math.abs(difference)));
	}
}
