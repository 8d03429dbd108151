// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import org.jspecify.annotations.Nullable;

import report.dsl.text.TableLabels;

/**
 * Where labels and figures stand in cells that were copied: rows of the header, then columns of numbers that only count the rows,
 * then columns of labels, then figures.
 */
record ClipLayout(int headerRows, int countColumns, int labelColumns) {

	/** @param room so many cells are right of the place at hand, its own among them; 0 where that is a label */
	static ClipLayout of(CopiedCells copied, TableLabels labels, int room) {
		int counts = countColumns(copied, labels);
		int figures = firstFigures(copied, counts, labels);
		int header = headerRows(copied, figures, labels);
		int known = 0;
		for (int column = counts; column < figures; column++)
			known = knownRows(copied, column, labels) > 0 ? column + 1 : known;
		if (known == 0)
			return new ClipLayout(header, 0, unknownLabels(copied, header, figures, room, labels));
		return new ClipLayout(header, counts, known);
	}

	/** The first column with more figures than labels of rows: a number that strayed among labels makes none of them a figure. */
	private static int firstFigures(CopiedCells copied, int from, TableLabels labels) {
		int column = from;
		while (column < copied.columns() && figures(copied, column) <= knownRows(copied, column, labels))
			column++;
		return column;
	}

	private static int figures(CopiedCells copied, int column) {
		int figures = 0;
		for (int row = 0; row < copied.rows(); row++)
			figures += copied.isFigure(row, column) ? 1 : 0;
		return figures;
	}

	static boolean isRow(CopiedCells copied, int row, int column, TableLabels labels) {
		return !copied.isFigure(row, column) && !labels.rows(copied.label(row, column)).isEmpty();
	}

	/** The labels of rows that stand in a column beside figures. */
	private static int knownRows(CopiedCells copied, int column, TableLabels labels) {
		int known = 0;
		for (int row = 0; row < copied.rows(); row++)
			known += isRow(copied, row, column, labels) && copied.hasFigures(row) ? 1 : 0;
		return known;
	}

	/** 1 where the first column counts several rows, 1, 2, 3 …, whose labels stand beside it; else 0. */
	private static int countColumns(CopiedCells copied, TableLabels labels) {
		int count = 0;
		for (int row = 0; row < copied.rows(); row++)
			if (copied.isFigure(row, 0)) {
				if (!copied.text(row, 0).equals(String.valueOf(++count)) || copied.columns() < 2 || !isRow(copied, row, 1, labels))
					return 0;
			}
		return count > 1 ? 1 : 0;
	}

	/**
	 * The rows from the top on that hold no figure, up to the last one with the label of a column. What may be the label of a row
	 * as well is one of a column where figures stand below it.
	 */
	private static int headerRows(CopiedCells copied, int figures, TableLabels labels) {
		int rows = 0;
		for (int row = 0; row < copied.rows() && !copied.hasFigures(row); row++)
			for (int column = 0; column < copied.columns() && rows <= row; column++)
				if (!labels.columns(copied.label(row, column)).isEmpty() && (column >= figures || !isRow(copied, row, column, labels)))
					rows = row + 1;
		return rows;
	}

	/** Text in front of the figures where nothing is the label of a row: in a cell it is a figure that cannot be read. */
	private static int unknownLabels(CopiedCells copied, int header, int figures, int room, TableLabels labels) {
		int text = 0;
		for (int column = 0; column < figures && isWords(copied, header, column, labels); column++)
			text = column + 1;
		return room == 0 || header > 0 || copied.columns() > room && copied.columns() - text <= room ? text : 0;
	}

	/** Whether a column holds words without digits, under no label of a column. */
	private static boolean isWords(CopiedCells copied, int header, int column, TableLabels labels) {
		for (int row = 0; row < copied.rows(); row++) {
			String text = copied.text(row, column);
			if (row < header ? !labels.columns(copied.label(row, column)).isEmpty() : !text.isEmpty() && !isWords(text))
				return false;
		}
		return true;
	}

	private static boolean isWords(String text) {
		return text.codePoints().anyMatch(Character::isLetter) && text.codePoints().noneMatch(Character::isDigit);
	}

	/** A label of a row that stands above figures, where those of columns belong; null when there is none. */
	@Nullable
	String turned(CopiedCells copied, TableLabels labels) {
		for (int row = 0; headerRows == 0 && row < copied.rows() && !copied.hasFigures(row); row++)
			for (int column = labelColumns; column < copied.columns(); column++)
				if (isRow(copied, row, column, labels) && hasFigure(copied, column))
					return copied.label(row, column);
		return null;
	}

	static boolean hasFigure(CopiedCells copied, int column) {
		return figures(copied, column) > 0;
	}

	/** The label above a column: what stands lowest in the header. */
	String header(CopiedCells copied, int column) {
		for (int row = headerRows - 1; row >= 0; row--)
			if (!copied.text(row, column).isEmpty())
				return copied.label(row, column);
		return "";
	}

	/** The column of the label of a row: what stands rightmost in front of its figures; -1 when it has none. */
	int labelColumn(CopiedCells copied, int row) {
		for (int column = labelColumns - 1; column >= countColumns; column--)
			if (!copied.text(row, column).isEmpty())
				return column;
		return -1;
	}

	/** The label of a row; empty when it has none. */
	String label(CopiedCells copied, int row) {
		int column = labelColumn(copied, row);
		return column < 0 ? "" : copied.label(row, column);
	}
}
