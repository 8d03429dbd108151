// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.MoneyUnit;
import report.dsl.documents.align.words.PeriodWords;

/**
 * What stands above the rows of a table.
 *
 * @param lines      rows of a table with cells; empty where the table has lost its cells
 * @param labels     folded labels in the order of reading
 * @param statements folded lines that say of the whole table in which unit or of which year it is
 */
public record TableHeader(List<DocumentLine> lines, List<String> labels, List<String> statements) {

	static final TableHeader NONE = new TableHeader(List.of(), List.of(), List.of());

	public TableHeader {
		lines = List.copyOf(lines);
		labels = List.copyOf(labels);
		statements = List.copyOf(statements);
	}

	/** The header with one more line. */
	TableHeader with(DocumentLine line) {
		List<DocumentLine> allLines = new ArrayList<>(lines);
		allLines.add(line);
		List<String> added = line.pieces().stream().filter(piece -> !piece.isBlank() && !piece.above()).map(Piece::folded).toList();
		return new TableHeader(allLines, joined(labels, added), statements);
	}

	/** The header with more labels. */
	TableHeader with(List<String> more) {
		return more.isEmpty() ? this : new TableHeader(lines, joined(labels, more), statements);
	}

	/**
	 * The folded line that says that the table is of another year than the report; empty when none does.
	 *
	 * @param year of the report, or {@link PeriodWords#UNKNOWN}
	 */
	public String otherYear(int year) {
		return statements.stream().filter(one -> PeriodWords.isStatement(one) && PeriodWords.isOtherYear(one, year)).findFirst().orElse("");
	}

	/** Whether a folded line states the unit of a table or the year that it is of, and nothing else. */
	static boolean isStatement(String folded) {
		return PeriodWords.isStatement(folded) || MoneyUnit.isStatement(folded);
	}

	private static List<String> joined(List<String> labels, List<String> more) {
		List<String> all = new ArrayList<>(labels);
		all.addAll(more);
		return all;
	}

	/** The header with what is stated of the whole table. */
	TableHeader stating(List<String> more) {
		return more.isEmpty() ? this : new TableHeader(lines, labels, joined(statements, more));
	}

	/** How many columns its lines have. */
	public int columns() {
		return lines.stream().flatMap(line -> line.pieces().stream()).mapToInt(piece -> piece.column() + piece.columns()).max().orElse(0);
	}

	/** The words above a column of an aligned table, from top to bottom. */
	public List<Piece> piecesAbove(int column) {
		List<Piece> pieces = new ArrayList<>();
		for (DocumentLine line : lines)
			for (Piece piece : line.pieces())
				if (piece.column() <= column && column < piece.column() + piece.columns() && !piece.isBlank()
						&& (pieces.isEmpty() || !pieces.getLast().folded().equals(piece.folded())))
					pieces.add(piece);
		return pieces;
	}

	/** The same folded. */
	public List<String> above(int column) {
		return piecesAbove(column).stream().map(Piece::folded).toList();
	}
}
