// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.source.UnreadableDocument;

/**
 * A sheet of a workbook as blocks. A sheet knows no paragraphs: titles and headings are rows with one cell, and tables stand below one
 * another.
 */
final class SheetRows {

	private static final int MOST_CELLS = 400_000;
	/** A cell that is longer and stands alone in its row is no label. */
	private static final int LONGEST_LABEL = 40;
	private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}\\s*[、.．].*", Pattern.DOTALL);

	private final int page;
	private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
	private final Map<Long, int[]> merged = new HashMap<>();
	private final TreeSet<Integer> columns = new TreeSet<>();
	private int count;

	/** @param page number of the sheet from 1; 0 when there are no sheets */
	SheetRows(int page) {
		this.page = page;
	}

	/** Merged cells; told before or after their text. */
	void merge(int row, int column, int rows, int columns) {
		if (rows > 0 && columns > 0)
			merged.put(key(row, column), new int[] { rows, columns });
	}

	/** Cells come by row, then by column. @throws UnreadableDocument more than any report has */
	void cell(int row, int column, String text) throws UnreadableDocument {
		if (text.isBlank())
			return;
		if (++count > MOST_CELLS)
			throw new UnreadableDocument("document.cells", MOST_CELLS);
		columns.add(column);
		rows.computeIfAbsent(row, key -> new ArrayList<>())
				.add(new Cell(row, column, 1, 1, text.strip(), new SourcePlace(page, row + 1, column + 1)));
	}

	boolean isEmpty() {
		return count == 0;
	}

	private static long key(int row, int column) {
		return ((long) row << 32) + column;
	}

	List<Block> blocks() {
		List<Block> out = new ArrayList<>();
		List<List<Cell>> table = new ArrayList<>();
		boolean begun = false;
		int last = -1;
		for (var entry : rows.entrySet()) {
			List<Cell> row = entry.getValue();
			boolean single = row.size() == 1;
			if (single && isText(row.getFirst(), begun, entry.getKey())) {
				flush(table, out);
				out.add(new Paragraph(row.getFirst().text(), row.getFirst().spot()));
				begun = false;
				last = entry.getKey();
				continue;
			}
			if (single && entry.getKey() > last + 1 && !covered(table, entry.getKey()))
				flush(table, out);
			begun = true;
			last = entry.getKey();
			table.add(row);
		}
		flush(table, out);
		return out;
	}

	/** Whether a row that holds one cell is no row of a table. @param begun whether a table is going on */
	private boolean isText(Cell cell, boolean begun, int row) {
		if (cell.text().length() > LONGEST_LABEL)
			return true;
		boolean wide = width(cell) > 1 && width(cell) >= columns.size() - 1 || columns.size() == 1;
		if (HEADING.matcher(cell.text()).matches() && (wide || !begun))
			return true;
		var next = rows.higherEntry(row);
		return !begun && (next == null || next.getValue().size() == 1);
	}

	/** How many columns with text a cell covers. */
	private int width(Cell cell) {
		int[] size = merged.get(key(cell.row(), cell.column()));
		return size == null ? 1 : columns.subSet(cell.column(), cell.column() + size[1]).size();
	}

	private boolean covered(List<List<Cell>> table, int row) {
		for (List<Cell> cells : table)
			for (Cell cell : cells) {
				int[] size = merged.get(key(cell.row(), cell.column()));
				if (size != null && cell.row() + size[0] > row)
					return true;
			}
		return false;
	}

	/** A table without the rows and columns that hold nothing. */
	private void flush(List<List<Cell>> table, List<Block> out) {
		if (table.isEmpty())
			return;
		TreeMap<Integer, Integer> rowNumbers = new TreeMap<>();
		TreeMap<Integer, Integer> columnNumbers = new TreeMap<>();
		for (List<Cell> row : table) {
			rowNumbers.put(row.getFirst().row(), rowNumbers.size());
			for (Cell cell : row)
				columnNumbers.put(cell.column(), 0);
		}
		int number = 0;
		for (var entry : columnNumbers.entrySet())
			entry.setValue(number++);
		List<Cell> cells = new ArrayList<>();
		for (List<Cell> row : table)
			for (Cell cell : row) {
				int[] size = merged.getOrDefault(key(cell.row(), cell.column()), new int[] { 1, 1 });
				int height = rowNumbers.subMap(cell.row(), cell.row() + size[0]).size();
				int width = columnNumbers.subMap(cell.column(), cell.column() + size[1]).size();
				cells.add(new Cell(place(rowNumbers, cell.row()), place(columnNumbers, cell.column()), height, width, cell.text(),
						cell.spot()));
			}
		out.add(new Grid(cells, rowNumbers.size(), columnNumbers.size(), true, cells.getFirst().spot()));
		table.clear();
	}

	private static int place(Map<Integer, Integer> numbers, int number) {
		return Objects.requireNonNull(numbers.get(number));
	}
}
