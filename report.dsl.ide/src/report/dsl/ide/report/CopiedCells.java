// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.form.Unit;
import report.dsl.sheet.Value;
import report.dsl.text.Chars;
import report.dsl.text.LineBreaks;
import report.dsl.text.Numbers;

/**
 * Cells that were copied somewhere: a rectangle of texts without white space around them, empty where nothing stands or where a
 * merged cell goes on. Blank rows at the end and blank columns at the right are left out.
 */
final class CopiedCells {

	private static final Unit ANY = Unit.MONEY;

	private final List<String[]> rows;
	/** Like the rows, with the text of a merged cell wherever it goes on; null where nobody knows. */
	private final String @Nullable [][] spread;
	private final int columns;

	private CopiedCells(List<String[]> rows) {
		this(rows, null);
	}

	private CopiedCells(List<String[]> rows, String @Nullable [][] spread) {
		this.rows = rows;
		this.spread = spread;
		while (!rows.isEmpty() && isBlank(rows.size() - 1))
			rows.removeLast();
		int width = 0;
		for (String[] row : rows)
			for (int i = width; i < row.length; i++)
				if (!row[i].isEmpty())
					width = i + 1;
		this.columns = width;
	}

	static CopiedCells of(Grid grid) {
		String[][] cells = new String[grid.rows()][grid.columns()];
		String[][] spread = new String[grid.rows()][grid.columns()];
		for (int row = 0; row < grid.rows(); row++) {
			Arrays.fill(cells[row], "");
			Arrays.fill(spread[row], "");
		}
		for (Cell cell : grid.cells()) {
			cells[cell.row()][cell.column()] = trimmed(cell.text());
			for (int row = cell.row(); row < cell.row() + cell.rows(); row++)
				Arrays.fill(spread[row], cell.column(), cell.column() + cell.columns(), cells[cell.row()][cell.column()]);
		}
		return new CopiedCells(new ArrayList<>(Arrays.asList(cells)), spread);
	}

	/** Cells as spreadsheets write them into plain text: parted by tabs, in quotation marks where they hold line ends. */
	static CopiedCells ofText(String text) {
		List<String[]> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int end = cellEnd(text, at);
			row.add(unquoted(text, at, end));
			boolean more = end < text.length() && text.charAt(end) == '\t';
			if (!more) {
				rows.add(row.toArray(String[]::new));
				row.clear();
			}
			at = end + (text.startsWith("\r\n", end) ? 2 : 1);
			if (more && at == text.length())
				rows.add(row.toArray(String[]::new));
		}
		return new CopiedCells(rows);
	}

	/** Cells of one row, parted by bars. */
	static CopiedCells ofBars(String line) {
		List<String> cells = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= line.length(); i++)
			if (i == line.length() || Chars.isBar(line.charAt(i))) {
				cells.add(trimmed(line.substring(start, i)));
				start = i + 1;
			}
		if (cells.size() > 1 && cells.getFirst().isEmpty())
			cells.removeFirst();
		return new CopiedCells(new ArrayList<>(List.<String[]>of(cells.toArray(String[]::new))));
	}

	private static int cellEnd(String text, int start) {
		int at = start;
		if (at < text.length() && text.charAt(at) == '"') {
			int close = closing(text, at);
			at = close < 0 ? at : close + 1;
		}
		while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0)
			at++;
		return at;
	}

	/** The quotation mark that ends a cell, two in a row being one of its text; -1 when there is none in front of a tab or line end. */
	private static int closing(String text, int start) {
		for (int i = start + 1; i < text.length(); i++)
			if (text.charAt(i) == '"') {
				if (!text.startsWith("\"\"", i))
					return i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0 ? i : -1;
				i++;
			}
		return -1;
	}

	private static String unquoted(String text, int start, int end) {
		boolean quoted = end - start > 1 && text.charAt(start) == '"' && closing(text, start) == end - 1;
		return trimmed(quoted ? text.substring(start + 1, end - 1).replace("\"\"", "\"") : text.substring(start, end));
	}

	private static String trimmed(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isSpace(text.charAt(start)))
			start++;
		while (end > start && isSpace(text.charAt(end - 1)))
			end--;
		return text.substring(start, end);
	}

	private static boolean isSpace(char c) {
		return Chars.isSpace(c) || c == '\n' || c == '\r';
	}

	int rows() {
		return rows.size();
	}

	int columns() {
		return columns;
	}

	long cells() {
		return (long) rows() * columns;
	}

	/** What stands in a cell; empty for one behind the end of its row. */
	String text(int row, int column) {
		return column < rows.get(row).length ? rows.get(row)[column] : "";
	}

	/** The text as a label: lines in a cell break where the cell was too narrow. */
	String label(int row, int column) {
		return oneLine(text(row, column));
	}

	/** The label of the cell that covers a place; where nobody knows how far cells reach, up to the next one. */
	String covering(int row, int column) {
		if (spread != null)
			return oneLine(spread[row][column]);
		int from = column;
		while (from > 0 && text(row, from).isEmpty())
			from--;
		return label(row, from);
	}

	private static String oneLine(String text) {
		return LineBreaks.removed(text);
	}

	boolean isBlank(int row) {
		for (String cell : rows.get(row))
			if (!cell.isEmpty())
				return false;
		return true;
	}

	/** Whether something stands there that a cell of a report may hold. */
	boolean isFigure(int row, int column) {
		return isFigure(text(row, column));
	}

	static boolean isFigure(String text) {
		return !text.isEmpty() && text.indexOf('\n') < 0 && (isNumber(text, Unit.COUNT) || isNumber(text, ANY));
	}

	private static boolean isNumber(String text, Unit unit) {
		return Numbers.read(text, unit).value() != Value.UNREADABLE || Numbers.canonical(text, unit).isEmpty();
	}

	boolean hasFigures(int row) {
		for (int i = 0; i < columns; i++)
			if (isFigure(row, i))
				return true;
		return false;
	}
}
