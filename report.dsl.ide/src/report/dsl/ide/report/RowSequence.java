// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Row;

/**
 * Which rows of a table copied labels stand for, when a label stands for several. Both are sequences: the choice is the one in which
 * most labels follow each other as the rows do, then the one that passes over the fewest rows, then the one nearest behind the caret.
 */
final class RowSequence {

	/**
	 * Labels up to one, with the row that it stands for.
	 *
	 * @param passed rows between those of the labels @param away from the caret to the first
	 */
	private record Choice(int label, int row, int labels, int passed, int away, @Nullable Choice before) {

		boolean isBetterThan(@Nullable Choice other) {
			if (other == null || labels != other.labels)
				return other == null || labels > other.labels;
			return passed != other.passed ? passed < other.passed : away < other.away;
		}
	}

	private final List<Row> lines;
	private final int caret;

	/** @param lines rows and groups of the table @param caret position among them */
	RowSequence(List<Row> lines, int caret) {
		this.lines = lines;
		this.caret = caret;
	}

	/** @param candidates for each label the rows that it may stand for @return the row for each label; null for one that stands for none */
	@Nullable
	Row[] of(List<List<Row>> candidates) {
		@Nullable
		Row[] rows = new @Nullable Row[candidates.size()];
		for (Choice choice = best(candidates); choice != null; choice = choice.before)
			rows[choice.label] = lines.get(choice.row);
		Set<Row> used = new HashSet<>();
		for (Row row : rows)
			if (row != null)
				used.add(row);
		for (int label = 0; label < rows.length; label++)
			if (rows[label] == null)
				rows[label] = outOfOrder(candidates.get(label), used);
		return rows;
	}

	private @Nullable Choice best(List<List<Row>> candidates) {
		// The best choice whose last row is this one.
		Choice[] byRow = new Choice[lines.size()];
		for (int label = 0; label < candidates.size(); label++) {
			List<Row> rows = candidates.get(label);
			// From below, so that no choice is continued by the label that it ends with.
			for (int i = rows.size() - 1; i >= 0; i--) {
				int row = lines.indexOf(rows.get(i));
				Choice choice = continued(byRow, label, row);
				if (choice.isBetterThan(byRow[row]))
					byRow[row] = choice;
			}
		}
		Choice best = null;
		for (Choice choice : byRow)
			if (choice != null && choice.isBetterThan(best))
				best = choice;
		return best;
	}

	private Choice continued(Choice[] byRow, int label, int row) {
		Choice best = new Choice(label, row, 1, 0, away(row), null);
		for (int above = 0; above < row; above++) {
			Choice before = byRow[above];
			if (before == null)
				continue;
			Choice choice = new Choice(label, row, before.labels + 1, before.passed + row - above - 1, before.away, before);
			if (choice.isBetterThan(best))
				best = choice;
		}
		return best;
	}

	/** The row of the caret, those behind it, then those before it. */
	private int away(int row) {
		return row >= caret ? row - caret : lines.size() + row;
	}

	/** A row that no label stands for yet, if there is one. */
	private @Nullable Row outOfOrder(List<Row> candidates, Set<Row> used) {
		Row best = null;
		for (Row row : candidates)
			if (best == null || used.contains(best) && !used.contains(row)
					|| used.contains(best) == used.contains(row) && away(lines.indexOf(row)) < away(lines.indexOf(best)))
				best = row;
		if (best != null)
			used.add(best);
		return best;
	}
}
