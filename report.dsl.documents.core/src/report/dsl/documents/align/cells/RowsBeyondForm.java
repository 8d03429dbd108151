// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.matches.Fit;
import report.dsl.documents.align.matches.FormLine;
import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.rows.SourceRow;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.align.words.LabelMatch;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.sheet.ExtraRow;

/** Finds the rows of figures that the form has no cells for, and where in its tables they stand. */
final class RowsBeyondForm {

	/**
	 * Such a row.
	 *
	 * @param label as the report has it
	 * @param match as if it were a row of its table, so that its figures are placed as those of all others
	 * @param group the group whose heading it is; null for any other row
	 * @param after the line of the form above it; null when it is the first, or a heading
	 */
	record Placed(String label, RowMatch match, @Nullable Row group, @Nullable Row after) {

		/** @param figures by column; null in it for one that is blank. @param said of the units of money */
		ExtraRow row(List<@Nullable Piece> figures, MoneyStatements said) {
			Table table = match.found().words().table();
			List<String> cells = new ArrayList<>();
			for (int i = 0; i < figures.size(); i++)
				cells.add(text(figures.get(i), table.columns().get(i), said));
			return new ExtraRow(table, group, after, label, cells);
		}

		private String text(@Nullable Piece figure, Column column, MoneyStatements said) {
			return figure == null ? "" : CellText.of(figure, column.unit(), column, match, said);
		}
	}

	/** Behind a label that would be taken for that of a row of the form. */
	private static final String APART = " 另列";

	private RowsBeyondForm() {
	}

	/** Null for a row that the form has cells for, for one without label or figures, and for one of no table that is known. */
	static @Nullable Placed find(Vocabulary words, List<RowMatch> matches, int row) {
		RowMatch match = matches.get(row);
		if (match.isFound())
			return match.found().row() instanceof Row line && line.group() ? group(words, match) : null;
		int label = label(words, match.row());
		RowMatch above = neighbour(matches, row, -1);
		RowMatch near = above != null ? above : neighbour(matches, row, 1);
		if (label < 0 || near == null)
			return null;
		FormLine line = line(near.found());
		String written = line == null ? "" : name(words, line.words().section(), match.row().cells().get(label));
		return line == null || written.isEmpty()
				? null
				: new Placed(written, new RowMatch(match.row(), line, new Fit(label, LabelMatch.LABEL, 0)), null,
						above == null ? null : above.found().row());
	}

	private static @Nullable Placed group(Vocabulary words, RowMatch match) {
		FormLine line = match.row().hasFigureBehind(match.label()) && match.label() == label(words, match.row())
				? line(match.found())
				: null;
		Row heading = match.found().row();
		return line == null || heading == null
				? null
				: new Placed(heading.label(), new RowMatch(match.row(), line, match.fit()), heading, null);
	}

	/** The label in the report: as written, or marked where the section has a row of that name; empty when even that would be taken for one. */
	private static String name(Vocabulary words, int section, Piece label) {
		String written = WordNormalizer.simplified(label.oneLine()).replace('|', '／');
		if (!isOfForm(words, section, written))
			return written;
		return isOfForm(words, section, written + APART) ? "" : written + APART;
	}

	private static boolean isOfForm(Vocabulary words, int section, String label) {
		String folded = WordNormalizer.fold(label);
		return words.tables().stream().anyMatch(table -> table.section() == section && table.isLine(folded));
	}

	/** A line with figures of the table of another one; null in a table whose rows stand beside one another. */
	private static @Nullable FormLine line(FormLine any) {
		if (any.isAll())
			return null;
		List<Row> lines = any.words().table().lines();
		for (int i = 0; i < lines.size(); i++)
			if (!lines.get(i).group())
				return new FormLine(any.words(), any.table(), i);
		return null;
	}

	/** The nearest row before or behind that is one of the form and stands in the same table of the document. */
	private static @Nullable RowMatch neighbour(List<RowMatch> matches, int row, int step) {
		SourceRow one = matches.get(row).row();
		for (int i = row + step; i >= 0 && i < matches.size(); i += step) {
			SourceRow other = matches.get(i).row();
			if (other.line().grid() != one.line().grid() || other.caption() != one.caption() || other.section() != one.section())
				return null;
			if (matches.get(i).isFound())
				return matches.get(i);
		}
		return null;
	}

	/** Position of the last words before the figures that are no unit, the row's own before those from above; -1 without words or without figures behind them. */
	private static int label(Vocabulary words, SourceRow row) {
		int label = -1;
		for (int i = 0; i < row.cells().size(); i++) {
			Piece piece = row.cells().get(i);
			if (FigureText.is(piece.text()) && label >= 0)
				return label;
			boolean word = !piece.isBlank() && !FigureText.fits(piece.text()) && words.flags(piece.folded()) != Vocabulary.UNIT;
			if (word && (label < 0 || !piece.above() || row.cells().get(label).above()))
				label = i;
		}
		return -1;
	}
}
