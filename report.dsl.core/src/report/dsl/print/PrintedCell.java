// SPDX-License-Identifier: EPL-2.0
package report.dsl.print;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Region;

/**
 * A cell of a printed table.
 *
 * @param text    what is printed in it; empty for nothing
 * @param place   where its words stand in the text; null when they do not
 * @param columns how many columns of the table it covers
 * @param rows    how many rows it covers
 * @param indent  of how many labels above it this one is a part, 0 for none
 * @param figure  number of the form's cell; -1 for what is no figure
 * @param derived a figure that the report leaves to the program; a label that the report lacks, though it has the table
 */
public record PrintedCell(Kind kind, String text, @Nullable Region place, int columns, int rows, int indent, int figure, boolean derived) {

	/** What the cell is to the others. */
	public enum Kind {
		/** the label of the column below */
		COLUMN,
		/** a label above several columns */
		COLUMNS,
		/** nothing, above the labels of the rows */
		CORNER,
		/** the label of the row beside it */
		ROW,
		/** a label of several rows */
		ROWS,
		/** a figure, or what no form knows */
		FIGURE,
		/** the unit of the row */
		UNIT,
		/** a field in which there can be no figure */
		NONE
	}

	static PrintedCell plain(Kind kind, String text) {
		return new PrintedCell(kind, text, null, 1, 1, 0, -1, false);
	}

	static PrintedCell spanning(Kind kind, String text, @Nullable Region place, int columns, int rows) {
		return new PrintedCell(kind, text, place, columns, rows, 0, -1, false);
	}
}
