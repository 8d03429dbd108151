package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import report.dsl.form.Row;

/** How well a row of a document fits each line of the form. Only differences matter; a label that fits is worth up to 20. */
final class Scoring {

	private static final int LOST = 3;
	private static final int SAME_CAPTION = 6;
	private static final int OTHER_CAPTION = 14;
	private static final int SAME_SECTION = 4;
	private static final int OTHER_SECTION = 8;
	private static final int SAME_GROUP = 5;
	private static final int OTHER_GROUP = 6;
	private static final int HEADER = 8;
	private static final int RIGHT_NUMBER = 2;
	/** What a group loses that has figures behind it: the row of the group that stands in the same line has them, or one that the form lacks. */
	private static final int GROUP_WITH_FIGURES = 10;
	/** Cells that may stand in front of the figures. */
	private static final int MOST_LABELS = 4;

	private final Vocabulary words;
	/** By header: how much of the columns of each table it names, in percent. */
	private final Map<TableHeader, int[]> headers = new IdentityHashMap<>();

	Scoring(Vocabulary words) {
		this.words = words;
	}

	RowAlignment.Fit[] fits(SourceRow row, List<FormLine> targets) {
		RowAlignment.Fit[] fits = new RowAlignment.Fit[targets.size()];
		Arrays.fill(fits, RowAlignment.Fit.NONE);
		int[][] labels = labels(row, targets);
		for (int i = 0; i < fits.length; i++) {
			FormLine target = targets.get(i);
			boolean labelled = labels[i] != null && !(target.figures() == 0 && hasLostLabel(row, target, labels[i][0]));
			int label = labelled ? labels[i][0] : -1;
			int score = labelled ? labels[i][1] : lost(row, target);
			if (score <= 0)
				continue;
			score += context(row, target, label);
			if (score > 0)
				fits[i] = new RowAlignment.Fit(label, score);
		}
		return fits;
	}

	/** For each target the cell with its label and how well it fits; null when there is none. */
	private int[][] labels(SourceRow row, List<FormLine> targets) {
		int[][] found = new int[targets.size()][];
		int most = Math.min(row.cells().size(), MOST_LABELS);
		for (int cell = most - 1; cell >= 0; cell--) {
			Piece piece = row.cells().get(cell);
			if (piece.isBlank() || piece.folded().isEmpty() || FigureText.fits(piece.text()))
				continue;
			int at = 0;
			for (TableWords table : words.tables) {
				for (TableWords.Hit hit : table.lines(piece.folded()))
					label(found, at + hit.row(), cell, hit.score());
				at += table.table.lines().size() + (table.across() ? 1 : 0);
			}
		}
		return found;
	}

	private static void label(int[][] found, int target, int cell, int score) {
		if (found[target] == null || found[target][1] < score)
			found[target] = new int[] { cell, score };
	}

	/** Whether a row names a group, and then a row whose label figures have taken the place of. */
	private static boolean hasLostLabel(SourceRow row, FormLine group, int label) {
		int inner = row.cells().size() - group.words().table.columns().size() - 1;
		return row.exact() && inner > label && inner < row.cells().size() - 1 && FigureText.isOnly(row.cells().get(inner).text()) && !row.cells().get(inner).isBlank();
	}

	/** What a row without a label is worth. */
	private int lost(SourceRow row, FormLine target) {
		int figures = target.figures();
		if (figures == 0 || !row.hasFigure())
			return 0;
		if (target.line() == FormLine.ALL) {
			boolean rightNumber = row.figures() == figures && row.cells().size() <= figures + MOST_LABELS;
			return rightNumber ? LOST + 3 : 0;
		}
		int labels = row.cells().size() - figures;
		if (labels < 0 || labels > MOST_LABELS || row.figures() < figures || !row.exact() && (labels > 0 || figures == 1))
			return 0;
		for (int i = 0; i < labels; i++) {
			Piece piece = row.cells().get(i);
			boolean group = words.is(piece.folded(), Vocabulary.GROUP);
			if (!piece.isBlank() && !FigureText.isOnly(piece.text()) && !group)
				return 0;
		}
		return LOST;
	}

	private int context(SourceRow row, FormLine target, int label) {
		int score = 0;
		if (row.caption() != Rows.NONE)
			score += row.caption() == target.table() ? SAME_CAPTION : -OTHER_CAPTION;
		if (row.section() >= 0 && !words.form.sections().get(row.section()).tables().isEmpty())
			score += row.section() == target.words().section ? SAME_SECTION : -OTHER_SECTION;
		if (row.head() != null)
			score += header(row.head(), target.table());
		if (label >= 0 && target.row().parent() != null || label < 0 && target.line() != FormLine.ALL && target.row().parent() != null)
			score += group(row, target, label);
		if (target.figures() == 0 && row.hasFigureBehind(label))
			score -= GROUP_WITH_FIGURES;
		int right = label < 0 ? row.figures() : row.cells().size() - label - 1;
		return right == target.figures() ? score + RIGHT_NUMBER : score;
	}

	private int header(TableHeader head, int table) {
		int[] shares = headers.computeIfAbsent(head, key -> shares(key));
		return shares[table] >= 50 ? shares[table] * HEADER / 100 : shares[table] == 0 ? -HEADER : 0;
	}

	private int[] shares(TableHeader head) {
		int[] shares = new int[words.tables.size()];
		for (int i = 0; i < shares.length; i++) {
			TableWords table = words.tables.get(i);
			boolean[] seen = new boolean[table.table.columns().size()];
			for (String label : head.labels)
				if (!label.isEmpty())
					for (int column : columns(table, label))
						seen[column] = true;
			int count = 0;
			for (boolean one : seen)
				count += one ? 1 : 0;
			shares[i] = seen.length == 0 ? 0 : 100 * count / seen.length;
		}
		return shares;
	}

	private static int[] columns(TableWords table, String label) {
		int[] sure = table.columns(label);
		if (sure.length > 0)
			return sure;
		int near = table.column(label);
		return near < 0 ? sure : new int[] { near };
	}

	/** Whether the groups that the row names are those above the target. */
	private int group(SourceRow row, FormLine target, int label) {
		List<String> groups = new ArrayList<>(row.outer());
		for (int i = 0; i < row.cells().size() && i < MOST_LABELS; i++)
			if (i != label && words.is(row.cells().get(i).folded(), Vocabulary.GROUP))
				groups.add(row.cells().get(i).folded());
		if (groups.isEmpty())
			return 0;
		String inner = groups.getLast();
		for (Row parent = target.row().parent(); parent != null; parent = parent.parent())
			for (TableWords.Hit hit : target.words().lines(inner))
				if (target.words().table.lines().get(hit.row()) == parent)
					return SAME_GROUP;
		return -OTHER_GROUP;
	}
}
