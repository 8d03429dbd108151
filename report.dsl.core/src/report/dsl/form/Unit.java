// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import java.util.List;

/**
 * What the figures of a row or column count.
 *
 * @param text  as printed: 件, 条, 万元; empty where the form prints none
 * @param money an amount of money, not a count
 * @param yuan  for money: how many yuan one unit is (万元: 10000); 0 where the form prints no unit and the report has to state one
 */
public record Unit(String text, boolean money, long yuan) {

	/** A count without a printed unit. */
	public static final Unit COUNT = new Unit("", false, 0);

	/** Money for which the form prints no unit (采购总金额 of the 2019 edition). */
	public static final Unit MONEY = new Unit("", true, 0);

	/** The names of units of money, without those that are only another way to write one. */
	public static final List<String> MONEY_NAMES = List.of("元", "千元", "万元", "百万元", "千万元", "亿元");

	/** The unit for what stands behind {@code unit} in a form; names of money are recognised. */
	public static Unit of(String text) {
		long yuan = yuan(text);
		return yuan > 0 ? new Unit(text, true, yuan) : new Unit(text, false, 0);
	}

	/** How many yuan the named unit of money is, 0 when it is none. The 元 may be left out of all but the smallest. */
	public static long yuan(CharSequence name) {
		return switch (name.toString()) {
		case "元", "人民币元", "圆" -> 1L;
		case "千元" -> 1_000L;
		case "万元", "万", "人民币万元" -> 10_000L;
		case "百万元", "百万" -> 1_000_000L;
		case "千万元", "千万" -> 10_000_000L;
		case "亿元", "亿" -> 100_000_000L;
		default -> 0L;
		};
	}
}
