// SPDX-License-Identifier: EPL-2.0
package report.dsl.sheet;

/** What a cell of a filled form holds: exactly one of these. */
public enum Value {
	/** nothing is written, or row or column are not there: not the same as 0 */
	BLANK,
	/** a whole number */
	COUNT,
	/** an amount of money, kept in millionths of a yuan */
	MONEY,
	/** {@code =}: left to the program */
	COMPUTED,
	/** something that is no figure */
	UNREADABLE;

	/** Money is kept in millionths of a yuan: exact for every amount that is printed, and far from the end of a long. */
	public static final long PER_YUAN = 1_000_000L;

	static final Value[] ALL = values();
}
