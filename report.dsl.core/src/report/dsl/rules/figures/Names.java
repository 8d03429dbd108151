// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.text.Split;

/** What rows, columns and cells are called in messages: by the labels of the form, which stay Chinese in English messages. */
public final class Names {

	private static final Text CELL = new Text("“{0}”行“{1}”列", "row “{0}”, column “{1}”");
	private static final Text ROW = new Text("“{0}”行", "row “{0}”");
	private static final Text COLUMN = new Text("“{0}”列", "column “{0}”");
	private static final Text AT = new Text("“{0}”", "“{0}”");
	private static final Text MORE = new Text("{0}等 {1} 格", "{0} and others, {1} cells");
	private static final Text BETWEEN = new Text("表间关系", "relation between tables");
	private static final int LISTED = 4;
	/** Formulas of up to so many terms are shown as they are. */
	private static final int WHOLE = 9;

	private Names() {
	}

	/** Row and column; the row alone where the table has but one column. */
	public static Text cell(Form form, int cell) {
		Row row = form.rowOf(cell);
		return form.tableOf(cell).columns().size() == 1 ? row(row) : CELL.with(label(row), form.columnOf(cell).label());
	}

	/**
	 * A cell as problems name it: {@code “row × column”}, the row alone where the table has but one column. What else is called so is told
	 * from it by the table or the group in front.
	 */
	public static Text at(Form form, int cell) {
		Table table = form.tableOf(cell);
		Row row = form.rowOf(cell);
		Column column = table.columns().size() == 1 ? null : form.columnOf(cell);
		StringBuilder words = new StringBuilder();
		if (isElsewhere(form, table, row, column))
			words.append(title(form, table)).append(" · ");
		if (row.parent() != null && table.rows().stream().anyMatch(other -> other != row && other.label().equals(row.label())))
			words.append(row.parent().label()).append(" · ");
		words.append(row.label());
		if (column != null)
			words.append(" × ").append(column.label());
		return AT.with(words);
	}

	/** Whether another table has a cell that is called the same. @param column null where the table has but one */
	private static boolean isElsewhere(Form form, Table table, Row row, @Nullable Column column) {
		for (Table other : form.tables())
			if (other != table && other.rows().stream().anyMatch(one -> one.label().equals(row.label())) && (column == null
					|| other.columns().size() == 1 || other.columns().stream().anyMatch(one -> one.label().equals(column.label()))))
				return true;
		return false;
	}

	/** The caption of a table, the title of its section where it has none. */
	private static String title(Form form, Table table) {
		if (table.title() != null)
			return table.title();
		for (Section section : form.sections())
			if (section.tables().contains(table))
				return section.title();
		return table.key();
	}

	public static Text row(Row row) {
		return ROW.with(label(row));
	}

	/** A label to stand between quotation marks: those inside become single ones. */
	public static String label(Row row) {
		return row.label().replace('“', '‘').replace('”', '’');
	}

	public static Text column(Column column) {
		return COLUMN.with(column.label());
	}

	/** The row that all cells of this year stand in; null when there is none. */
	public static @Nullable Row commonRow(Form form, Relation relation) {
		Row row = null;
		for (int i = 0; i < relation.size(); i++) {
			if (relation.previous(i))
				continue;
			if (row != null && row != form.rowOf(relation.cell(i)))
				return null;
			row = form.rowOf(relation.cell(i));
		}
		return row;
	}

	/** The column that all cells of this year stand in; null when there is none, or the table has no other. */
	public static @Nullable Column commonColumn(Form form, Relation relation) {
		Column column = null;
		for (int i = 0; i < relation.size(); i++) {
			if (relation.previous(i))
				continue;
			Column other = form.columnOf(relation.cell(i));
			if (form.tableOf(relation.cell(i)).columns().size() == 1 || column != null && column != other)
				return null;
			column = other;
		}
		return column;
	}

	/** Where a relation holds: its row, else its column, else the table of its cells. */
	public static Text place(Form form, Relation relation) {
		Row row = relation.size() == 1 ? null : commonRow(form, relation);
		Column column = commonColumn(form, relation);
		if (row != null && column != null)
			return CELL.with(label(row), column.label());
		if (row != null)
			return row(row);
		if (column != null)
			return column(column);
		Table table = form.tableOf(relation.cell(0));
		for (int i = 1; i < relation.size(); i++)
			if (form.tableOf(relation.cell(i)) != table)
				return BETWEEN;
		return table.title() == null ? new Text("本表", "this table") : new Text("“{0}”表", "table “{0}”").with(table.title());
	}

	/** A cell of a relation by what tells it from the relation's other cells. */
	public static Text within(Form form, Relation relation, int cell) {
		if (commonRow(form, relation) != null && form.tableOf(cell).columns().size() > 1)
			return quoted(form.columnOf(cell).label());
		if (commonColumn(form, relation) != null)
			return quoted(label(form.rowOf(cell)));
		return cell(form, cell);
	}

	/** Several cells of a relation, the first few by name. */
	public static Text within(Form form, Relation relation, List<Integer> cells) {
		Text list = within(form, relation, cells.getFirst());
		for (int i = 1; i < Math.min(LISTED, cells.size()); i++)
			list = joined(list, within(form, relation, cells.get(i)));
		return cells.size() > LISTED ? MORE.with(list, cells.size()) : list;
	}

	/** The formula of a relation; of a long sum the first terms and the last. */
	public static String formula(Relation relation) {
		if (relation.size() <= WHOLE)
			return relation.formula();
		String[] terms = Split.at(relation.formula(), " + ");
		return terms.length <= WHOLE ? relation.formula() : terms[0] + " + " + terms[1] + " + … + " + terms[terms.length - 1];
	}

	/** Adds an item to an enumeration; {@code list} is null at first. */
	public static Text joined(@Nullable Text list, Text item) {
		return list == null ? item : new Text(list.zh() + "、" + item.zh(), list.en() + ", " + item.en());
	}

	public static Text quoted(String label) {
		return new Text("“" + label + "”", "“" + label + "”");
	}
}
