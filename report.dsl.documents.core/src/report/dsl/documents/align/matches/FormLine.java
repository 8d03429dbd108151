// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.matches;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.words.TableWords;
import report.dsl.form.Row;

/**
 * A line of the printed form that a row of the document may be.
 *
 * @param table position among the tables of the form
 * @param line  position among the lines of the table; {@link #ALL} for all rows beside one another
 */
public record FormLine(TableWords words, int table, int line) {

	public static final int ALL = -1;

	/** Whether it is all rows of a table beside one another. */
	public boolean isAll() {
		return line == ALL;
	}

	/** Null for all rows beside one another. */
	public @Nullable Row row() {
		return line == ALL ? null : one();
	}

	/** {@link #row}, where it is one. */
	public Row one() {
		return words.table().lines().get(line);
	}

	/** How many figures stand in it. */
	public int figures() {
		if (line == ALL)
			return words.table().endCell() - words.table().firstCell();
		return one().group() ? 0 : words.table().columns().size();
	}

	/** Number of the cell at a place from the left. */
	public int cell(int place) {
		if (line == ALL)
			return words.table().firstCell() + place;
		return words.table().cell(one(), words.table().columns().get(place));
	}
}
