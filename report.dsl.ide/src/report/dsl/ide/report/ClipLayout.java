package report.dsl.ide.report;

import report.dsl.text.TableLabels;

/** Where labels and figures stand in cells that were copied: rows of the header, then columns of labels, then figures. */
record ClipLayout(int headerRows, int labelColumns) {

	static ClipLayout of(Clip clip, TableLabels labels) {
		int header = headerRows(clip, labels);
		return new ClipLayout(header, labelColumns(clip, header, labels));
	}

	/** The rows from the top on that hold no figure, up to the last one with the label of a column. */
	private static int headerRows(Clip clip, TableLabels labels) {
		int rows = 0;
		for (int row = 0; row < clip.rows() && !clip.hasFigures(row); row++)
			for (int column = 0; column < clip.columns() && rows <= row; column++)
				if (!labels.columns(clip.label(row, column)).isEmpty() && labels.rows(clip.label(row, column)).isEmpty())
					rows = row + 1;
		return rows;
	}

	/** The columns up to the last one with the label of a row; where there is none, those with text in front of the first figure. */
	private static int labelColumns(Clip clip, int header, TableLabels labels) {
		int known = 0;
		int text = 0;
		boolean figures = false;
		for (int column = 0; column < clip.columns(); column++) {
			figures |= hasFigure(clip, header, column);
			for (int row = header; row < clip.rows(); row++) {
				if (!figures && !clip.text(row, column).isEmpty())
					text = column + 1;
				if (!clip.isFigure(row, column) && !labels.rows(clip.label(row, column)).isEmpty())
					known = column + 1;
			}
		}
		return known > 0 ? known : text;
	}

	private static boolean hasFigure(Clip clip, int header, int column) {
		for (int row = header; row < clip.rows(); row++)
			if (clip.isFigure(row, column))
				return true;
		return false;
	}

	/** The label above a column: what stands lowest in the header. */
	String header(Clip clip, int column) {
		for (int row = headerRows - 1; row >= 0; row--)
			if (!clip.text(row, column).isEmpty())
				return clip.label(row, column);
		return "";
	}

	/** The label of a row: what stands rightmost in front of its figures; empty when it has none. */
	String label(Clip clip, int row) {
		for (int column = labelColumns - 1; column >= 0; column--)
			if (!clip.text(row, column).isEmpty())
				return clip.label(row, column);
		return "";
	}
}
