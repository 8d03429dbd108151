// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.matches;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.SourceRow;
import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.words.LabelMatch;
import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.WordNormalizer;

/**
 * Finds the tables that stand in a document once more, or are of another year. Their rows would fit the form as well as those of the first one, and a row that one
 * of the two lacks must not be filled from the other.
 */
final class RepeatedTables {

	/** Of the rows of the first copy as many must come again, in percent. */
	private static final int SHARE = 60;
	/** A table with fewer rows of figures is no copy: a single row that comes again is one that the form does not have. */
	private static final int FEWEST_ROWS = 2;

	/** A row by its label. @param row position among the rows. @param line of the form. @param label of the line, folded */
	private record Named(int row, FormLine line, String label) {

		/** In how many rows of the form the label stands. */
		int capacity() {
			return line.words().lines(label).size();
		}
	}

	private final List<SourceRow> rows;

	private RepeatedTables(List<SourceRow> rows) {
		this.rows = rows;
	}

	/**
	 * For each row the line of the form that it would be but for the first copy; null for the rows of first copies and all others.
	 *
	 * @param fits by row and target
	 * @param year of the report: a table of another one never comes first
	 */
	static List<@Nullable RowMatch> find(List<SourceRow> rows, List<FormLine> targets, Fit[][] fits, int year) {
		List<@Nullable RowMatch> repeated = new ArrayList<>(Collections.nCopies(rows.size(), null));
		Map<TableWords, List<Named>> tables = new HashMap<>();
		for (int i = 0; i < rows.size(); i++) {
			Named named = named(rows.get(i), i, targets, fits[i]);
			TableHeader head = rows.get(i).head();
			if (named != null && head != null && !head.otherYear(year).isEmpty())
				repeated.set(i, copy(rows.get(i), named, targets, fits[i]));
			else if (named != null)
				tables.computeIfAbsent(named.line.words(), any -> new ArrayList<>()).add(named);
		}
		for (List<Named> table : tables.values())
			for (Named named : new RepeatedTables(rows).copies(table))
				repeated.set(named.row, copy(rows.get(named.row), named, targets, fits[named.row]));
		return repeated;
	}

	private static RowMatch copy(SourceRow row, Named named, List<FormLine> targets, Fit[] fits) {
		return new RowMatch(row, named.line, fits[targets.indexOf(named.line)]);
	}

	/** The line that a row with figures names for sure; null when it names none. */
	private static @Nullable Named named(SourceRow row, int position, List<FormLine> targets, Fit[] fits) {
		int best = -1;
		if (!row.hasFigure())
			return null;
		for (int i = 0; i < fits.length; i++)
			if (fits[i].match() instanceof LabelMatch match && match.isSure() && targets.get(i).figures() > 0
					&& (best < 0 || fits[i].score() > fits[best].score()))
				best = i;
		return best < 0 ? null : new Named(position, targets.get(best), WordNormalizer.fold(targets.get(best).one().label()));
	}

	/** The rows behind the first copy of a table. */
	private List<Named> copies(List<Named> table) {
		int start = secondCopy(table);
		if (start < 0)
			return List.of();
		List<Named> first = table.subList(0, start);
		List<Named> second = table.subList(start, table.size());
		int again = (int) second.stream().filter(row -> first.stream().anyMatch(other -> other.label.equals(row.label))).count();
		return again >= FEWEST_ROWS && 100 * again >= SHARE * first.size() ? second : List.of();
	}

	/** Position of the first row of the second copy; -1 without one. */
	private int secondCopy(List<Named> table) {
		for (int i = 1; i < table.size(); i++) {
			Named row = table.get(i);
			long before = table.subList(0, i).stream().filter(other -> other.label.equals(row.label)).count();
			if (before >= row.capacity())
				return begin(table, i);
		}
		return -1;
	}

	/** A table of the document of its own belongs to one copy as a whole. */
	private int begin(List<Named> table, int at) {
		int grid = rows.get(table.get(at).row).line().grid();
		boolean apart = rows.get(table.getFirst().row).line().grid() != grid && !rows.get(table.get(at).row).line().isParagraph();
		int begin = at;
		while (apart && begin > 1 && rows.get(table.get(begin - 1).row).line().grid() == grid)
			begin--;
		return begin;
	}
}
