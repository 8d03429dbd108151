// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;

/** Finds rows and columns of a table by labels that stand somewhere else than in a report, read as those in a report are. */
public final class TableLabels {

	private final FormLabels.OfTable labels;

	public TableLabels(Form form, Table table) {
		this.labels = FormLabels.of(form).table(table);
	}

	/** The rows and groups that a label may stand for, in the order of the form; empty when it stands for none. */
	public List<Row> rows(String label) {
		List<Row> rows = new ArrayList<>();
		for (int position : positions(labels.lines, label))
			rows.add(labels.lineRows[position]);
		return rows;
	}

	/** The columns that a label may stand for, in the order of the form; empty when it stands for none. */
	public List<Column> columns(String label) {
		List<Column> columns = new ArrayList<>();
		for (int position : positions(labels.columnIndex, label))
			columns.add(labels.columns[position]);
		return columns;
	}

	private static int[] positions(LabelIndex index, String label) {
		String normal = Label.normal(label);
		if (normal.isEmpty())
			return new int[0];
		LabelIndex.Hit hit = index.exact(normal);
		if (hit == null)
			hit = index.near(normal);
		return hit == null ? new int[0] : hit.positions();
	}
}
