// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import report.dsl.form.Unit;

/** Where documents state the unit of an amount of money, apart from the amount itself. All texts are folded. */
public final class MoneyUnit {

	/** What no unit is stated by. */
	public static final String NONE = "";

	private static final Pattern STATEMENT = Pattern.compile("\\(?(?:金额|计量|数量)?单位:?([^():]{1,12})\\)?");
	private static final Pattern NAMED = Pattern.compile("[^:]*单位:?([^():]{1,12})\\)?");
	private static final Pattern BEHIND = Pattern.compile("[^(]+(?:\\(|[,;:/])([^():,;/]{1,5})\\)?");
	private static final Pattern BRACKETED = Pattern.compile("\\(([^():]{1,5})\\)");
	private static final Pattern SAID = Pattern.compile("单位(?:均|都|统一|一律|全部)?(?:为|是|系|[:：])?([^。；;()（）:：]{1,14})"
			+ "|[以按](?:人民币)?[“\"]?([百千万亿]{0,2}[元圆])[”\"]?(?:为(?:计量|金额|货币)?单位|计(?!算)|填报|填列|列示|统计)");
	/** Longer lines state no unit. */
	private static final int LONGEST = 20;

	private MoneyUnit() {
	}

	/** Whether a line says nothing but in which unit the table below it is: {@code 单位：万元}, {@code 单位：件}. */
	public static boolean isStatement(String folded) {
		return folded.length() <= LONGEST && (folded.contains("单位") && STATEMENT.matcher(folded).matches() || !ofTable(folded).isEmpty());
	}

	/** The unit of money that a line states of the table below it; {@link #NONE} for any other line. */
	public static String ofTable(String folded) {
		if (folded.length() > LONGEST || !namesMoney(folded))
			return NONE;
		Matcher matcher = STATEMENT.matcher(folded);
		if (matcher.matches())
			return oneOf(matcher.group(1));
		Matcher bracketed = BRACKETED.matcher(folded);
		return bracketed.matches() ? known(bracketed.group(1)) : NONE;
	}

	/** The unit that a sentence says amounts are in: {@code 注：金额单位为元。}, {@code 以万元为单位}; {@link #NONE} when it says none. */
	public static String inSentence(String text) {
		if (text.indexOf('元') < 0 && text.indexOf('圆') < 0)
			return NONE;
		Matcher said = SAID.matcher(text);
		while (said.find()) {
			String unit = oneOf((said.group(1) != null ? said.group(1) : said.group(2)).replaceAll("[\\s\u3000“”\"「」]|人民币", ""));
			if (!unit.isEmpty())
				return unit;
		}
		return NONE;
	}

	/** The unit behind a label, a caption or the head of a column; {@link #NONE} when none stands there. */
	public static String behind(String folded) {
		if (!namesMoney(folded))
			return NONE;
		Matcher named = NAMED.matcher(folded);
		if (named.matches() && !oneOf(named.group(1)).isEmpty())
			return oneOf(named.group(1));
		Matcher behind = BEHIND.matcher(folded);
		return behind.matches() ? known(behind.group(1)) : NONE;
	}

	/** The unit that words behind a label state and nothing else: {@code (元)}, {@code 元}; {@link #NONE} for others. */
	public static String alone(String folded) {
		String words = !folded.isEmpty() && ",;:/".indexOf(folded.charAt(0)) >= 0 ? folded.substring(1) : folded;
		String unit = known(words);
		return unit.isEmpty() ? ofTable(words) : unit;
	}

	/** The text itself, where it is the name of a unit. */
	public static String known(String folded) {
		return Unit.yuan(folded) > 0 ? folded : NONE;
	}

	/** The unit of money among units: {@code 件,万元}. */
	private static String oneOf(String units) {
		for (String unit : units.split("[,，;；/、和及]"))
			if (!known(unit).isEmpty())
				return unit;
		return NONE;
	}

	/** Spares most texts the patterns. */
	private static boolean namesMoney(String folded) {
		return folded.indexOf('元') >= 0 || folded.indexOf('万') >= 0 || folded.indexOf('亿') >= 0 || folded.indexOf('圆') >= 0;
	}
}
