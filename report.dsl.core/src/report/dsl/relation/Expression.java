// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.Arrays;

/**
 * Writes relations as sums over written cells only: each cell that was worked out is replaced by the sum it follows from.
 */
final class Expression {

	/** Beyond this many terms in all, chains of {@code =} are not followed. */
	private static final int MOST_TERMS = 200_000;

	private final Figures figures;
	private final Terms terms;
	/** For each cell that was worked out the cells and coefficients of its sum; null where it is no whole combination. */
	private final int[][] cellsOf;
	private final long[][] coefficientsOf;
	/** The sum being written: coefficients by cell, and the cells that have been touched. */
	private final long[] coefficient;
	private final boolean[] touched;
	private final int[] cells;
	private int size;
	private long balance;

	Expression(Figures figures, Terms terms) {
		this.figures = figures;
		this.terms = terms;
		int count = terms.max.length;
		coefficient = new long[count];
		touched = new boolean[count];
		cells = new int[count];
		ComputedCells computed = figures.computed();
		cellsOf = new int[computed == null ? 0 : count][];
		coefficientsOf = new long[computed == null ? 0 : count][];
		int total = 0;
		for (int i = 0; computed != null && i < computed.size() && total < MOST_TERMS; i++)
			total += define(computed.cell(i), computed.by(computed.cell(i)));
	}

	/** Finds the sum a cell stands for; @return its size. */
	private int define(int cell, int by) {
		long own = 0;
		for (int i = terms.start[by]; i < terms.start[by + 1]; i++)
			if (terms.cell[i] == cell)
				own = terms.coefficient[i];
		if (own != 1 && own != -1 || !sum(by, cell, -own))
			return 0;
		cellsOf[cell] = Arrays.copyOf(cells, size);
		coefficientsOf[cell] = new long[size];
		for (int i = 0; i < size; i++)
			coefficientsOf[cell][i] = coefficient[cells[i]];
		return size;
	}

	/** Writes a relation; @return false when it cannot be calculated with. */
	boolean expand(int r) {
		return sum(r, -1, 1);
	}

	private boolean sum(int r, int except, long factor) {
		clear();
		try {
			for (int i = terms.start[r]; i < terms.start[r + 1]; i++) {
				int cell = terms.cell[i];
				long times = terms.coefficient[i];
				if (cell == except || cell >= 0 && !figures.known(cell))
					continue;
				balance = Math.addExact(balance,
						Math.multiplyExact(times, cell < 0 ? figures.numberLastYear(~cell) : figures.number(cell)));
				if (cell >= 0 && !add(cell, times * factor))
					return false;
			}
			return true;
		} catch (ArithmeticException tooLarge) {
			return false;
		}
	}

	private boolean add(int cell, long times) {
		if (figures.workedOutBy(cell) < 0) {
			addWritten(cell, times);
			return true;
		}
		if (cellsOf[cell] == null)
			return false;
		for (int i = 0; i < cellsOf[cell].length; i++)
			addWritten(cellsOf[cell][i], Math.multiplyExact(times, coefficientsOf[cell][i]));
		return true;
	}

	private void addWritten(int cell, long times) {
		if (!touched[cell]) {
			touched[cell] = true;
			cells[size++] = cell;
		}
		coefficient[cell] = Math.addExact(coefficient[cell], times);
	}

	private void clear() {
		for (int i = 0; i < size; i++) {
			touched[cells[i]] = false;
			coefficient[cells[i]] = 0;
		}
		size = 0;
		balance = 0;
	}

	/** {@code left - right} of the relation written last. */
	long balance() {
		return balance;
	}

	/** At most how many terms the sum has. */
	int size() {
		return size;
	}

	/** Appends the terms of the sum, without those that cancel out; @return the end. */
	int copy(int[] toCells, long[] toCoefficients, int at) {
		int end = at;
		for (int i = 0; i < size; i++)
			if (coefficient[cells[i]] != 0) {
				toCells[end] = cells[i];
				toCoefficients[end++] = coefficient[cells[i]];
			}
		return end;
	}
}
