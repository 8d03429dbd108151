// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import report.dsl.print.PrintedCell;
import report.dsl.print.PrintedTable;

/**
 * Printed tables that share one frame, as one table of Word. Its columns begin wherever a column of one of them does; cells cover as many
 * of these as they need. A cell that goes down over several rows is continued by an empty one in each of them.
 */
final class WordTable {

	/** Between the margins of the page, in twentieths of a point. */
	private static final int WIDTH = 11906 - 1587 - 1474;
	private static final int INDENT = 180;
	private static final int DEEPEST_INDENT = 6;

	private final XmlBuilder xml;
	private final List<PrintedTable> tables;
	private final List<Integer> edges;

	WordTable(XmlBuilder xml, List<PrintedTable> tables) {
		this.xml = xml;
		this.tables = tables;
		TreeSet<Integer> all = new TreeSet<>();
		all.add(0);
		for (PrintedTable table : tables)
			for (int end : ColumnWidths.ends(table, WIDTH))
				all.add(end);
		this.edges = new ArrayList<>(all);
	}

	void write() {
		xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "Figures")
				.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa")
				.empty("w:jc", "w:val", "center").empty("w:tblLayout", "w:type", "fixed")
				.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1");
		if (tables.getFirst().caption() != null)
			xml.empty("w:tblCaption", "w:val", tables.getFirst().caption());
		xml.close().open("w:tblGrid");
		for (int i = 1; i < edges.size(); i++)
			xml.empty("w:gridCol", "w:w", String.valueOf(edges.get(i) - edges.get(i - 1)));
		xml.close();
		for (PrintedTable table : tables)
			table(table);
		xml.close();
	}

	private void table(PrintedTable table) {
		int[] ends = ColumnWidths.ends(table, WIDTH);
		boolean repeated = tables.size() == 1;
		if (table.captioned()) {
			beginRow(repeated);
			cell(0, WIDTH, null, "TableCaption", Objects.requireNonNullElse(table.caption(), ""), 0, true);
			xml.close();
		}
		rows(table.head(), ends, repeated, true, true);
		rows(table.body(), ends, false, !table.broken(), table != tables.getLast());
	}

	/** @param together whether rows stay on the page of the next one. @param on whether the last one does, too */
	private void rows(List<List<PrintedCell>> rows, int[] ends, boolean repeated, boolean together, boolean on) {
		PrintedCell[] above = new PrintedCell[ends.length];
		int[] left = new int[ends.length];
		for (List<PrintedCell> row : rows) {
			boolean keep = together && (on || row != rows.getLast());
			beginRow(repeated);
			int next = 0;
			for (int column = 0; column < ends.length;) {
				boolean begins = left[column] == 0;
				PrintedCell cell = begins ? row.get(next++) : above[column];
				int last = column + cell.columns() - 1;
				String merge = begins ? cell.rows() > 1 ? "restart" : null : "continue";
				cell(column == 0 ? 0 : ends[column - 1], ends[last], merge, style(cell), begins ? cell.text() : "", cell.indent(), keep);
				for (; column <= last; column++) {
					left[column] = (begins ? cell.rows() : left[column]) - 1;
					above[column] = cell;
				}
			}
			xml.close();
		}
	}

	/** The corner that explains what holds for the labels below is set as they are. */
	private static String style(PrintedCell cell) {
		return switch (cell.kind()) {
		case COLUMN, COLUMNS -> cell.columns() > 1 && cell.rows() > 1 ? "TableLabel" : "TableHead";
		case ROW, ROWS -> "TableLabel";
		case CORNER, FIGURE, UNIT, NONE -> "TableFigure";
		};
	}

	private void beginRow(boolean repeated) {
		xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
		if (repeated)
			xml.empty("w:tblHeader");
		xml.close();
	}

	private void cell(int from, int to, @Nullable String merge, String style, String text, int indent, boolean keep) {
		xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(to - from), "w:type", "dxa");
		int span = edges.indexOf(to) - edges.indexOf(from);
		if (span > 1)
			xml.empty("w:gridSpan", "w:val", String.valueOf(span));
		if (merge != null)
			xml.empty("w:vMerge", "w:val", merge);
		xml.empty("w:vAlign", "w:val", "center").close();
		xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
		if (keep)
			xml.empty("w:keepNext");
		if (indent > 0)
			xml.empty("w:ind", "w:left", String.valueOf(INDENT * Math.min(indent, DEEPEST_INDENT)));
		xml.close();
		if (!text.isEmpty())
			xml.open("w:r").element("w:t", text, "xml:space", "preserve").close();
		xml.close().close();
	}
}
