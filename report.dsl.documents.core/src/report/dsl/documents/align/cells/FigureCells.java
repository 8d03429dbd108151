// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.align.words.Vocabulary;

/** The cells of a row that may be figures. */
final class FigureCells {

	private FigureCells() {
	}

	/** Those behind the label without the one that states the unit, and without words that began in a row above. */
	static List<Piece> behindLabel(Vocabulary words, RowMatch match) {
		List<Piece> row = match.row().cells();
		List<Piece> cells = new ArrayList<>();
		int figures = match.found().isAll() ? Math.max(match.found().figures(), match.row().figures()) : match.found().figures();
		int from = match.label() < 0 ? Math.max(0, row.size() - figures) : match.label() + 1;
		for (Piece piece : row.subList(from, row.size()))
			if (!isUnit(words, piece) && (!piece.above() || FigureText.fits(piece.text())))
				cells.add(piece);
		return cells;
	}

	/** Whether a cell states the unit of the row. */
	static boolean isUnit(Vocabulary words, Piece piece) {
		return words.flags(piece.folded()) == Vocabulary.UNIT && !FigureText.is(piece.text());
	}
}
