// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.util.Arrays;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourceDocument;

/**
 * A document as text that can be read: a paragraph is a line, headings begin with one # per level, a table has a line per row; {@code <} is a
 * place covered by the cell to the left, {@code ^} by the one above, {@code ∅} by none. Line breaks are {@code ⏎}, tabulators {@code ⇥}.
 */
final class Shown {

	private Shown() {
	}

	static String blocks(SourceDocument document) {
		StringBuilder out = new StringBuilder();
		for (Block block : document.blocks())
			switch (block) {
			case Paragraph paragraph -> out.append("#".repeat(paragraph.level())).append(paragraph.level() > 0 ? " " : "")
					.append(line(paragraph.text())).append('\n');
			case Grid grid -> grid(grid, out);
			}
		return out.toString();
	}

	/** Kind, place and Chinese words of each remark. */
	static String remarks(SourceDocument document) {
		StringBuilder out = new StringBuilder();
		for (Remark remark : document.remarks())
			out.append(remark.kind()).append(' ').append(remark.spot().line()).append('.').append(remark.spot().column()).append(' ')
					.append(line(remark.message().zh())).append('\n');
		return out.toString();
	}

	private static void grid(Grid grid, StringBuilder out) {
		String[][] places = new String[grid.rows()][grid.columns()];
		for (String[] row : places)
			Arrays.fill(row, "∅");
		for (Cell cell : grid.cells())
			for (int row = cell.row(); row < cell.row() + cell.rows(); row++)
				for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
					if (!places[row][column].equals("∅"))
						throw new AssertionError("overlap at " + row + "," + column);
					places[row][column] = row > cell.row() ? "^" : column > cell.column() ? "<" : line(cell.text());
				}
		for (String[] row : places)
			out.append("| ").append(String.join(" | ", row)).append(" |\n");
	}

	private static String line(String text) {
		return text.replace('\n', '⏎').replace('\t', '⇥');
	}
}
