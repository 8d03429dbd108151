// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Unit;
import report.dsl.sheet.ReadIssue.InexactColumnLabel;
import report.dsl.sheet.ReadIssue.RepeatedColumn;
import report.dsl.sheet.ReadIssue.UnknownColumn;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Scope;

/** Which cell of a row belongs to which column of the table. */
final class Header {

	static final int NO_COLUMN = -1;

	/** More cells than these are surplus in every table. */
	private static final int MAX_CELLS = 256;

	/** Column of each cell from the left, or {@link #NO_COLUMN}. */
	int[] columns;
	/** Units that the header states for columns, by column; null where it states none. */
	private Unit @Nullable [] units;

	private Header(int cells) {
		columns = new int[cells];
	}

	/** The columns of the form in their order. */
	static Header ofForm(FormLabels.OfTable table) {
		Header header = new Header(table.columns.length);
		for (int i = 0; i < header.columns.length; i++)
			header.columns[i] = i;
		return header;
	}

	/** Reads the header row that the cursor stands on, and notes what is wrong with it. */
	static Header read(FormLabels.OfTable table, Lines line, IssueCollector notes) {
		int[] cells = cells(line);
		Header header = new Header(cells.length / 2);
		Arrays.fill(header.columns, NO_COLUMN);
		boolean all = true;
		for (int i = 0; i < header.columns.length; i++) {
			header.columns[i] = header.sure(table, line.text, cells[2 * i], cells[2 * i + 1], i);
			all &= header.columns[i] >= 0;
			header.noteMark(line.text, cells[2 * i], cells[2 * i + 1], notes);
		}
		if (!all || header.hasTwice())
			header.linkDoubtful(table, line.text, cells, notes);
		header.cut(table.columns.length);
		return header;
	}

	/** Cells behind the last column are not asked of the rows. */
	private void cut(int most) {
		int length = columns.length;
		while (length > most && columns[length - 1] < 0)
			length--;
		if (length < columns.length)
			columns = Arrays.copyOf(columns, length);
	}

	/** How many cells of the row are labels of columns of the table, as printed or nearly so; 0 when less than half of them. */
	static int matches(FormLabels.OfTable table, Lines line) {
		int[] cells = cells(line);
		int matches = 0;
		int words = 0;
		for (int i = 0; i < cells.length; i += 2) {
			String normal = Label.normal(line.text, cells[i], withoutMark(line.text, cells[i], cells[i + 1]));
			if (normal == null || normal.isEmpty())
				continue;
			words++;
			if (table.columnIndex.containsStem(normal) || table.columnIndex.containsStem(Label.withoutBrackets(normal)))
				matches++;
		}
		return matches * 2 >= words ? matches : 0;
	}

	/** Start and end, without padding, of each cell of the row; a blank one behind the last bar does not count. */
	static int[] cells(Lines line) {
		int[] cells = new int[16];
		int count = 0;
		for (int bar = line.bar; bar < line.last && count < 2 * MAX_CELLS;) {
			int next = line.nextBar(bar);
			int start = Chars.skip(line.text, bar + 1, next);
			if (count == cells.length)
				cells = Arrays.copyOf(cells, count * 2);
			cells[count++] = start;
			cells[count++] = Chars.trim(line.text, start, next);
			bar = next;
		}
		while (count > 0 && cells[count - 2] == cells[count - 1] && cells[count - 1] == line.last)
			count -= 2;
		return Arrays.copyOf(cells, count);
	}

	static int withoutMark(String text, int start, int end) {
		int mark = SicMark.start(text, start, end);
		return mark < 0 ? end : Chars.trim(text, start, mark);
	}

	private void noteMark(String text, int start, int end, IssueCollector notes) {
		int mark = SicMark.start(text, start, end);
		if (mark >= 0)
			notes.addSic(mark, end, Scope.CELL, new Region(start, end));
	}

	private int sure(FormLabels.OfTable table, String text, int start, int markedEnd, int cell) {
		int end = withoutMark(text, start, markedEnd);
		if (cell < table.columnLabels.length
				&& (isLabel(table.columnLabels[cell], text, start, end) || isLabel(table.columnBriefs[cell], text, start, end)))
			return cell;
		String normal = Label.normal(text, start, end);
		if (normal == null || normal.isEmpty())
			return NO_COLUMN;
		LabelIndex.Hit hit = table.columnIndex.exact(normal);
		if (hit != null)
			return unused(hit.positions());
		return withUnit(table, normal);
	}

