// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Unit;

/** The terms of one relation between cells while they are collected. */
final class TermCollector {

	private record Term(int cell, long coefficient, boolean previous) {
	}

	private final List<Term> left = new ArrayList<>();
	private final List<Term> right = new ArrayList<>();
	private @Nullable Unit unit;
	private @Nullable Unit other;

	/**
	 * @param row    the row that the relation is for; null where figures are rows or cells
	 * @param column the column that the relation is for; null where figures are columns or cells
	 * @return what of the figure is not there; null when all is
	 */
	@Nullable
	String add(List<Item> items, @Nullable Row row, @Nullable Column column, boolean onLeft) {
		for (Item item : items)
			for (OperandTarget figure : item.figures()) {
				int cell = figure.cell(row, column);
				if (cell < 0)
					return String.valueOf(figure.row() == null ? row : column);
				note(unit(figure, row, column));
				add(onLeft ? left : right, new Term(cell, item.coefficient(), figure.previous()));
			}
		return null;
	}

	/** @param figure one that has a cell: its row and its column are known */
	private static Unit unit(OperandTarget figure, @Nullable Row row, @Nullable Column column) {
		Row inRow = figure.row() != null ? figure.row() : row;
		Column inColumn = figure.column() != null ? figure.column() : column;
		return OperandTarget.unit(Objects.requireNonNull(inRow), Objects.requireNonNull(inColumn));
	}

	/** Amounts of money are kept in one unit, whatever the form prints; counts without a printed unit fit any count. */
	private void note(Unit next) {
		Unit first = unit;
		if (first == null || first.text().isEmpty() && first.money() == next.money())
			unit = first = next;
		boolean same = first.money() == next.money() && (first.money() || next.text().isEmpty() || first.text().equals(next.text()));
		if (!same && other == null)
			other = next;
	}

	private static void add(List<Term> side, Term term) {
		for (int i = 0; i < side.size(); i++)
			if (side.get(i).cell == term.cell && side.get(i).previous == term.previous) {
				Term merged = new Term(term.cell, side.get(i).coefficient + term.coefficient, term.previous);
				if (merged.coefficient == 0)
					side.remove(i);
				else
					side.set(i, merged);
				return;
			}
		side.add(term);
	}

	int size() {
		return left.size() + right.size();
	}

	String unit() {
		return unit == null ? "" : unit.text();
	}

	/** @return a unit that does not fit the first one; null when all fit */
	@Nullable
	String otherUnit() {
		return other == null ? null : other.text();
	}

	Relation relation(Relations.Statement statement, String formula) {
		List<Term> all = new ArrayList<>(left);
		all.addAll(right);
		int[] cells = new int[all.size()];
		long[] coefficients = new long[all.size()];
		boolean[] previous = new boolean[all.size()];
		for (int i = 0; i < all.size(); i++) {
			cells[i] = all.get(i).cell;
			coefficients[i] = all.get(i).coefficient;
			previous[i] = all.get(i).previous;
		}
		return new Relation(statement.kind(), statement.warning(), left.size(), cells, coefficients, previous,
				statement.defined() == null ? -1 : cells[0], formula, statement.note());
	}
}
