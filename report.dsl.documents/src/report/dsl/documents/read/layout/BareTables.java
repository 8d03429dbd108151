// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.SourcePlace;

/** Tables without lines: lines of text one below the other, whose parts stand in columns that do not overlap. */
final class BareTables {

	private static final int FEWEST_ROWS = 3;

	private BareTables() {
	}

	/** Replaces lines by tables where they certainly are. */
	static List<PagePart> in(List<PagePart> parts) {
		List<PagePart> out = new ArrayList<>();
		for (int from = 0; from < parts.size();) {
			int to = from;
			while (to < parts.size() && parts.get(to) instanceof PageLine line && line.page() == parts.get(from).page()
					&& line.columns().size() > 1)
				to++;
			PageTable table = null;
			while (to - from >= FEWEST_ROWS && table == null) {
				table = table(parts.subList(from, to));
				if (table == null)
					out.add(parts.get(from++));
			}
			if (table != null) {
				out.add(table);
				from = to;
			} else if (from < to || to < parts.size() && from == to)
				out.add(parts.get(from++));
		}
		return out;
	}

	private static @Nullable PageTable table(List<PagePart> lines) {
		List<PageLine> all = new ArrayList<>();
		for (PagePart part : lines)
			all.addAll(((PageLine) part).columns());
		List<float[]> columns = columns(all);
		List<Cell> cells = new ArrayList<>();
		for (int row = 0; row < lines.size(); row++) {
			boolean[] taken = new boolean[columns.size()];
			for (PageLine piece : ((PageLine) lines.get(row)).columns()) {
				int column = column(columns, piece);
				if (taken[column])
					return null;
				taken[column] = true;
				cells.add(new Cell(row, column, 1, 1, piece.text(), new SourcePlace(piece.page(), piece.number(), column + 1)));
			}
		}
		PageLine first = (PageLine) lines.get(0);
		float[] edges = new float[columns.size() + 1];
		for (int i = 0; i < columns.size(); i++)
			edges[i] = columns.get(i)[0];
		edges[columns.size()] = columns.get(columns.size() - 1)[1];
		return new PageTable(edges, lines.size(), filled(cells, lines, columns.size()), false, false, Set.of(), first.page(), first.y(),
				first.spot());
	}

	private static List<Cell> filled(List<Cell> cells, List<PagePart> lines, int columns) {
		boolean[][] taken = new boolean[lines.size()][columns];
		for (Cell cell : cells)
			taken[cell.row()][cell.column()] = true;
		for (int r = 0; r < lines.size(); r++)
			for (int c = 0; c < columns; c++)
				if (!taken[r][c])
					cells.add(new Cell(r, c, 1, 1, "", ((PageLine) lines.get(r)).spot()));
		cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
		return cells;
	}

	/** Left and right of the columns: what overlaps is one. */
	private static List<float[]> columns(List<PageLine> pieces) {
		List<PageLine> sorted = new ArrayList<>(pieces);
		sorted.sort(Comparator.comparingDouble(PageLine::left));
		List<float[]> columns = new ArrayList<>();
		for (PageLine piece : sorted) {
			float[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
			if (last != null && piece.left() <= last[1])
				last[1] = Math.max(last[1], piece.right());
			else
				columns.add(new float[] { piece.left(), piece.right() });
		}
		return columns;
	}

	private static int column(List<float[]> columns, PageLine piece) {
		int column = 0;
		while (columns.get(column)[1] < piece.left())
			column++;
		return column;
	}
}
