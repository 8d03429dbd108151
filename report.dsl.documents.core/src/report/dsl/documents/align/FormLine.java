package report.dsl.documents.align;

import report.dsl.form.Row;

/**
 * A line of the printed form that a row of the document may be.
 *
 * @param table position among the tables of the form
 * @param line  position among the lines of the table; {@link #ALL} for all rows beside one another
 */
record FormLine(TableWords words, int table, int line) {

	static final int ALL = -1;

	/** Null for all rows beside one another. */
	Row row() {
		return line == ALL ? null : words.table.lines().get(line);
	}

	/** How many figures stand in it. */
	int figures() {
		if (line == ALL)
			return words.table.endCell() - words.table.firstCell();
		return row().group() ? 0 : words.table.columns().size();
	}

	/** Number of the cell at a place from the left. */
	int cell(int place) {
		if (line == ALL)
			return words.table.firstCell() + place;
		return words.table.cell(row(), words.table.columns().get(place));
	}
}
