// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.form.Row;
import report.dsl.sheet.ExtraRow;

/**
 * The cells of the form that a copy of the report fills, blank ones too.
 *
 * @param byNumber by number of the cell in the form
 * @param rows     where the rows of the form stand in the document
 * @param extras   rows that the form has no cells for
 * @param remarks  on what was not put into a cell, or not as it stood there
 */
public record FilledCells(SortedMap<Integer, FilledCell> byNumber, Map<Row, SourcePlace> rows, List<ExtraRow> extras,
		List<PlacedRemark> remarks) {

	public FilledCells {
		byNumber = Collections.unmodifiableSortedMap(byNumber);
		rows = Collections.unmodifiableMap(rows);
		extras = List.copyOf(extras);
		remarks = List.copyOf(remarks);
	}

	/** The text of a cell, empty for a blank; null for a cell that no row has. */
	public @Nullable String text(int cell) {
		FilledCell filled = byNumber.get(cell);
		return filled == null ? null : filled.text();
	}

	/** Where the text of a cell stands; null for a cell that no row has. */
	public @Nullable SourcePlace spot(int cell) {
		FilledCell filled = byNumber.get(cell);
		return filled == null ? null : filled.spot();
	}

	/** How many cells are not blank. */
	public int figures() {
		return (int) byNumber.values().stream().filter(cell -> !cell.text().isEmpty()).count();
	}
}
