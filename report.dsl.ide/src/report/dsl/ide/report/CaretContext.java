// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;
import report.dsl.text.Chars;

/** What stands at a place of a report. */
sealed interface CaretContext {

	/** From where to where it stands. */
	Region region();

	record Cell(int cell, Region region) implements CaretContext {
	}

	record Label(Table table, Row row, Region region) implements CaretContext {
	}

	record Heading(Section section, Region region) implements CaretContext {
	}

	record Caption(Table table, Region region) implements CaretContext {
	}

	record Header(Table table, Column column, Region region) implements CaretContext {
	}

	/** @param value the place is in the value, not in the key word */
	record HeadField(Field field, HeadEntry entry, boolean value, Region region) implements CaretContext {
	}

	/** @return null for a place where nothing stands that is linked with the form or the head */
	static @Nullable CaretContext at(Sheet sheet, int offset) {
		Written.Line line = lineAt(sheet, offset);
		if (line != null)
			return inLine(sheet, line, offset);
		for (Written.Grid grid : sheet.grids())
			if (grid.whole().contains(offset))
				return inGrid(sheet, grid, offset);
		for (Written.Chapter chapter : sheet.chapters())
			if (chapter.titlePlace().contains(offset))
				return chapter.section() == null ? null : new Heading(chapter.section(), chapter.titlePlace());
		return inHead(sheet, offset);
	}

	/** The number of the cell at a place, -1 when there is none. White space around a number belongs to its cell. */
	static int cellAt(Sheet sheet, int offset) {
		Written.Line line = lineAt(sheet, offset);
		return line != null && inLine(sheet, line, offset) instanceof Cell cell ? cell.cell : -1;
	}

	/** The row or group heading whose line holds a place; null when there is none. */
	static Written.@Nullable Line lineAt(Sheet sheet, int offset) {
		List<Written.Line> lines = sheet.lines();
		int low = 0;
		int high = lines.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Region region = lines.get(middle).line();
			if (holds(sheet, lines.get(middle), offset))
				return lines.get(middle);
			if (region.start() > offset)
				high = middle - 1;
			else
				low = middle + 1;
		}
		return null;
	}

	/** White space at the end belongs to the line: a last cell that is blank stands there. */
	private static boolean holds(Sheet sheet, Written.Line line, int offset) {
		if (line.line().start() > offset)
			return false;
		String text = sheet.source().text();
		for (int i = line.line().end(); i < offset; i++)
			if (!Chars.isSpace(text.charAt(i)))
				return false;
		return true;
	}

	private static @Nullable CaretContext inLine(Sheet sheet, Written.Line line, int offset) {
		if (line.row() == null || line.table() == null)
			return null;
		if (line.label().contains(offset))
			return new Label(line.table(), line.row(), line.label());
		if (line.row().group())
			return null;
		int bars = barsBetween(sheet.source().text(), line.label().end(), offset);
		Written.Grid grid = gridAt(sheet, line.line().start());
		if (grid == null || bars == 0 || bars > grid.columns().size() || grid.columns().get(bars - 1) == null)
			return null;
		int cell = line.table().cell(line.row(), grid.columns().get(bars - 1));
		boolean here = sheet.isWritten(cell) && holds(sheet, line, sheet.start(cell));
		return here ? new Cell(cell, sheet.place(cell)) : null;
	}

	private static int barsBetween(String text, int start, int end) {
		int bars = 0;
		for (int i = start; i < end; i++)
			if (Chars.isBar(text.charAt(i)))
				bars++;
		return bars;
	}

	/** The table that holds a place; null when there is none. */
	static Written.@Nullable Grid gridAt(Sheet sheet, int offset) {
		List<Written.Grid> grids = sheet.grids();
		int low = 0;
		int high = grids.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Written.Grid grid = grids.get(middle);
			if (grid.whole().contains(offset))
				return grid;
			if (grid.whole().start() > offset)
				high = middle - 1;
			else
				low = middle + 1;
		}
		return null;
	}

	private static @Nullable CaretContext inGrid(Sheet sheet, Written.Grid grid, int offset) {
		if (grid.table() == null)
			return null;
		if (grid.title().contains(offset))
			return new Caption(grid.table(), grid.title());
		if (grid.header() == null || !grid.header().contains(offset))
			return null;
		String text = sheet.source().text();
		int column = barsBetween(text, grid.header().start(), offset) - 1;
		if (text.length() > grid.header().start() && Chars.isBar(text.charAt(grid.header().start())))
			column--;
		Column at = column < 0 || column >= grid.columns().size() ? null : grid.columns().get(column);
		return at == null ? null : new Header(grid.table(), at, between(text, grid.header(), offset));
	}

	/** The text between the bars around a place, without white space. */
	private static Region between(String text, Region line, int offset) {
		int start = offset;
		while (start > line.start() && !Chars.isBar(text.charAt(start - 1)))
			start--;
		int end = offset;
		while (end < line.end() && !Chars.isBar(text.charAt(end)))
			end++;
		while (start < end && Chars.isSpace(text.charAt(start)))
			start++;
		while (end > start && Chars.isSpace(text.charAt(end - 1)))
			end--;
		return new Region(start, end);
	}

	private static @Nullable CaretContext inHead(Sheet sheet, int offset) {
		for (Field field : Field.values()) {
			HeadEntry entry = sheet.field(field);
			if (entry == null)
				continue;
			if (entry.key().contains(offset))
				return new HeadField(field, entry, false, entry.key());
			if (entry.region().contains(offset))
				return new HeadField(field, entry, true, entry.region());
		}
		return null;
	}
}
