// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Table;

/** Which figures a form works out. */
final class Totals {

	private Totals() {
	}

	/** The relation by which the form defines a cell out of this year's figures. */
	static @Nullable Relation definition(Form form, int cell) {
		for (int number : form.relationsOf(cell)) {
			Relation relation = form.relations().get(number);
			if (relation.total() == cell && !relation.acrossYears())
				return relation;
		}
		return null;
	}

	/** The column that is the total of a row. */
	static @Nullable Column column(Form form, Table table, Row row) {
		for (Column column : table.columns())
			for (int number : form.relationsOf(table.cell(row, column))) {
				Relation relation = form.relations().get(number);
				if (relation.kind() == Relation.Kind.ROW_TOTAL && relation.total() == table.cell(row, column))
					return column;
			}
		return null;
	}
}
