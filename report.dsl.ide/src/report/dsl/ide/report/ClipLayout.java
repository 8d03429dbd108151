package report.dsl.ide.report;

import report.dsl.text.TableLabels;

/**
 * Where labels and figures stand in cells that were copied: rows of the header, then columns of numbers that only count the rows,
 * then columns of labels, then figures.
 */
record ClipLayout(int headerRows, int countColumns, int labelColumns) {

	/** @param room so many cells are right of the place at hand, its own among them; 0 where that is a label */
	static ClipLayout of(CopiedCells clip, TableLabels labels, int room) {
		int counts = countColumns(clip, labels);
		int figures = firstFigures(clip, counts, labels);
		int header = headerRows(clip, figures, labels);
		int known = 0;
		for (int column = counts; column < figures; column++)
			known = knownRows(clip, column, labels) > 0 ? column + 1 : known;
		if (known == 0)
			return new ClipLayout(header, 0, unknownLabels(clip, header, figures, room, labels));
		return new ClipLayout(header, counts, known);
	}

	/** The first column with more figures than labels of rows: a number that strayed among labels makes none of them a figure. */
	private static int firstFigures(CopiedCells clip, int from, TableLabels labels) {
		int column = from;
		while (column < clip.columns() && figures(clip, column) <= knownRows(clip, column, labels))
			column++;
		return column;
	}

	private static int figures(CopiedCells clip, int column) {
		int figures = 0;
		for (int row = 0; row < clip.rows(); row++)
			figures += clip.isFigure(row, column) ? 1 : 0;
		return figures;
	}

	static boolean isRow(CopiedCells clip, int row, int column, TableLabels labels) {
		return !clip.isFigure(row, column) && !labels.rows(clip.label(row, column)).isEmpty();
	}

	/** The labels of rows that stand in a column beside figures. */
	private static int knownRows(CopiedCells clip, int column, TableLabels labels) {
		int known = 0;
		for (int row = 0; row < clip.rows(); row++)
			known += isRow(clip, row, column, labels) && clip.hasFigures(row) ? 1 : 0;
		return known;
	}

	/** 1 where the first column counts several rows, 1, 2, 3 …, whose labels stand beside it; else 0. */
	private static int countColumns(CopiedCells clip, TableLabels labels) {
		int count = 0;
		for (int row = 0; row < clip.rows(); row++)
			if (clip.isFigure(row, 0)) {
				if (!clip.text(row, 0).equals(String.valueOf(++count)) || clip.columns() < 2 || !isRow(clip, row, 1, labels))
					return 0;
			}
		return count > 1 ? 1 : 0;
	}

	/**
	 * The rows from the top on that hold no figure, up to the last one with the label of a column. What may be the label of a row
	 * as well is one of a column where figures stand below it.
	 */
	private static int headerRows(CopiedCells clip, int figures, TableLabels labels) {
		int rows = 0;
		for (int row = 0; row < clip.rows() && !clip.hasFigures(row); row++)
			for (int column = 0; column < clip.columns() && rows <= row; column++)
				if (!labels.columns(clip.label(row, column)).isEmpty() && (column >= figures || !isRow(clip, row, column, labels)))
					rows = row + 1;
		return rows;
	}

	/** Text in front of the figures where nothing is the label of a row: in a cell it is a figure that cannot be read. */
	private static int unknownLabels(CopiedCells clip, int header, int figures, int room, TableLabels labels) {
		int text = 0;
		for (int column = 0; column < figures && isWords(clip, header, column, labels); column++)
			text = column + 1;
		return room == 0 || header > 0 || clip.columns() > room && clip.columns() - text <= room ? text : 0;
	}

	/** Whether a column holds words without digits, under no label of a column. */
	private static boolean isWords(CopiedCells clip, int header, int column, TableLabels labels) {
		for (int row = 0; row < clip.rows(); row++) {
			String text = clip.text(row, column);
			if (row < header ? !labels.columns(clip.label(row, column)).isEmpty() : !text.isEmpty() && !isWords(text))
				return false;
		}
		return true;
	}

	private static boolean isWords(String text) {
		return text.codePoints().anyMatch(Character::isLetter) && text.codePoints().noneMatch(Character::isDigit);
	}

	/** A label of a row that stands above figures, where those of columns belong; null when there is none. */
	String turned(CopiedCells clip, TableLabels labels) {
		for (int row = 0; headerRows == 0 && row < clip.rows() && !clip.hasFigures(row); row++)
			for (int column = labelColumns; column < clip.columns(); column++)
				if (isRow(clip, row, column, labels) && hasFigure(clip, column))
					return clip.label(row, column);
		return null;
	}

	static boolean hasFigure(CopiedCells clip, int column) {
		return figures(clip, column) > 0;
	}

	/** The label above a column: what stands lowest in the header. */
	String header(CopiedCells clip, int column) {
		for (int row = headerRows - 1; row >= 0; row--)
			if (!clip.text(row, column).isEmpty())
				return clip.label(row, column);
		return "";
	}

	/** The column of the label of a row: what stands rightmost in front of its figures; -1 when it has none. */
	int labelColumn(CopiedCells clip, int row) {
		for (int column = labelColumns - 1; column >= countColumns; column--)
			if (!clip.text(row, column).isEmpty())
				return column;
		return -1;
	}

	/** The label of a row; empty when it has none. */
	String label(CopiedCells clip, int row) {
		int column = labelColumn(clip, row);
		return column < 0 ? "" : clip.label(row, column);
	}
}
