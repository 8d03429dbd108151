// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;

/**
 * Works out the cells written {@code =}. A cell is what the relation that defines it says, through chains of totals of
 * totals; one that no sum of the year defines is what an equality of the year leaves for it. Every relation is looked at
 * when all its cells but one are known, so the work is linear in the number of terms.
 */
final class ComputedCells {

	private final Sheet sheet;
	private final @Nullable LastYear lastYear;
	private final Terms terms;
	private final boolean[] known;
	private final long[] numbers;
	/** For each relation how many of its cells are unknown. */
	private final int[] open;
	/** Relations with one unknown cell, in the order in which they came to that. */
	private final int[] ready;
	private int readyEnd;
	private final int[] by;
	private final int[] order;
	private int solved;

	/** Completes {@code known} and {@code numbers}, which hold what is written. */
	ComputedCells(Sheet sheet, @Nullable LastYear lastYear, boolean[] known, long[] numbers) {
		this.sheet = sheet;
		this.lastYear = lastYear;
		this.terms = Terms.of(sheet.form());
		this.known = known;
		this.numbers = numbers;
		this.open = new int[terms.size()];
		this.ready = new int[terms.size()];
		this.by = new int[known.length];
		this.order = new int[known.length];
		Arrays.fill(by, -1);
		for (int r = 0; r < open.length; r++)
			if (terms.equality[r] && (open[r] = unknowns(r)) == 1)
				ready[readyEnd++] = r;
		run();
	}

	private int unknowns(int r) {
		int count = 0;
		for (int i = terms.start[r]; i < terms.start[r + 1]; i++) {
			int cell = terms.cell[i];
			if (cell >= 0 ? !known[cell] : lastYear == null || !lastYear.known(~cell))
				count += cell >= 0 ? 1 : ready.length + known.length + 1;
		}
		return count;
	}

	/** Definitions first; a relation that defines nothing is used only where they lead no further. */
	private void run() {
		int[] later = new int[ready.length];
		int laterEnd = 0;
		int next = 0;
		int nextLater = 0;
		while (true) {
			if (next < readyEnd) {
				int r = ready[next++];
				int cell = open[r] == 1 ? unknownCell(r) : -1;
				if (cell < 0 || sheet.value(cell) != Value.COMPUTED)
					continue;
				if (terms.relations.get(r).total() == cell)
					solve(r, cell);
				else if (!terms.defined[cell] && !terms.acrossYears[r])
					later[laterEnd++] = r;
			} else if (nextLater < laterEnd) {
				int r = later[nextLater++];
				if (open[r] == 1)
					solve(r, unknownCell(r));
			} else
				return;
		}
	}

	private int unknownCell(int r) {
		for (int i = terms.start[r]; i < terms.start[r + 1]; i++)
			if (terms.cell[i] >= 0 && !known[terms.cell[i]])
				return terms.cell[i];
		return -1;
	}

	private void solve(int r, int cell) {
		long own = 0;
		long others = 0;
		try {
			for (int i = terms.start[r]; i < terms.start[r + 1]; i++) {
				int c = terms.cell[i];
				if (c == cell)
					own = terms.coefficient[i];
				else
					others = Math.addExact(others,
							Math.multiplyExact(terms.coefficient[i], c >= 0 ? numbers[c] : Objects.requireNonNull(lastYear).number(~c)));
			}
			others = Math.negateExact(others);
		} catch (ArithmeticException tooLarge) {
			return;
		}
		long number = others / own;
		if (number * own != others || number < 0 && !terms.signed[cell])
			return;
		known[cell] = true;
		numbers[cell] = number;
		by[cell] = r;
		order[solved++] = cell;
		for (int i = terms.indexStart[cell]; i < terms.indexStart[cell + 1]; i++) {
			int touched = terms.index[i];
			if (terms.equality[touched] && --open[touched] == 1)
				ready[readyEnd++] = touched;
		}
	}

	/** Number of the relation by which the cell was worked out, or -1. */
	int by(int cell) {
		return by[cell];
	}

	/** How many cells were worked out. */
	int size() {
		return solved;
	}

	/** The cells worked out, each behind those it follows from. */
	int cell(int i) {
		return order[i];
	}
}
