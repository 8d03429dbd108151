// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

/**
 * Edits that write into the cells of a report and keep the bars of its tables below one another where the padding allows it:
 * a longer text takes white space on its left, then on its right; a shorter one leaves white space on its left.
 */
public final class CellEdits {

	private CellEdits() {
	}

	/** Writes one cell; see {@link #write(Sheet, Map)}. */
	public static List<Edit> write(Sheet sheet, int cell, String newText) {
		return write(sheet, Map.of(cell, newText));
	}

	/**
	 * Writes cells, by number. Cells whose row is too short are appended to it, and rows that are not there are inserted.
	 * A cell whose column is not in the header of the table cannot be written and is left out.
	 *
	 * @return edits in the order of the text, not overlapping
	 */
	public static List<Edit> write(Sheet sheet, Map<Integer, String> texts) {
		List<Edit> edits = new ArrayList<>();
		Map<Row, Map<Integer, String>> missing = new LinkedHashMap<>();
		for (Map.Entry<Integer, String> entry : new TreeMap<>(texts).entrySet())
			if (sheet.isWritten(entry.getKey()))
				edits.add(replace(sheet, entry.getKey(), entry.getValue()));
			else
				missing.computeIfAbsent(sheet.form().rowOf(entry.getKey()), row -> new TreeMap<>()).put(entry.getKey(), entry.getValue());
		missing.forEach((row, cells) -> edits.addAll(complete(sheet, row, cells)));
		edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
		return edits;
	}

	private static Edit replace(Sheet sheet, int cell, String newText) {
		String text = sheet.source().text();
		Region old = sheet.place(cell);
		int left = old.start();
		while (left > 0 && isPadding(text.charAt(left - 1)))
			left--;
		int right = old.end();
		while (right < text.length() && isPadding(text.charAt(right)))
			right++;
		if (right == text.length() || text.charAt(right) == '\n' || text.charAt(right) == '\r')
			return last(sheet, old, left, right, newText);
		return fit(text, old, left, right, newText);
	}

	private static boolean isPadding(char c) {
		return c == ' ';
	}

	/** @param left  start of the white space before the text; @param right end of the white space behind it */
	private static Edit fit(String text, Region old, int left, int right, String newText) {
		int more = Chars.width(newText) - Chars.width(text, old.start(), old.end());
		if (old.isEmpty() && right - left < 2)
			return new Edit(left, right, " " + newText + " ");
		if (more <= 0)
			return Edit.replace(old, newText.isEmpty() ? Chars.spaces(-more) : Chars.spaces(-more) + newText);
		int fromLeft = Math.min(more, Math.max(0, old.start() - left - 1));
		int fromRight = Math.min(more - fromLeft, Math.max(0, right - old.end() - 1));
		String before = old.isEmpty() && old.start() == left ? " " : "";
		return new Edit(old.start() - fromLeft, old.end() + fromRight, before + newText);
	}

	/** The last cell of a line: its right edge is that of a line next to it. */
	private static Edit last(Sheet sheet, Region old, int left, int right, String newText) {
		String text = sheet.source().text();
		int width = Chars.width(newText);
		int edge = old.isEmpty() ? edgeBeside(sheet, left) : lineWidth(text, old.end());
		int padding = Math.max(1, edge - lineWidth(text, left) - width);
		if (newText.isEmpty())
			return new Edit(left, right, "");
		int had = old.start() - left;
		if (!old.isEmpty() && had == padding)
			return Edit.replace(old, newText);
		if (!old.isEmpty() && had == 0)
			return Edit.replace(old, newText);
		return new Edit(left, Math.max(right, old.end()), Chars.spaces(padding) + newText);
	}

	/** How wide the line is up to an offset. */
	private static int lineWidth(String text, int offset) {
		return Chars.width(text, lineStart(text, offset), offset);
	}

	private static int lineStart(String text, int offset) {
		int start = offset;
		while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r')
			start--;
		return start;
	}

	/** The right edge of the nearest row whose last bar stands below or above the one at the offset; 0 when there is none. */
	private static int edgeBeside(Sheet sheet, int offset) {
		String text = sheet.source().text();
		int width = lineWidth(text, offset);
		int best = 0;
		int distance = Integer.MAX_VALUE;
		for (Written.Line line : sheet.lines()) {
			int far = Math.abs(line.line().start() - offset);
			if (line.cells() == 0 || far >= distance)
				continue;
			Lines row = Lines.at(text, line.line().start());
			int bar = row.last;
			while (bar > row.first && !Chars.isBar(text.charAt(bar - 1)))
				bar--;
			if (bar < row.last && Chars.width(text, row.start, bar) == width) {
				best = Chars.width(text, row.start, row.last);
				distance = far;
			}
		}
		return best;
	}

	// rows that are too short or not there

	private static List<Edit> complete(Sheet sheet, Row row, Map<Integer, String> cells) {
		Written.Line line = null;
		for (Written.Line one : sheet.lines())
			if (line == null && one.row() == row)
				line = one;
		if (line == null)
			return Inserts.row(sheet, row, cells);
		Table table = line.table();
		Written.Grid grid = table == null ? null : sheet.grid(table);
		if (table == null || grid == null)
			return List.of();
		StringBuilder out = new StringBuilder();
		for (int i = line.cells(); i < grid.columns().size(); i++) {
			Column column = grid.columns().get(i);
			String value = column == null ? "" : cells.getOrDefault(table.cell(row, column), "");
			out.append(value.isEmpty() ? " |" : " | " + value);
		}
		String text = sheet.source().text();
		int end = Chars.trim(text, line.line().start(), line.line().end());
		return out.isEmpty() ? List.of() : List.of(new Edit(end, line.line().end(), out.toString()));
	}
}
