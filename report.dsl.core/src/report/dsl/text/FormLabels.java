// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;

/** The labels of a form, made ready for reading. */
final class FormLabels {

	/** The labels of a table. */
	static final class OfTable {
		final Table table;
		/** Position among the tables of the form. */
		final int position;
		final Section section;
		/** Labels of all lines as printed. */
		final String[] lineLabels;
		/** Short labels of all lines. */
		final String[] lineBriefs;
		final String[] columnLabels;
		final String[] columnBriefs;
		final Column[] columns;
		final Row[] lineRows;
		final LabelIndex lines = new LabelIndex();
		final LabelIndex columnIndex = new LabelIndex();
		final LabelIndex corners = new LabelIndex();

		OfTable(Table table, int position, Section section) {
			this.table = table;
			this.position = position;
			this.section = section;
			this.lineRows = table.lines().toArray(Row[]::new);
			this.columns = table.columns().toArray(Column[]::new);
			this.lineLabels = new String[lineRows.length];
			this.lineBriefs = new String[lineRows.length];
			this.columnLabels = new String[columns.length];
			this.columnBriefs = new String[columns.length];
			for (int i = 0; i < lineRows.length; i++) {
				lineLabels[i] = lineRows[i].label();
				lineBriefs[i] = lineRows[i].brief();
				lines.add(lineRows[i].label(), lineRows[i].otherLabels());
			}
			for (int i = 0; i < columns.length; i++) {
				columnLabels[i] = columns[i].label();
				columnBriefs[i] = columns[i].brief();
				columnIndex.add(columns[i].label(), columnNames(columns[i]));
			}
			for (String corner : table.corners())
				corners.add(corner, List.of());
			if (table.layout().heading() != null)
				corners.add(table.layout().heading(), List.of());
		}

		private static List<String> columnNames(Column column) {
			List<String> names = new ArrayList<>(column.otherLabels());
			if (column.group() != null)
				names.add(column.group() + column.label());
			return names;
		}
	}

	private static final FormLabels[] EMPTY = {};
	private static final int KEPT = 16;

	/** The forms read last; replaced as a whole, so that readers need no lock. */
	private static volatile FormLabels[] recent = EMPTY;

	final Form form;
	final Section[] sections;
	final LabelIndex sectionIndex = new LabelIndex();
	final OfTable[] tables;
	/** Captions of all tables; positions are those of {@link #tables}. */
	final LabelIndex captions = new LabelIndex();

	private FormLabels(Form form) {
		this.form = form;
		this.sections = form.sections().toArray(Section[]::new);
		List<OfTable> all = new ArrayList<>();
		for (Section section : sections) {
			sectionIndex.add(section.title(), section.aliases());
			for (Table table : section.tables()) {
				captions.add(table.title(), table.aliases());
				all.add(new OfTable(table, all.size(), section));
			}
		}
		this.tables = all.toArray(OfTable[]::new);
	}

	static FormLabels of(Form form) {
		FormLabels known = find(form, recent);
		return known == null ? add(form) : known;
	}

	private static @Nullable FormLabels find(Form form, FormLabels[] among) {
		for (FormLabels one : among)
			if (one.form == form)
				return one;
		return null;
	}

	private static synchronized FormLabels add(Form form) {
		FormLabels[] old = recent;
		FormLabels known = find(form, old);
		if (known != null)
			return known;
		FormLabels made = new FormLabels(form);
		FormLabels[] now = new FormLabels[Math.min(KEPT, old.length + 1)];
		now[0] = made;
		System.arraycopy(old, 0, now, 1, now.length - 1);
		recent = now;
		return made;
	}

	/** The labels of a table of the form. */
	OfTable table(Table table) {
		for (OfTable one : tables)
			if (one.table == table)
				return one;
		throw new IllegalArgumentException("not a table of the form: " + table);
	}

	/** Whether the folded text of a line, or of a cell of a header row, is one of the form's labels. */
	boolean knows(String normal, boolean cell) {
		if (!cell && (sectionIndex.containsStem(normal) || captions.containsStem(normal)))
			return true;
		for (OfTable table : tables)
			if (cell ? table.columnIndex.contains(normal) : table.lines.containsStem(normal))
				return true;
		return false;
	}
}
