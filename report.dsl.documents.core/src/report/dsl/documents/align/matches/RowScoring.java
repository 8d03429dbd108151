// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.matches;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.SourceRow;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.form.Row;

/** How well a row of a document fits each line of the form. Only differences matter; a label that fits is worth up to 20. */
final class RowScoring {

	private static final Fit LOST = new Fit(-1, null, 3);
	/** The same where all rows of a table stand beside one another. */
	private static final Fit LOST_ALL = new Fit(-1, null, 6);
	private static final int SAME_CAPTION = 6;
	private static final int OTHER_CAPTION = 14;
	private static final int SAME_SECTION = 4;
	private static final int OTHER_SECTION = 8;
	private static final int SAME_GROUP = 5;
	private static final int OTHER_GROUP = 6;
	private static final int RIGHT_NUMBER = 2;
	/** What a row is worth that has figures where the line has some: a heading may say the same words above it. */
	private static final int HAS_FIGURES = 4;
	/** What a group loses that has figures behind it: the row of the group that stands in the same line has them, or one that the form lacks. */
	private static final int GROUP_WITH_FIGURES = 10;
	/** Words that stand in place of a figure are at most so long: {@code 见附件}. */
	private static final int LONGEST_FIGURE = 10;
	/** Of a table whose rows stand beside one another: a total of all rows, for instance. */
	private static final int MOST_MORE = 3;
	/** One of so many figures may be words. */
	private static final int FEW = 4;
	/** Cells that may stand in front of the figures. */
	private static final int MOST_LABELS = 4;

	private final Vocabulary words;
	private final HeaderScores headers;
	private final SourceRow row;
	/** How many cells at the right end may be figures. */
	private final int figures;
	private final boolean hasFigure;

	RowScoring(Vocabulary words, HeaderScores headers, SourceRow row) {
		this.words = words;
		this.headers = headers;
		this.row = row;
		figures = row.figures();
		hasFigure = row.hasFigure();
	}

	/** How well it fits each of the lines, which are those of all tables in their order. */
	Fit[] fits(List<FormLine> targets) {
		@Nullable
		Fit[] labels = labels(targets.size());
		Fit[] fits = new Fit[targets.size()];
		for (int i = 0; i < fits.length; i++)
			fits[i] = fit(targets.get(i), labels[i]);
		return fits;
	}

	private Fit fit(FormLine target, @Nullable Fit labelled) {
		Fit fit = labelled != null && !(target.figures() == 0 && hasLostLabel(target, labelled.label())) ? labelled : lost(target);
		int score = fit.score() <= 0 ? 0 : fit.score() + context(target, fit.label());
		return score > 0 ? new Fit(fit.label(), fit.match(), score) : Fit.NONE;
	}

	/**
	 * For each target the cell with its label and how well that fits; null when there is none. Words with other words between them and the
	 * figures name a group: the row is a part of it, and never stands for the whole.
	 */
	private @Nullable Fit[] labels(int targets) {
		@Nullable
		Fit[] found = new @Nullable Fit[targets];
		int inner = inner();
		for (int cell = Math.min(row.cells().size(), MOST_LABELS) - 1; cell >= 0; cell--) {
			Piece piece = row.cells().get(cell);
			if (!isWords(piece) || cell > inner && !piece.above())
				continue;
			Piece label = row.cells().get(inner);
			boolean outer = cell != inner && !label.folded().equals(piece.folded()) && isBelowOneHead(piece, label);
			int at = 0;
			for (TableWords table : words.tables()) {
				for (TableWords.Hit hit : table.lines(piece.folded()))
					if (!(outer && (hasFigure || !table.table().lines().get(hit.row()).group()))
							&& (found[at + hit.row()] == null || found[at + hit.row()].score() < hit.match().score()))
						found[at + hit.row()] = new Fit(cell, hit.match(), hit.match().score());
				at += table.table().lines().size() + (table.across() ? 1 : 0);
			}
		}
		return found;
	}

	/**
	 * The cell next to the figures that has words: before those that have figures behind them no others, and before those that began in a
	 * row above the row's own, which a merged cell may have pushed aside.
	 */
	private int inner() {
		int best = -1;
		int bestWorth = -1;
		for (int cell = 0; cell < Math.min(row.cells().size(), MOST_LABELS); cell++) {
			Piece piece = row.cells().get(cell);
			if (!isWords(piece) || words.is(piece.folded(), Vocabulary.UNIT) || best >= 0 && isInPlaceOfFigure(best, cell))
				continue;
			int worth = (piece.above() ? 0 : 2) + (row.hasFigureBehind(cell) ? 1 : 0);
			if (worth >= bestWorth) {
				best = cell;
				bestWorth = worth;
			}
		}
		return best;
	}

