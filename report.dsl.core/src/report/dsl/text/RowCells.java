package report.dsl.text;

import report.dsl.form.Row;
import report.dsl.form.Unit;
import report.dsl.sheet.ReadIssue.SurplusCells;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written.Scope;

/** Reads the cells of a row into the sheet. */
final class RowCells {

	private final IssueCollector notes;
	private final Sheet.Builder sheet;
	private final String text;
	private final NumberScan scan = new NumberScan();
	private FormLabels.OfTable table;
	private Header header;
	private Row row;
	private int firstCell;

	/** Number of cells of the row read last; a blank one behind a bar that closes the row does not count. */
	int count;
	/** Start of the first cell that is not blank, or -1. */
	int filledStart;
	/** End of the last cell that is not blank, without its mark. */
	int filledEnd;

	RowCells(IssueCollector notes, Sheet.Builder sheet) {
		this.notes = notes;
		this.sheet = sheet;
		this.text = notes.text;
	}

	/** Says where the cells of the next row go. @param newRow null when they go nowhere and are only counted */
	void begin(FormLabels.OfTable newTable, Header newHeader, Row newRow) {
		table = newTable;
		header = newHeader;
		row = newRow;
		firstCell = newRow == null ? 0 : newTable.table.firstCell() + newRow.index() * newTable.columns.length;
		count = 0;
		filledStart = -1;
	}

	/** Reads all cells of the line. */
	void read(Lines line) {
		int expected = row == null ? Integer.MAX_VALUE : header.columns.length;
		int surplus = -1;
		boolean filled = false;
		for (int bar = line.bar; bar < line.last; count++) {
			if (count < expected) {
				bar = cell(line, bar);
				continue;
			}
			int next = line.nextBar(bar);
			int start = Chars.skip(text, bar + 1, next);
			surplus = surplus < 0 ? start : surplus;
			filled |= start < next;
			bar = next;
		}
		if (count == expected + 1 && !filled)
			count--;
		else if (surplus >= 0) {
			Region region = new Region(Math.min(surplus, line.last), line.last);
			notes.add(new SurplusCells(region, row, notes.words(region)));
		}
	}

	/** Reads the cell behind a bar; @return the next bar. Plain numbers, by far the most, take the short way. */
	private int cell(Lines line, int bar) {
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
		if (end > start && end - start <= 15 && (i == last || text.charAt(i) == '|') && plain(value, start, end))
			return i;
		int next = line.nextBar(bar);
		slow(bar + 1, next == last ? Math.max(bar + 1, line.rowEnd) : next, next == last);
		return next;
	}

	private boolean plain(long value, int start, int end) {
		if (row != null) {
			int column = header.columns[count];
			if (column >= 0) {
				if (unit(column).money())
					return false;
				sheet.cell(firstCell + column, Value.COUNT, value, start, end);
			}
		}
		filled(start, end);
		return true;
	}

	private void filled(int start, int end) {
		if (filledStart < 0)
			filledStart = start;
		filledEnd = end;
	}

	private Unit unit(int column) {
		Unit stated = header.unit(column);
		if (stated != null)
			return stated;
		return row.unit() != null ? row.unit() : table.columns[column].unit();
	}

	private void slow(int from, int to, boolean last) {
		int start = Chars.skip(text, from, to);
		int end = Chars.trim(text, start, to);
		int mark = SicMark.start(text, start, end);
		if (mark >= 0) {
			notes.addSic(mark, end, Scope.CELL, new Region(from, Math.max(end, to)));
			end = Chars.trim(text, start, mark);
		}
		if (start < end)
			filled(start, end);
		int column = row == null ? Header.NO_COLUMN : header.columns[count];
		if (column < 0)
			return;
		if (start == end) {
			int place = blankPlace(from, mark >= 0 ? mark : to, last && mark < 0);
			sheet.cell(firstCell + column, Value.BLANK, 0, place, place);
			return;
		}
		scan.read(text, start, end, unit(column), null);
		sheet.cell(firstCell + column, scan.value, scan.number, start, end);
	}

	/** Where a number would begin in the white space between two bars: right-aligned before one space. */
	private static int blankPlace(int from, int to, boolean last) {
		if (last)
			return Math.min(from + 1, to);
		return to - from >= 2 ? to - 1 : from;
	}

	/** Fills the next cell with a figure that stands outside of bars. */
	void loose(int start, int end) {
		int column = header.columns[count++];
		if (column < 0)
			return;
		scan.read(text, start, end, unit(column), null);
		sheet.cell(firstCell + column, scan.value, scan.number, start, end);
	}
}
