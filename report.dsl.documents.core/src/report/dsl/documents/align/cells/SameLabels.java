// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.TableWords;
import report.dsl.form.Row;

/** Tells rows with one label in several groups of a table apart: by their groups, or because all of them are there. */
final class SameLabels {

	private SameLabels() {
	}

	/** Whether a row might as well be that of another group. */
	static boolean isDoubtful(List<RowMatch> matches, int row) {
		RowMatch match = matches.get(row);
		Piece label = match.labelCell();
		if (label == null || match.found().row() == null)
			return false;
		List<Row> lines = lines(match, label.folded());
		return lines.size() > 1 && !isGroupNamed(matches, row, lines) && !areAllThere(matches, match, lines);
	}

	/** The lines of the table that have the label. */
	private static List<Row> lines(RowMatch match, String label) {
		List<Row> lines = new ArrayList<>();
		for (TableWords.Hit hit : match.found().words().lines(label))
			lines.add(match.found().words().table().lines().get(hit.row()));
		return lines;
	}

	/** Whether the group is named in the row, or the last group above it is its own. */
	private static boolean isGroupNamed(List<RowMatch> matches, int row, List<Row> lines) {
		RowMatch match = matches.get(row);
		Row own = match.found().one().parent();
		if (own == null)
			return false;
		List<String> named = new ArrayList<>(match.row().outer());
		match.row().cells().forEach(cell -> named.add(cell.folded()));
		if (named.stream().anyMatch(words -> !words.isEmpty() && lines(match, words).contains(own)))
			return true;
		for (int i = row - 1; i >= 0; i--)
			if (group(matches.get(i), match, lines) instanceof Row group)
				return group == own;
		return false;
	}

	/** The group that a row above tells: its own line, or the one it is in; null where it tells of none of those in question. */
	private static @Nullable Row group(RowMatch above, RowMatch match, List<Row> lines) {
		if (!above.isFound() || above.found().words() != match.found().words() || above.isLost())
			return null;
		Row line = above.found().row();
		for (Row one : lines)
			if (line != null && (line == one.parent() || line.parent() != null && line.parent() == one.parent()))
				return one.parent();
		return null;
	}

	/** Whether the document has as many rows with the label as the form: then their order tells. */
	private static boolean areAllThere(List<RowMatch> matches, RowMatch match, List<Row> lines) {
		return lines.stream().allMatch(
				line -> matches.stream()
						.anyMatch(one -> one.isFound() && one.found().words() == match.found().words() && one.found().row() == line));
	}
}
