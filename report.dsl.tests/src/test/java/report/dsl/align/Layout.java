package report.dsl.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import report.dsl.document.Block;
import report.dsl.document.Cell;
import report.dsl.document.Document;
import report.dsl.document.Grid;
import report.dsl.document.Paragraph;
import report.dsl.document.Spot;
import report.dsl.document.TextBlocks;
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

	Document of(Reading reading) {
		Setter setter = new Setter(this);
		String title = reading.sheet().text(Field.TITLE);
		setter.words(title);
		Printing.print(reading, setter);
		return this == GRIDS ? new Document(setter.blocks, Map.of(), List.of()) : TextBlocks.of(setter.text.toString());
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
			blocks.add(new Paragraph(words, Spot.line(++line, 1)));
			text.append(words).append('\n');
		}

		@Override
		public void beginSection() {
			text.append('\n');
		}

		@Override
		public void heading(String title, Region place) {
			words(title);
		}

		@Override
		public void paragraph(PrintedParagraph paragraph) {
			words(paragraph.text());
		}

		@Override
		public void line(String words, Region place) {
			words(words);
		}

		@Override
		public void endSection() {
			text.append('\n');
		}

		@Override
		public void lacking(Section section) {
			// an original lacks it as well
		}

		@Override
		public void table(PrintedTable table) {
			if (table.captioned() && table.caption() != null)
				words(layout == MARKDOWN ? "## " + table.caption() : table.caption());
			List<List<PrintedCell>> rows = new ArrayList<>(table.head());
			rows.addAll(table.body());
			int width = table.width();
			String[][] texts = new String[rows.size()][width];
			Cell[][] cells = new Cell[rows.size()][width];
			place(rows, texts, cells);
			List<Cell> all = new ArrayList<>();
			for (Cell[] row : cells)
				for (Cell cell : row)
					if (cell != null)
						all.add(cell);
			blocks.add(new Grid(all, rows.size(), width, true, all.getFirst().spot()));
			for (int i = 0; i < rows.size(); i++)
				row(texts[i], i == 0);
			text.append('\n');
		}

		/** Texts of merged cells stand in their first place; the others of their first row are null, those below empty. */
		private void place(List<List<PrintedCell>> rows, String[][] texts, Cell[][] cells) {
			for (int i = 0; i < rows.size(); i++) {
				line++;
				int at = 0;
				for (PrintedCell cell : rows.get(i)) {
					while (texts[i][at] != null)
						at++;
					for (int r = i; r < i + cell.rows(); r++)
						for (int c = at; c < at + cell.columns(); c++)
							texts[r][c] = c > at ? "\u0000" : r > i ? "" : cell.text();
					cells[i][at] = new Cell(i, at, cell.rows(), cell.columns(), cell.text(), Spot.line(line, at + 1));
					at += cell.columns();
				}
			}
		}

		private void row(String[] cells, boolean first) {
			List<String> there = new ArrayList<>();
			for (String cell : cells)
				if (!cell.equals("\u0000"))
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
