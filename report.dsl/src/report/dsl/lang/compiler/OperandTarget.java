// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.form.Unit;

/**
 * What an operand of a relation stands for: a row (in every column), a column (in every row) or a cell.
 *
 * @param row      null for a column
 * @param column   null for a row
 * @param previous of last year's report
 */
record OperandTarget(Table table, @Nullable Row row, @Nullable Column column, boolean previous) {

	enum Shape {
		ROW, COLUMN, CELL
	}

	Shape shape() {
		return column == null ? Shape.ROW : row == null ? Shape.COLUMN : Shape.CELL;
	}

	/** Whether a figure below zero is meaningful somewhere in it. */
	boolean signed() {
		return column != null ? column.signed() : table.columns().stream().anyMatch(Column::signed);
	}

	/** The cell for one column or row of the relation's first table, -1 when this figure's table has none like it. */
	int cell(@Nullable Row ofRow, @Nullable Column ofColumn) {
		Row inRow = row != null ? row : ofRow == null || table.rows().contains(ofRow) ? ofRow : table.row(ofRow.key());
		Column inColumn = column != null
				? column
				: ofColumn == null || table.columns().contains(ofColumn) ? ofColumn : table.column(ofColumn.key());
		return inRow == null || inColumn == null ? -1 : table.cell(inRow, inColumn);
	}

	/** The unit of one cell of it. */
	static Unit unit(Row row, Column column) {
		return row.unit() != null ? row.unit() : column.unit();
	}
}
