// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.matches;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.SourceRow;
import report.dsl.documents.align.words.LabelMatch;
import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.WordNormalizer;

/**
 * Finds the rows of tables that are not taken: of those that stand in a document once more, and of those of another year. They would fit the
 * form as well as the others, and a row that the table of the report lacks must not be filled from them.
 */
final class RowsSetAside {

	/** Of the labels of the first copy as many must come again, in percent. */
	private static final int SHARE = 60;
	/** A table in which fewer labels come again is no copy: a single one is a row that the form does not have. */
	private static final int FEWEST_LABELS = 2;

	/** A row by its label. @param row position among the rows. @param line of the form. @param label of the line, folded */
	private record Named(int row, FormLine line, String label) {

		/** In how many rows of the form the label stands. */
		int linesOfForm() {
			return line.words().lines(label).size();
		}
	}

	private final List<SourceRow> rows;
	private final List<FormLine> targets;
	/** By row and target. */
	private final Fit[][] fits;
	private final List<@Nullable RowMatch> aside;

	private RowsSetAside(List<SourceRow> rows, List<FormLine> targets, Fit[][] fits) {
		this.rows = rows;
		this.targets = targets;
		this.fits = fits;
		aside = new ArrayList<>(Collections.nCopies(rows.size(), null));
	}

	/**
	 * For each row the line of the form that it would be; null for the rows of all other tables.
	 *
	 * @param fits by row and target
	 * @param year of the report
	 */
	static List<@Nullable RowMatch> find(List<SourceRow> rows, List<FormLine> targets, Fit[][] fits, int year) {
		RowsSetAside found = new RowsSetAside(rows, targets, fits);
		found.otherYears(year);
		found.repeated();
		return found.aside;
	}

	/** All rows that say so, or of which their header or a note does, whatever their labels. */
	private void otherYears(int year) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).otherYear(year).isEmpty() || !rows.get(i).hasFigure())
				continue;
			RowMatch above = i > 0 && rows.get(i - 1).head() == rows.get(i).head() ? aside.get(i - 1) : null;
			set(i, null, above);
		}
	}

	private void repeated() {
		Map<TableWords, List<Named>> tables = new HashMap<>();
		for (int i = 0; i < rows.size(); i++)
			if (aside.get(i) == null && named(i) instanceof Named named)
				tables.computeIfAbsent(named.line.words(), any -> new ArrayList<>()).add(named);
		tables.forEach((table, named) -> {
			List<Named> copies = copies(named);
			for (int i = copies.isEmpty() ? 0 : copies.getFirst().row; !copies.isEmpty() && i <= copies.getLast().row; i++)
				if (aside.get(i) == null && rows.get(i).hasFigure())
					set(i, table, null);
		});
	}

	/** @param table that the row must be of; null for any. @param above the row above, whose line it gets when it fits none */
	private void set(int row, @Nullable TableWords table, @Nullable RowMatch above) {
		int best = -1;
		for (int i = 0; i < targets.size(); i++)
			if (fits[row][i].score() > 0 && targets.get(i).figures() > 0 && (table == null || targets.get(i).words() == table)
					&& (best < 0 || fits[row][i].score() > fits[row][best].score()))
				best = i;
		if (best >= 0)
			aside.set(row, new RowMatch(rows.get(row), targets.get(best), fits[row][best]));
		else if (above != null)
			aside.set(row, new RowMatch(rows.get(row), above.found(), Fit.NONE));
	}

	/** The line that a row with figures names for sure; null when it names none. */
	private @Nullable Named named(int row) {
		if (!rows.get(row).hasFigure())
			return null;
		int best = -1;
		for (int i = 0; i < targets.size(); i++)
			if (fits[row][i].match() instanceof LabelMatch match && match.isSure() && targets.get(i).figures() > 0
					&& (best < 0 || fits[row][i].score() > fits[row][best].score()))
				best = i;
		return best < 0 ? null : new Named(row, targets.get(best), WordNormalizer.fold(targets.get(best).one().label()));
	}

	/** The rows behind the first copy of a table; none where it stands there once. */
	private List<Named> copies(List<Named> table) {
		for (int i = 1; i < table.size(); i++) {
			Named row = table.get(i);
			long before = table.subList(0, i).stream().filter(other -> other.label.equals(row.label)).count();
			int start = before < row.linesOfForm() ? i : startOfGrid(table, i);
			if (before >= row.linesOfForm() && isCopy(table.subList(0, start), table.subList(start, table.size())))
				return table.subList(start, table.size());
		}
		return List.of();
	}

	private static boolean isCopy(List<Named> first, List<Named> second) {
		Set<String> labels = labels(first);
		int all = labels.size();
		labels.retainAll(labels(second));
		return labels.size() >= FEWEST_LABELS && 100 * labels.size() >= SHARE * all;
	}

	private static Set<String> labels(List<Named> rows) {
		Set<String> labels = new HashSet<>();
		rows.forEach(row -> labels.add(row.label));
		return labels;
	}

	/** A table of the document of its own belongs to one copy as a whole. */
	private int startOfGrid(List<Named> table, int at) {
		int grid = rows.get(table.get(at).row).line().grid();
		boolean apart = rows.get(table.getFirst().row).line().grid() != grid && !rows.get(table.get(at).row).line().isParagraph();
		int start = at;
		while (apart && start > 1 && rows.get(table.get(start - 1).row).line().grid() == grid)
			start--;
		return start;
	}
}
