// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Row;
import report.dsl.form.Unit;
import report.dsl.sheet.ReadIssue.SurplusCells;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written.Scope;

/** Reads the cells of rows into the sheet. */
final class RowCells {

	/**
	 * Where the cells of a row go.
	 *
	 * @param header which cell is for which column
	 */
	record Target(FormLabels.OfTable table, Header header, Row row) {

		/** How many cells a row has. */
		private int expected() {
			return header.columns.length;
		}

		/** Column of a cell from the left, or {@link Header#NO_COLUMN}. */
		private int column(int place) {
			return header.columns[place];
		}

		/** Number of the cell of a column in the form. */
		private int cell(int column) {
			return table.table.firstCell() + row.index() * table.columns.length + column;
		}

		private Unit unit(int column) {
			Unit stated = header.unit(column);
			if (stated != null)
				return stated;
			return row.unit() != null ? row.unit() : table.columns[column].unit();
		}
	}

	private final IssueCollector notes;
	private final Sheet.Builder sheet;
	private final String text;
	private final NumberScan scan = new NumberScan();

	RowCells(IssueCollector notes, Sheet.Builder sheet) {
		this.notes = notes;
		this.sheet = sheet;
		this.text = notes.text;
	}

	/**
	 * Reads all cells of a line.
	 *
	 * @param target null when the cells go nowhere and are only counted
	 * @param from   how many cells of the row have been read before
	 * @return how many the row has; a blank one behind a bar that closes the row does not count
	 */
	int read(Lines line, @Nullable Target target, int from) {
		int expected = target == null ? Integer.MAX_VALUE : target.expected();
		int count = from;
		int surplus = -1;
		boolean filled = false;
		for (int bar = line.bar; bar < line.last; count++) {
			if (count < expected) {
				bar = cell(line, bar, target, count);
				continue;
			}
			int next = line.nextBar(bar);
			int start = Chars.skip(text, bar + 1, next);
			surplus = surplus < 0 ? start : surplus;
			filled |= start < next;
			bar = next;
		}
		if (count == expected + 1 && !filled)
			return expected;
		if (surplus >= 0 && target != null) {
			Region region = new Region(Math.min(surplus, line.last), line.last);
			notes.add(new SurplusCells(region, target.row, notes.words(region)));
		}
		return count;
	}

	/** Fills cells with figures that stand outside of bars. @param figures start and end of each. @return how many cells the row has */
	int read(int[] figures, Target target) {
		for (int place = 0; place < figures.length / 2; place++) {
			int column = target.column(place);
			if (column >= 0)
				put(target, column, figures[2 * place], figures[2 * place + 1]);
		}
		return figures.length / 2;
	}

	/** From the first cell of a line that is not blank to the last one, without marks; null when all are blank. */
	@Nullable
	Region filled(Lines line) {
		int first = -1;
		int last = -1;
		for (int bar = line.bar; bar < line.last;) {
			int next = line.nextBar(bar);
			int start = Chars.skip(text, bar + 1, cellEnd(line, bar, next));
			int end = withoutMark(start, Chars.trim(text, start, cellEnd(line, bar, next)));
			if (start < end) {
				first = first < 0 ? start : first;
				last = end;
			}
			bar = next;
		}
		return first < 0 ? null : new Region(first, last);
	}

	private int withoutMark(int start, int end) {
		int mark = SicMark.start(text, start, end);
		return mark < 0 ? end : Chars.trim(text, start, mark);
	}

	/** Where the cell behind a bar ends, white space included. */
	private static int cellEnd(Lines line, int bar, int next) {
		return next == line.last ? Math.max(bar + 1, line.rowEnd) : next;
	}

	/** Reads the cell behind a bar; @return the next bar. Plain numbers, by far the most, take the short way. */
	private int cell(Lines line, int bar, @Nullable Target target, int place) {
		int last = line.last;
		int i = bar + 1;
		while (i < last && text.charAt(i) == ' ')
			i++;
		int start = i;
		long value = 0;
		for (; i < last; i++) {
			int digit = text.charAt(i) - '0';
			if (digit < 0 || digit > 9)
				break;
			value = value * 10 + digit;
		}
		int end = i;
		while (i < last && text.charAt(i) == ' ')
			i++;
		if (end > start && end - start <= 15 && (i == last || text.charAt(i) == '|') && plain(target, place, value, start, end))
			return i;
		int next = line.nextBar(bar);
		slow(target, place, bar + 1, cellEnd(line, bar, next), next == last);
		return next;
	}

	private boolean plain(@Nullable Target target, int place, long value, int start, int end) {
		if (target == null)
			return true;
		int column = target.column(place);
		if (column < 0)
			return true;
		if (target.unit(column).money())
			return false;
		sheet.cell(target.cell(column), Value.COUNT, value, start, end);
		return true;
	}

	private void slow(@Nullable Target target, int place, int from, int to, boolean last) {
		int start = Chars.skip(text, from, to);
		int end = Chars.trim(text, start, to);
		int mark = SicMark.start(text, start, end);
		if (mark >= 0) {
			notes.addSic(mark, end, Scope.CELL, new Region(from, Math.max(end, to)));
			end = Chars.trim(text, start, mark);
		}
		if (target == null)
			return;
		int column = target.column(place);
		if (column < 0)
			return;
		if (start == end) {
			int blank = blankPlace(from, mark >= 0 ? mark : to, last && mark < 0);
			sheet.cell(target.cell(column), Value.BLANK, 0, blank, blank);
			return;
		}
		put(target, column, start, end);
	}

	private void put(Target target, int column, int start, int end) {
		scan.read(text, start, end, target.unit(column), null);
		sheet.cell(target.cell(column), scan.value, scan.number, start, end);
	}

	/** Where a number would begin in the white space between two bars: right-aligned before one space. */
	private static int blankPlace(int from, int to, boolean last) {
		if (last)
			return Math.min(from + 1, to);
		return to - from >= 2 ? to - 1 : from;
	}
}