	private static boolean isLabel(String label, String text, int start, int end) {
		return label.length() == end - start && text.startsWith(label, start);
	}

	/** A label with a unit in brackets behind it. */
	private int withUnit(FormLabels.OfTable table, String normal) {
		int open = normal.lastIndexOf('(');
		if (open <= 0 || !normal.endsWith(")"))
			return NO_COLUMN;
		LabelIndex.Hit hit = table.columnIndex.exact(normal.substring(0, open));
		if (hit == null)
			return NO_COLUMN;
		String name = normal.substring(open + 1, normal.length() - 1);
		name = name.startsWith("单位:") ? name.substring(3) : name;
		int column = unused(hit.positions());
		long yuan = Unit.yuan(name);
		boolean money = table.columns[column].unit().money();
		if (money ? yuan == 0 : !name.equals(table.columns[column].unit().text()))
			return NO_COLUMN;
		if (money) {
			units = units == null ? new Unit[table.columns.length] : units;
			units[column] = new Unit(name, true, yuan);
		}
		return column;
	}

	/** The first of the columns that no cell further left stands for, else the first. */
	private int unused(int[] positions) {
		for (int position : positions)
			if (!uses(position))
				return position;
		return positions[0];
	}

	private boolean uses(int column) {
		for (int one : columns)
			if (one == column)
				return true;
		return false;
	}

	private boolean hasTwice() {
		for (int i = 0; i < columns.length; i++)
			for (int j = 0; j < i; j++)
				if (columns[i] == columns[j] && columns[i] >= 0)
					return true;
		return false;
	}

	/** Links what is left: by likeness, and by position when it is the only one in doubt between columns that are sure. */
	private void linkDoubtful(FormLabels.OfTable table, String text, int[] cells, IssueCollector notes) {
		int doubts = 0;
		for (int column : columns)
			doubts += column < 0 ? 1 : 0;
		boolean positions = columns.length == table.columns.length && doubts * 3 <= columns.length;
		for (int i = 0; i < columns.length; i++) {
			int start = cells[2 * i];
			int end = withoutMark(text, start, cells[2 * i + 1]);
			if (columns[i] >= 0)
				rejectRepeated(table, i, start, end, notes);
			else
				linkDoubtful(table, i, start, end, positions, notes);
		}
	}

	private void rejectRepeated(FormLabels.OfTable table, int cell, int start, int end, IssueCollector notes) {
		for (int i = 0; i < cell; i++)
			if (columns[i] == columns[cell]) {
				notes.add(new RepeatedColumn(new Region(start, end), table.columns[columns[cell]]));
				columns[cell] = NO_COLUMN;
				return;
			}
	}

	private void linkDoubtful(FormLabels.OfTable table, int cell, int start, int end, boolean positions, IssueCollector notes) {
		String normal = Label.normal(notes.text, start, end);
		LabelIndex.Hit hit = normal == null || normal.isEmpty() ? null : table.columnIndex.near(normal);
		int column = hit == null ? NO_COLUMN : unused(hit.positions());
		if (column < 0 || uses(column))
			column = positions && !uses(cell) ? cell : NO_COLUMN;
		Region label = new Region(start, end);
		notes.add(column < 0
				? new UnknownColumn(label, table.table, notes.words(label))
				: new InexactColumnLabel(label, table.columns[column], notes.words(label)));
		columns[cell] = column;
	}

	/** The column of each cell from the left, null where there is none. */
	List<@Nullable Column> columnsOf(FormLabels.OfTable table) {
		Column[] list = new Column[columns.length];
		for (int i = 0; i < list.length; i++)
			list[i] = columns[i] < 0 ? null : table.columns[columns[i]];
		return Arrays.asList(list);
	}

	/** The unit of the figures in a column, if the header states one. */
	@Nullable
	Unit unit(int column) {
		return units == null ? null : units[column];
	}
}
