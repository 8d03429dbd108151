// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.odt;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.SeenText;
import report.dsl.documents.read.office.TableRows;
import report.dsl.documents.read.office.TableRows.Down;
import report.dsl.documents.read.office.TableRows.Piece;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** Reads a table of an OpenDocument text. A row has a cell or a covered cell for each of its columns; equal ones may be written once. */
final class OdtTable {

	/** No report has more; what is written once may be repeated millions of times. */
	private static final int MOST_CELLS = 100_000;
	/** Of rows that hold nothing so many are kept. */
	private static final int EMPTY_ROWS = 32;

	private final OdtPart part;
	private final XmlPart xml;
	/** per column: how many of the rows to come the cell above covers, and how many columns */
	private final int[] rowsLeft = new int[TableRows.WIDEST];
	private final int[] wide = new int[TableRows.WIDEST];

	OdtTable(OdtPart part) {
		this.part = part;
		this.xml = part.xml;
	}

	/** At a table. */
	void read(List<Block> out) throws UnreadableDocument {
		SourcePlace outer = part.cell;
		TableRows rows = new TableRows(outer != null ? outer : SourcePlace.line(part.line + 1, 1), false, part.remarks);
		rows(rows);
		part.cell = outer;
		out.addAll(rows.blocks());
	}

	private void rows(TableRows rows) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "table-row" -> row(rows);
			case "table-header-rows", "table-rows", "table-row-group" -> rows(rows);
			default -> {
			}
			}
	}

	private void row(TableRows rows) throws UnreadableDocument {
		part.line++;
		int times = Math.max(1, xml.number("number-rows-repeated", 1));
		Row row = new Row();
		int line = part.line;
		boolean collapsed = List.of("collapse", "filter").contains(String.valueOf(xml.attribute("visibility")));
		int parent = xml.depth();
		while (xml.child(parent)) {
			part.cell = SourcePlace.line(line, row.pieces.size() + 1);
			switch (xml.name()) {
			case "table-cell" -> row.cell(false);
			case "covered-table-cell" -> row.cell(true);
			default -> {
			}
			}
		}
		if (collapsed) {
			row.collapse();
			return;
		}
		if (row.isEmpty())
			times = Math.min(times, EMPTY_ROWS);
		for (int i = 0; i < times; i++) {
			count(row.pieces.size());
			rows.add(0, 0, row.pieces);
		}
	}

	private void count(int cells) throws UnreadableDocument {
		part.cells += cells;
		if (part.cells > MOST_CELLS)
			throw new UnreadableDocument("document.bomb");
	}

	/** The cells of a row so far. */
	private final class Row {

		private final List<Piece> pieces = new ArrayList<>();
		private int column;
		/** how many of the next columns the last cell covers */
		private int covered;

		/** The row is not seen. */
		private void collapse() {
			for (Piece piece : pieces)
				for (Block block : piece.content())
					if (block instanceof Paragraph paragraph)
						part.remarks.dropped(SeenText.HIDDEN, paragraph.text(), piece.spot());
		}

		private boolean isEmpty() {
			return pieces.stream().allMatch(piece -> piece.content().isEmpty());
		}

		private void cell(boolean isCovered) throws UnreadableDocument {
			int times = Math.max(1, xml.number("number-columns-repeated", 1));
			int columns = Math.clamp(xml.number("number-columns-spanned", 1), 1, TableRows.WIDEST);
			int rows = Math.max(1, xml.number("number-rows-spanned", 1));
			SourcePlace spot = part.spot();
			List<Block> content = new ArrayList<>();
			new OdtBlocks(part).read(content);
			part.cell = spot;
			for (int i = 0; i < times && column < TableRows.WIDEST; i++)
				if (isCovered)
					hidden(content, spot);
				else
					shown(columns, rows, content, spot);
		}

		private void shown(int columns, int rows, List<Block> content, SourcePlace spot) {
			int most = Math.min(columns, TableRows.WIDEST - column);
			pieces.add(new Piece(most, 0, rows > 1 ? Down.FIRST : Down.NONE, false, content, spot));
			rowsLeft[column] = rows - 1;
			wide[column] = most;
			column += most;
			covered = most - 1;
		}

		/** A place that the cell to the left covers, or one above; what stands in it is not seen. */
		private void hidden(List<Block> content, SourcePlace spot) {
			if (covered > 0) {
				covered--;
				for (Block block : content)
					if (block instanceof Paragraph paragraph)
						part.remarks.dropped(TableRows.COVERED, paragraph.text(), spot);
			} else if (rowsLeft[column] > 0) {
				int columns = wide[column];
				rowsLeft[column]--;
				pieces.add(new Piece(columns, 0, Down.GOES_ON, false, content, spot));
				column += columns;
				covered = columns - 1;
			} else
				shown(1, 1, content, spot);
		}
	}
}
