// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.matches;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.SourceRow;
import report.dsl.documents.align.words.PeriodWords;
import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.Vocabulary;

/**
 * Finds for each row of a document the line of the form that it is. Both are in order, so that this is an alignment of two sequences: labels
 * weigh most, then what stands around a row. A row without a label takes the place that the rows around it leave.
 * <p>
 * Each step makes a new array that holds for each row the position of its target, or {@link #NONE}.
 */
public final class RowAlignment {

	private static final int NONE = -1;
	/** From this score on a row says clearly what it is. */
	private static final int SURE = 15;

	private final List<SourceRow> rows;
	private final List<FormLine> targets;
	/** By row and target. */
	private final Fit[][] fits;

	private RowAlignment(List<SourceRow> rows, List<FormLine> targets, Fit[][] fits) {
		this.rows = rows;
		this.targets = targets;
		this.fits = fits;
	}

	/** The rows in their order, each with its line. @param year of the report, or {@link PeriodWords#UNKNOWN} */
	public static List<RowMatch> matches(Vocabulary words, List<SourceRow> rows, int year) {
		List<FormLine> targets = targets(words);
		HeaderScores headers = new HeaderScores(words);
		Fit[][] fits = rows.stream().map(row -> new RowScoring(words, headers, row).fits(targets)).toArray(Fit[][]::new);
		List<@Nullable RowMatch> aside = RowsSetAside.find(rows, targets, fits, year);
		for (int i = 0; i < fits.length; i++)
			if (aside.get(i) != null)
				Arrays.fill(fits[i], Fit.NONE);
		RowAlignment alignment = new RowAlignment(rows, targets, fits);
		return alignment.matches(aside, alignment.withOutOfOrder(alignment.withoutDoubtful(alignment.inOrder())));
	}

	private List<RowMatch> matches(List<@Nullable RowMatch> aside, int[] found) {
		List<RowMatch> matches = new ArrayList<>();
		for (int i = 0; i < found.length; i++)
			matches.add(found[i] == NONE
					? new RowMatch(rows.get(i), null, Fit.NONE, aside.get(i))
					: new RowMatch(rows.get(i), targets.get(found[i]), fits[i][found[i]]));
		return matches;
	}

	/** The lines of all tables in the order of the form. */
	private static List<FormLine> targets(Vocabulary words) {
		List<FormLine> targets = new ArrayList<>();
		for (int i = 0; i < words.tables().size(); i++) {
			TableWords table = words.tables().get(i);
			for (int line = 0; line < table.table().lines().size(); line++)
				targets.add(new FormLine(table, i, line));
			if (table.across())
				targets.add(new FormLine(table, i, FormLine.ALL));
		}
		return targets;
	}

	/** The alignment in order with the highest sum of scores. */
	private int[] inOrder() {
		int n = rows.size();
		int m = targets.size();
		int[][] best = bestFrom(n, m);
		int[] found = new int[n];
		Arrays.fill(found, NONE);
		for (int i = 0, j = 0; i < n && j < m;) {
			int score = fits[i][j].score();
			if (score > 0 && best[i][j] == best[i + 1][j + 1] + score)
				found[i++] = j++;
			else if (best[i][j] == best[i][j + 1])
				j++;
			else
				i++;
		}
		return found;
	}

	/** The highest sums of the rows from one on with the targets from one on. */
	private int[][] bestFrom(int n, int m) {
		int[][] best = new int[n + 1][m + 1];
		for (int i = n - 1; i >= 0; i--)
			for (int j = m - 1; j >= 0; j--) {
				int skip = Math.max(best[i + 1][j], best[i][j + 1]);
				int score = fits[i][j].score();
				best[i][j] = score > 0 ? Math.max(skip, best[i + 1][j + 1] + score) : skip;
			}
		return best;
	}

	// rows without labels

	/** A run of rows without labels is taken only if it has as many rows as the form has between those around it. */
	private int[] withoutDoubtful(int[] found) {
		int[] sure = found.clone();
		for (int i = 0, end; i < sure.length; i = end) {
			end = lostEnd(sure, i);
			if (end == i)
				end++;
			else if (!fills(sure, i, end))
				Arrays.fill(sure, i, end, NONE);
		}
		return sure;
	}

	/** Where a run of rows without labels in one table ends; its beginning when there is none. */
	private int lostEnd(int[] found, int start) {
		int end = start;
		while (end < found.length && isLost(found, end) && targets.get(found[end]).table() == targets.get(found[start]).table())
			end++;
		return end;
	}

	private boolean isLost(int[] found, int row) {
		return found[row] != NONE && fits[row][found[row]].isLost() && !targets.get(found[row]).isAll();
	}

	private boolean fills(int[] found, int start, int end) {
		TableWords table = targets.get(found[start]).words();
		int before = start > 0 && isIn(found[start - 1], table) ? targets.get(found[start - 1]).line() + 1 : 0;
		int after = end < found.length && isIn(found[end], table) && !targets.get(found[end]).isAll()
				? targets.get(found[end]).line()
				: table.table().lines().size();
		if (before == 0 && start > 0 && found[start - 1] == NONE && mayBelongTo(start - 1, start))
			return false;
		int room = 0;
		for (int line = before; line < after; line++)
			if (!table.table().lines().get(line).group())
				room++;
		return room == end - start;
	}

	private boolean isIn(int target, TableWords table) {
		return target != NONE && targets.get(target).words() == table;
	}

	/** Whether a row that found no place could stand where the label of the next one was lost. */
	private boolean mayBelongTo(int row, int next) {
		if (!rows.get(row).hasFigure() || rows.get(row).line().grid() != rows.get(next).line().grid())
			return false;
		for (Fit fit : fits[row])
			if (fit.score() > 0 && fit.isLost())
				return true;
		return false;
	}

	// rows in another order

	/** Adds rows that say clearly what they are, though they stand elsewhere than in the form. */
	private int[] withOutOfOrder(int[] found) {
		int[] all = found.clone();
		boolean[] taken = new boolean[targets.size()];
		for (int target : all)
			if (target != NONE)
				taken[target] = true;
		for (int i = 0; i < all.length; i++)
			if (all[i] == NONE) {
				all[i] = clearest(i, taken);
				if (all[i] != NONE)
					taken[all[i]] = true;
			}
		return all;
	}

	/** The free target that a row names most clearly. */
	private int clearest(int row, boolean[] taken) {
		int best = NONE;
		for (int j = 0; j < targets.size(); j++) {
			Fit fit = fits[row][j];
			if (!fit.isLost() && fit.score() >= SURE && !taken[j] && (best == NONE || fit.score() > fits[row][best].score()))
				best = j;
		}
		return best;
	}
}
