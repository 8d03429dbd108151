// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.blocks.TextBlocks;
import report.dsl.form.Section;
import report.dsl.print.PrintedCell;
import report.dsl.print.PrintedParagraph;
import report.dsl.print.PrintedTable;
import report.dsl.print.Printer;
import report.dsl.print.Printing;
import report.dsl.rules.Reading;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;

/** The layouts in which reports are met: how each turns a printed report into a document that has lost one thing or another. */
enum Layout {
	/** nothing is lost: a Word file or a web page */
	GRIDS,
	/** a tab in front of each cell, a blank line behind each row */
	TAB_BEGINS_CELL,
	/** tabs between cells */
	TABS,
	/** bars between cells, one behind the last */
	BARS,
	/** a table of Markdown with captions */
	MARKDOWN,
	/** a cell a line */
	CELL_A_LINE,
	/** a cell a line, with blank lines between them */
	CELL_A_PARAGRAPH,
	/** a cell a line, with a bar behind it */
	CELL_AND_BAR,
	/** a row a line, with spaces between cells */
	ROW_A_LINE;

	/** Whether a row with a blank looks like one with fewer cells: nothing of it can be told apart. */
	boolean losesBlanks() {
		return this == CELL_A_LINE || this == CELL_A_PARAGRAPH || this == CELL_AND_BAR || this == ROW_A_LINE;
	}

	SourceDocument of(Reading reading) {
		Setter setter = new Setter(this);
		String title = reading.sheet().text(Field.TITLE);
		setter.words(title);
		Printing.print(reading, setter);
		return this == GRIDS ? new SourceDocument(setter.blocks, Map.of(), List.of()) : TextBlocks.of(setter.text.toString());
	}

	/** A document as this layout writes it. */
	SourceDocument of(SourceDocument document) {
		if (this == GRIDS)
			return document;
		Setter setter = new Setter(this);
		for (Block block : document.blocks())
			switch (block) {
			case Paragraph paragraph -> setter.words(paragraph.text());
			case Grid grid -> setter.grid(grid);
			}
		return TextBlocks.of(setter.text.toString());
	}

	private static final class Setter implements Printer {

		final List<Block> blocks = new ArrayList<>();
		final StringBuilder text = new StringBuilder();
		private final Layout layout;
		private int line;

		Setter(Layout layout) {
			this.layout = layout;
		}

		void words(String words) {
			blocks.add(new Paragraph(words, SourcePlace.line(++line, 1)));
			text.append(words).append('\n');
		}

		@Override
		public void beginSection() {
			text.append('\n');
		}

		@Override
		public void printHeading(String title, Region place) {
			words(title);
		}

		@Override
		public void printParagraph(PrintedParagraph paragraph) {
			words(paragraph.text());
		}

		@Override
		public void printLine(String words, Region place) {
			words(words);
		}

		@Override
		public void endSection() {
			text.append('\n');
		}

		@Override
		public void printLacking(Section section) {
			// an original lacks it as well
		}

		@Override
		public void printTable(PrintedTable table) {
			if (table.captioned() && table.caption() != null)
				words(layout == MARKDOWN ? "## " + table.caption() : table.caption());
			List<List<PrintedCell>> rows = new ArrayList<>(table.head());
			rows.addAll(table.body());
			Grid grid = grid(rows, table.width());
			blocks.add(grid);
			grid(grid);
		}

		private Grid grid(List<List<PrintedCell>> rows, int width) {
			List<Cell> cells = new ArrayList<>();
			boolean[][] covered = new boolean[rows.size()][width];
			for (int i = 0; i < rows.size(); i++) {
				line++;
				int at = 0;
				for (PrintedCell cell : rows.get(i)) {
					while (covered[i][at])
						at++;
					for (int row = i; row < i + cell.rows(); row++)
						Arrays.fill(covered[row], at, at + cell.columns(), true);
					cells.add(new Cell(i, at, cell.rows(), cell.columns(), cell.text(), SourcePlace.line(line, at + 1)));
					at += cell.columns();
				}
			}
			return new Grid(cells, rows.size(), width, true, SourcePlace.line(line, 1));
		}

		/** Below a merged cell stand empty ones, beside it none. */
		void grid(Grid grid) {
			String[][] texts = new String[grid.rows()][grid.columns()];
			for (Cell cell : grid.cells())
				for (int row = cell.row(); row < cell.row() + cell.rows(); row++)
					texts[row][cell.column()] = row == cell.row() ? cell.text() : "";
			for (int i = 0; i < grid.rows(); i++)
				row(texts[i], i == 0);
			text.append('\n');
		}

		private void row(String[] cells, boolean first) {
			List<String> there = new ArrayList<>();
			for (String cell : cells)
				if (cell != null)
					there.add(cell);
			switch (layout) {
			case TAB_BEGINS_CELL -> {
				there.forEach(cell -> text.append('\t').append(cell).append('\n'));
				text.append('\n');
			}
			case TABS -> text.append(String.join("\t", there)).append('\n');
			case BARS -> text.append(String.join(" | ", there)).append(" |\n");
			case MARKDOWN -> {
				text.append("| ").append(String.join(" | ", there)).append(" |\n");
				if (first)
					text.append("|---".repeat(there.size())).append("|\n");
			}
			case CELL_A_LINE -> lines(there, "\n");
			case CELL_A_PARAGRAPH -> lines(there, "\n\n");
			case CELL_AND_BAR -> lines(there, " |\n");
			case ROW_A_LINE -> text.append(String.join(" ", there).strip()).append('\n');
			case GRIDS -> { // in blocks
			}
			}
		}

		private void lines(List<String> cells, String end) {
			for (String cell : cells)
				if (!cell.isEmpty())
					text.append(cell).append(end);
		}
	}
}
