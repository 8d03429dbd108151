// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.List;

import report.dsl.documents.align.matches.RowAlignment;
import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.rows.CopyRows;
import report.dsl.documents.align.sections.ReportCopy;
import report.dsl.documents.align.sections.TitleLines;
import report.dsl.documents.align.words.Meanings;
import report.dsl.documents.align.words.PeriodWords;
import report.dsl.documents.align.words.Vocabulary;

/**
 * A copy of a report at every stage up to its cells.
 *
 * @param copy    its sections
 * @param rows    what of them are rows of tables
 * @param matches which lines of the form the rows are
 * @param cells   what the rows put into the cells of the form
 */
public record CopyCells(ReportCopy copy, CopyRows rows, List<RowMatch> matches, FilledCells cells) {

	public CopyCells {
		matches = List.copyOf(matches);
	}

	public static CopyCells of(Vocabulary words, Meanings meanings, ReportCopy copy) {
		int year = year(copy);
		CopyRows rows = CopyRows.of(words, copy);
		List<RowMatch> matches = RowAlignment.matches(words, rows.rows(), year);
		return new CopyCells(copy, rows, matches,
				CellPlacement.fill(words, meanings, year, MoneyStatements.of(words, copy, rows.rows()), matches));
	}

	/** The year that the title states. */
	private static int year(ReportCopy copy) {
		TitleLines title = copy.title();
		String year = title == null ? null : title.title().year();
		return year == null ? PeriodWords.UNKNOWN : Integer.parseInt(year);
	}
}
