// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Value;

/**
 * The relations of a report as equations in the numbers that somebody wrote. A cell written {@code =} stands for what it
 * is worked out from, so that a wrong addend shows in the relations of its total. For each relation its balance
 * {@code left - right} is kept: after a change of a cell by d it is {@code balance + coefficient · d}, without summing up
 * again.
 */
final class Equations {

	/** What the balance has to be. */
	enum Demand {
		ZERO, AT_MOST_ZERO, AT_LEAST_ZERO
	}

	final Terms terms;
	final Figures figures;
	/** Null for a relation that demands nothing, or that cannot be calculated with. */
	final Demand[] demand;
	final long[] balance;
	/** Relations to be mended. */
	final boolean[] target;
	/** Terms of relation r: {@code start[r] … start[r + 1] - 1}. */
	final int[] start;
	private int[] cells;
	private long[] coefficients;
	/** Relations of cell c with its coefficients: {@code from[c] … from[c + 1] - 1}, ascending by relation. */
	final int[] from;
	final int[] relation;
	final long[] coefficient;

	Equations(Figures figures, List<Outcome> outcomes) {
		this.figures = figures;
		this.terms = Terms.of(figures.form());
		int size = terms.size();
		demand = new Demand[size];
		balance = new long[size];
		target = new boolean[size];
		start = new int[size + 1];
		cells = new int[terms.cell.length];
		coefficients = new long[terms.cell.length];
		Expression sum = new Expression(figures, terms);
		for (int r = 0; r < size; r++)
			add(r, sum);
		for (Outcome outcome : outcomes)
			target[outcome.number()] = outcome.violated();
		from = new int[terms.max.length + 1];
		relation = new int[start[size]];
		coefficient = new long[start[size]];
		index();
	}

	private void add(int r, Expression sum) {
		start[r + 1] = start[r];
		Demand wanted = demandOf(r);
		if (wanted == null || !sum.expand(r))
			return;
		demand[r] = wanted;
		balance[r] = sum.balance();
		int needed = start[r] + sum.size();
		if (needed > cells.length) {
			cells = Arrays.copyOf(cells, 2 * needed);
			coefficients = Arrays.copyOf(coefficients, 2 * needed);
		}
		start[r + 1] = sum.copy(cells, coefficients, start[r]);
	}

	/** Unknown cells leave room on one side, or on both: then null. */
	private @Nullable Demand demandOf(int r) {
		boolean below = !terms.equality[r];
		boolean above = false;
		if (below && !terms.relations.get(r).atMost() || terms.acrossYears[r] && !lastYearKnown(r))
			return null;
		for (int i = terms.start[r]; i < terms.start[r + 1]; i++) {
			int cell = terms.cell[i];
			if (cell < 0 || figures.known(cell))
				continue;
			below |= terms.coefficient[i] > 0 || terms.signed[cell];
			above |= terms.coefficient[i] < 0 || terms.signed[cell];
		}
		return below ? above ? null : Demand.AT_MOST_ZERO : above ? Demand.AT_LEAST_ZERO : Demand.ZERO;
	}

	private boolean lastYearKnown(int r) {
		for (int i = terms.start[r]; i < terms.start[r + 1]; i++)
			if (terms.cell[i] < 0 && !figures.knownLastYear(~terms.cell[i]))
				return false;
		return true;
	}

	private void index() {
		int end = start[start.length - 1];
		for (int i = 0; i < end; i++)
			from[cells[i] + 1]++;
		for (int c = 0; c + 1 < from.length; c++)
			from[c + 1] += from[c];
		int[] next = Arrays.copyOf(from, from.length);
		for (int r = 0; r < demand.length; r++)
			for (int i = start[r]; i < start[r + 1]; i++) {
				relation[next[cells[i]]] = r;
				coefficient[next[cells[i]]++] = coefficients[i];
			}
	}

	int cellCount() {
		return terms.max.length;
	}

	/** The cell of a term. */
	int cell(int term) {
		return cells[term];
	}

	long coefficient(int term) {
		return coefficients[term];
	}

	/** How many relations look at the cell. */
	int degree(int cell) {
		return from[cell + 1] - from[cell];
	}

	/** Whether somebody wrote a number into the cell. */
	boolean written(int cell) {
		return figures.known(cell) && figures.sheet().value(cell) != Value.COMPUTED;
	}

	/** Whether a relation is content with this balance. */
	boolean content(int r, long sum) {
		return switch (demand[r]) {
		case ZERO -> sum == 0;
		case AT_MOST_ZERO -> sum <= 0;
		case AT_LEAST_ZERO -> sum >= 0;
		};
	}

	/** Whether the relation holds now and leaves no room: then no single cell of it can be changed. */
	boolean rigid(int r) {
		return demand[r] == Demand.ZERO && balance[r] == 0;
	}
}
