package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds for each row of a document the line of the form that it is. Both are in order, so that this is an alignment of two sequences: labels
 * weigh most, then what stands around a row. A row without a label takes the place that the rows around it leave.
 */
final class RowAlignment {

	/** @param label position of the cell with the label, -1 when it has none or lost it. @param score 0: cannot be */
	record Fit(int label, int score) {

		static final Fit NONE = new Fit(-1, 0);

		boolean isLost() {
			return label < 0;
		}
	}

	private static final int SURE = 15;

	private final List<SourceRow> rows;
	private final List<FormLine> targets;
	private final Fit[][] fits;
	/** Target of each row, or null. */
	final FormLine[] found;
	final Fit[] how;

	private RowAlignment(Vocabulary words, List<SourceRow> rows) {
		this.rows = rows;
		this.targets = targets(words);
		this.fits = new Fit[rows.size()][];
		this.found = new FormLine[rows.size()];
		this.how = new Fit[rows.size()];
	}

	static RowAlignment of(Vocabulary words, List<SourceRow> rows) {
		RowAlignment matching = new RowAlignment(words, rows);
		Scoring scoring = new Scoring(words);
		for (int i = 0; i < rows.size(); i++)
			matching.fits[i] = scoring.fits(rows.get(i), matching.targets);
		matching.align();
		matching.dropDoubtful();
		matching.outOfOrder();
		return matching;
	}

	private static List<FormLine> targets(Vocabulary words) {
		List<FormLine> targets = new ArrayList<>();
		for (int i = 0; i < words.tables.size(); i++) {
			TableWords table = words.tables.get(i);
			for (int line = 0; line < table.table.lines().size(); line++)
				targets.add(new FormLine(table, i, line));
			if (table.across())
				targets.add(new FormLine(table, i, FormLine.ALL));
		}
		return targets;
	}

	private void align() {
		int n = rows.size();
		int m = targets.size();
		int[][] best = new int[n + 1][m + 1];
		for (int i = n - 1; i >= 0; i--)
			for (int j = m - 1; j >= 0; j--) {
				int skip = Math.max(best[i + 1][j], best[i][j + 1]);
				int score = fits[i][j].score();
				best[i][j] = score > 0 ? Math.max(skip, best[i + 1][j + 1] + score) : skip;
			}
		for (int i = 0, j = 0; i < n && j < m;) {
			int score = fits[i][j].score();
			if (score > 0 && best[i][j] == best[i + 1][j + 1] + score)
				take(i++, j++);
			else if (best[i][j] == best[i][j + 1])
				j++;
			else
				i++;
		}
	}

	private void take(int row, int target) {
		found[row] = targets.get(target);
		how[row] = fits[row][target];
	}

	/** A run of rows without labels is taken only if it has as many rows as the form has between those around it. */
	private void dropDoubtful() {
		for (int i = 0; i < found.length;) {
			if (found[i] == null || !how[i].isLost() || found[i].line() == FormLine.ALL) {
				i++;
				continue;
			}
			int end = i;
			while (end < found.length && found[end] != null && how[end].isLost() && found[end].table() == found[i].table() && found[end].line() != FormLine.ALL)
				end++;
			if (!fills(i, end))
				Arrays.fill(found, i, end, null);
			i = end;
		}
	}

	private boolean fills(int start, int end) {
		TableWords table = found[start].words();
		int before = start > 0 && found[start - 1] != null && found[start - 1].words() == table ? found[start - 1].line() + 1 : 0;
		int after = end < found.length && found[end] != null && found[end].words() == table && found[end].line() >= 0
				? found[end].line() : table.table.lines().size();
		if (start > 0 && found[start - 1] == null && rows.get(start - 1).hasFigure() && before == 0 && rows.get(start - 1).line().grid == rows.get(start).line().grid
				&& fits(start - 1))
			return false;
		int room = 0;
		for (int line = before; line < after; line++)
			if (!table.table.lines().get(line).group())
				room++;
		return room == end - start;
	}

	/** Whether a row that found no place could stand where a label was lost. */
	private boolean fits(int row) {
		for (Fit fit : fits[row])
			if (fit.score() > 0 && fit.isLost())
				return true;
		return false;
	}

	/** Rows that say clearly what they are, though they stand elsewhere than in the form. */
	private void outOfOrder() {
		for (int i = 0; i < found.length; i++) {
			if (found[i] != null)
				continue;
			int best = -1;
			for (int j = 0; j < targets.size(); j++)
				if (!fits[i][j].isLost() && fits[i][j].score() >= SURE && (best < 0 || fits[i][j].score() > fits[i][best].score()) && !isTaken(targets.get(j)))
					best = j;
			if (best >= 0)
				take(i, best);
		}
	}

	/** Whether a row was given its place though it has no label. */
	boolean isLost(int row) {
		return found[row] != null && how[row].isLost() && found[row].line() != FormLine.ALL;
	}

	/** Where a run of such rows ends. */
	int lostEnd(int row) {
		int end = row;
		while (end < found.length && isLost(end))
			end++;
		return end;
	}

	private boolean isTaken(FormLine target) {
		for (FormLine one : found)
			if (target.equals(one))
				return true;
		return false;
	}
}
