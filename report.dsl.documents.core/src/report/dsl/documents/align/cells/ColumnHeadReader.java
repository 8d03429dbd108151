// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.List;

import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.MoneyUnit;
import report.dsl.documents.align.words.PeriodWords;
import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.form.Column;
import report.dsl.form.Row;

/**
 * Tells what words above a column mean in a table of the form.
 *
 * @param across whether all rows of the table stand beside one another: the words name the row, too
 * @param year   of the report, or {@link PeriodWords#UNKNOWN}
 */
record ColumnHeadReader(Vocabulary words, TableWords table, boolean across, TableHeader header, int year) {

	/** @param above what stands above a column, from top to bottom */
	ColumnHead head(List<Piece> above) {
		if (above.isEmpty())
			return ColumnHead.MISSING;
		if (above.stream().anyMatch(piece -> isOtherYear(piece.folded())))
			return new ColumnHead(quoted(above), above.getLast().folded(), ColumnHead.OTHER_YEAR);
		int place = place(above.stream().map(Piece::folded).toList());
		return place != ColumnHead.NONE ? new ColumnHead(quoted(above), above.getLast().folded(), place) : foreign(above);
	}

	/** Words that are no label of a column of this table; those that never head a column say nothing. */
	private ColumnHead foreign(List<Piece> above) {
		if (isNoColumn(above.getLast().folded()) || isCorner(above.getLast()))
			return ColumnHead.MISSING;
		return new ColumnHead(quoted(above), above.getLast().folded(), ColumnHead.NONE);
	}

	static String quoted(List<Piece> above) {
		return above.isEmpty() ? "" : above.getLast().oneLine();
	}

	/** Whether words head the labels of the rows. */
	private boolean isCorner(Piece piece) {
		return piece.column() == 0 && !across;
	}

	/** Whether folded words never head a column. */
	boolean isNoColumn(String folded) {
		return folded.isEmpty() || PeriodWords.isHead(folded) || words.flags(folded) != 0 && !words.is(folded, Vocabulary.COLUMN)
				|| !MoneyUnit.ofTable(folded).isEmpty();
	}

	/** Whether a head says so, and is not the form's own; of an unknown year every one is another where the header has several. */
	boolean isOtherYear(String folded) {
		boolean other = PeriodWords.isOtherYear(folded, year);
		if (!other && (year != PeriodWords.UNKNOWN || PeriodWords.years(folded).isEmpty()))
			return false;
		int near = table.column(folded);
		boolean ofForm = near >= 0 && !PeriodWords.saysMore(folded, WordNormalizer.fold(table.table().columns().get(near).label()))
				|| table.columns(folded).length > 0 || words.is(folded, Vocabulary.HEAD | Vocabulary.ROW | Vocabulary.GROUP);
		return !ofForm && (other || header.labels().stream().flatMap(label -> PeriodWords.years(label).stream()).distinct().count() > 1);
	}

	/** Which figure of the row, or of all rows, stands under these words. */
	private int place(List<String> above) {
		int column = column(above);
		if (column == ColumnHead.NONE || !across)
			return column;
		for (String words : above.reversed())
			for (TableWords.Hit hit : table.lines(words)) {
				Row line = table.table().lines().get(hit.row());
				if (!line.group() && hit.match().isSure())
					return line.index() * table.table().columns().size() + column;
			}
		return ColumnHead.NONE;
	}

	/** Position of the column under these words, {@link ColumnHead#NONE} when they name none or several. */
	int column(List<String> above) {
		int[] sure = table.columns(above.getLast());
		if (sure.length == 1)
			return sure[0];
		for (int column : sure) {
			Column one = table.table().columns().get(column);
			if (one.group() == null || above.contains(WordNormalizer.fold(one.group())))
				return column;
		}
		return ColumnHead.NONE;
	}
}