	/** Whether words stand where the first figure does behind a label that has as many cells behind it as its table has columns. */
	private boolean isInPlaceOfFigure(int label, int cell) {
		Piece words = row.cells().get(cell);
		if (!row.exact() || cell != label + 1 || words.above() || this.words.flags(words.folded()) != 0
				|| words.text().length() > LONGEST_FIGURE)
			return false;
		for (TableWords table : this.words.tables())
			if (table.table().columns().size() == row.cells().size() - cell)
				for (TableWords.Hit hit : table.lines(row.cells().get(label).folded()))
					if (hit.match().isSure() && !table.table().lines().get(hit.row()).group())
						return true;
		return false;
	}

	private static boolean isWords(Piece piece) {
		return !piece.isBlank() && !piece.folded().isEmpty() && !FigureText.fits(piece.text());
	}

	/** Whether both stand where the labels of rows do: a column of other words has a head of its own. */
	private boolean isBelowOneHead(Piece one, Piece other) {
		return row.head() == null || !row.line().aligned()
				|| row.head().piecesAbove(one.column()).equals(row.head().piecesAbove(other.column()));
	}

	/** Whether a row names a group, and then a row whose label figures have taken the place of. */
	private boolean hasLostLabel(FormLine group, int label) {
		int inner = row.cells().size() - group.words().table().columns().size() - 1;
		return row.exact() && inner > label && inner < row.cells().size() - 1 && FigureText.isOnly(row.cells().get(inner).text())
				&& !row.cells().get(inner).isBlank();
	}

	/** What a row without a label is worth. */
	private Fit lost(FormLine target) {
		int expected = target.figures();
		if (expected == 0)
			return Fit.NONE;
		if (target.isAll()) {
			boolean rightNumber = (figures == expected || isAlmostAll(expected) || isWithMore(target))
					&& row.cells().size() <= expected + MOST_LABELS;
			boolean told = hasFigure || row.head() != null && headers.of(row.head(), target.table()) > 0;
			return rightNumber && told ? LOST_ALL : Fit.NONE;
		}
		if (!hasFigure)
			return Fit.NONE;
		int labels = row.cells().size() - expected;
		if (labels < 0 || labels > MOST_LABELS || figures < expected || !row.exact() && (labels > 0 || expected == 1))
			return Fit.NONE;
		for (int i = 0; i < labels; i++) {
			Piece piece = row.cells().get(i);
			boolean group = words.is(piece.folded(), Vocabulary.GROUP);
			if (group && !piece.above() && (i == labels - 1 || target.words().table().layout().units() != null))
				return Fit.NONE; // the heading of the group itself has the figures
			if (!piece.isBlank() && !FigureText.isOnly(piece.text()) && !group)
				return Fit.NONE;
		}
		return LOST;
	}

	/** Whether a few more figures stand below the heads of the table: its heads tell which they are. */
	private boolean isWithMore(FormLine target) {
		return row.head() != null && row.line().aligned() && figures > target.figures() && figures <= target.figures() + MOST_MORE
				&& headers.of(row.head(), target.table()) > 0;
	}

	/** Whether a row has as many cells as figures are expected, and but for a few words that stand for one they are figures. */
	private boolean isAlmostAll(int expected) {
		int others = 0;
		for (Piece piece : row.cells()) {
			boolean figure = FigureText.fits(piece.text());
			if (!figure && (words.flags(piece.folded()) != 0 || piece.text().length() > LONGEST_FIGURE))
				return false;
			others += figure ? 0 : 1;
		}
		return row.cells().size() == expected && others * FEW <= expected && hasFigure;
	}

	private int context(FormLine target, int label) {
		int score = 0;
		if (row.isCaptioned())
			score += row.caption() == target.table() ? SAME_CAPTION : -OTHER_CAPTION;
		if (row.section() >= 0 && !words.form().sections().get(row.section()).tables().isEmpty())
			score += row.section() == target.words().section() ? SAME_SECTION : -OTHER_SECTION;
		if (row.head() != null)
			score += headers.of(row.head(), target.table());
		if (label >= 0 && target.one().parent() != null || label < 0 && !target.isAll() && target.one().parent() != null)
			score += group(target, label);
		if (target.figures() == 0 && row.hasFigureBehind(label))
			score -= GROUP_WITH_FIGURES;
		if (target.figures() > 0 && label >= 0 && row.hasFigureBehind(label))
			score += HAS_FIGURES;
		int right = label < 0 ? figures : row.cells().size() - label - 1;
		return right == target.figures() ? score + RIGHT_NUMBER : score;
	}

	/** Whether the groups that the row names are those above the target. */
	private int group(FormLine target, int label) {
		List<String> groups = new ArrayList<>(row.outer());
		for (int i = 0; i < row.cells().size() && i < MOST_LABELS; i++)
			if (i != label && words.is(row.cells().get(i).folded(), Vocabulary.GROUP))
				groups.add(row.cells().get(i).folded());
		if (groups.isEmpty())
			return 0;
		String inner = groups.getLast();
		for (Row parent = target.one().parent(); parent != null; parent = parent.parent())
			for (TableWords.Hit hit : target.words().lines(inner))
				if (target.words().table().lines().get(hit.row()) == parent)
					return SAME_GROUP;
		return -OTHER_GROUP;
	}
}
