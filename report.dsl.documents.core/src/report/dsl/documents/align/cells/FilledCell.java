// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.blocks.SourcePlace;

/**
 * What was put into a cell of the form, and by which decisions.
 *
 * @param cell   number of the cell in the form
 * @param text   empty for a blank
 * @param figure the cell of the document that the text was taken from, null for a blank
 * @param spot   of the figure, or of the row that has none
 * @param match  the row, and why it is that of the form
 * @param column why it is that column of the form
 */
public record FilledCell(int cell, String text, @Nullable Piece figure, SourcePlace spot, RowMatch match, ColumnMatch column) {

	/** The folded words that the document has above the figure; empty where columns do not stand above one another. */
	public List<String> header() {
		if (figure == null || !match.row().line().aligned() || match.row().head() == null)
			return List.of();
		return match.row().head().above(figure.column());
	}

	/** The same with another place, where a later row has the cell and leaves it blank. */
	FilledCell at(SourcePlace other) {
		return new FilledCell(cell, text, figure, other, match, column);
	}
}
