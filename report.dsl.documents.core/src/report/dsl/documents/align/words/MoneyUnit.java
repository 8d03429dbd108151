// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import report.dsl.form.Unit;

/** Where documents state the unit of an amount of money, apart from the amount itself. All texts are folded. */
public final class MoneyUnit {

	/** What no unit is stated by. */
	public static final String NONE = "";

	private static final Pattern STATEMENT = Pattern.compile("\\(?(?:(?:金额|计量|数量)?单位:?)?([^():]{1,4})\\)?");
	private static final Pattern NAMED = Pattern.compile(".*单位:?([^():]{1,4})\\)?");
	private static final Pattern BEHIND = Pattern.compile(".+(?:\\((?:单位)?:?|[,;:/、])([^():,;/、]{1,4})\\)?");

	/** Longer lines state no unit. */
	private static final int LONGEST = 16;

	private MoneyUnit() {
	}

	/** The unit that a line states of the table below it ({@code 单位：万元}); {@link #NONE} for any other line. */
	public static String ofTable(String folded) {
		if (folded.length() > LONGEST || !namesMoney(folded))
			return NONE;
		Matcher matcher = STATEMENT.matcher(folded);
		return matcher.matches() && (folded.startsWith("(") || folded.contains("单位")) ? known(matcher.group(1)) : NONE;
	}

	/** The unit behind a label, a caption or the head of a column; {@link #NONE} when none stands there. */
	public static String behind(String folded) {
		if (!namesMoney(folded))
			return NONE;
		for (Pattern pattern : new Pattern[] { NAMED, BEHIND }) {
			Matcher matcher = pattern.matcher(folded);
			if (matcher.matches() && !known(matcher.group(1)).isEmpty())
				return matcher.group(1);
		}
		return NONE;
	}

	/** The unit behind a caption as a line of its own would state it; {@link #NONE} when none stands there. */
	public static String ofCaption(String folded) {
		String unit = behind(folded);
		return unit.isEmpty() ? NONE : "单位:" + unit;
	}

	/** Spares most texts the patterns. */
	private static boolean namesMoney(String folded) {
		return folded.indexOf('元') >= 0 || folded.indexOf('万') >= 0 || folded.indexOf('亿') >= 0 || folded.indexOf('圆') >= 0;
	}

	/** The text itself, where it is the name of a unit. */
	public static String known(String folded) {
		return Unit.yuan(folded) > 0 ? folded : NONE;
	}
}
