// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import org.jspecify.annotations.Nullable;

/**
 * A linear relation between cells: {@code left = right} or {@code left <= right}, where both sides are sums of cells
 * with whole coefficients and cells may belong to last year's report. The terms stand in the order in which the form
 * writes them, those of the left side first.
 */
public final class Relation {

	/** What a relation is for; each kind is reported by one rule. */
	public enum Kind {
		/** total of a row over columns: 总计 = 自然人 + … */
		ROW_TOTAL,
		/** total of a column over rows: （七）总计 = （一） + … */
		COLUMN_TOTAL,
		/** any other equality inside the year, e.g. 一 + 二 = （七） + 四 */
		BALANCE,
		/** at most */
		BOUND,
		/** a cell equals one cell of last year's report */
		CARRIED,
		/** any other equality with cells of last year's report: a stock that rolls forward */
		STOCK,
		/** an equality that, when it holds, hints at a misunderstanding */
		SUSPICIOUS
	}

	private final Kind kind;
	private final boolean warning;
	private final int left;
	private final int[] cells;
	private final long[] coefficients;
	private final boolean[] previous;
	private final int total;
	private final String formula;
	private final @Nullable String note;

	/**
	 * @param kind         see {@link Kind}
	 * @param warning      the form asks for a warning where the rule would report an error
	 * @param left         how many of the terms stand on the left
	 * @param cells        cell numbers
	 * @param coefficients signed as written on their own side, never 0
	 * @param previous     for each term whether the cell is last year's
	 * @param total        the cell that the form defines by this relation, always the first term, or -1
	 * @param formula      the relation in labels, for people: {@code 总计 = 自然人 + 商业企业 + …}
	 * @param note         what the form says of it beyond the formula
	 */
	public Relation(Kind kind, boolean warning, int left, int[] cells, long[] coefficients, boolean[] previous, int total,
			String formula, @Nullable String note) {
		this.kind = kind;
		this.warning = warning;
		this.left = left;
		this.cells = cells.clone();
		this.coefficients = coefficients.clone();
		this.previous = previous.clone();
		this.total = total;
		this.formula = formula;
		this.note = note;
	}

	public Kind kind() {
		return kind;
	}

	public boolean warning() {
		return warning;
	}

	/** Whether left may be smaller than right. */
	public boolean atMost() {
		return kind == Kind.BOUND;
	}

	/** Number of terms. */
	public int size() {
		return cells.length;
	}

	public int leftSize() {
		return left;
	}

	public boolean isLeft(int term) {
		return term < left;
	}

	public int cell(int term) {
		return cells[term];
	}

	/** The coefficient as written on the term's own side. */
	public long coefficient(int term) {
		return coefficients[term];
	}

	/** The coefficient of the term in {@code left - right}. */
	public long signed(int term) {
		return term < left ? coefficients[term] : -coefficients[term];
	}

	/** Whether the term is a cell of last year's report. */
	public boolean previous(int term) {
		return previous[term];
	}

	public boolean acrossYears() {
		for (boolean one : previous)
			if (one)
				return true;
		return false;
	}

	public int total() {
		return total;
	}

	public String formula() {
		return formula;
	}

	public @Nullable String note() {
		return note;
	}

	@Override
	public String toString() {
		return kind + " " + formula;
	}
}
