// SPDX-License-Identifier: EPL-2.0
package report.dsl.print;

import java.util.ArrayList;
import java.util.List;

import report.dsl.print.PrintedCell.Kind;
import report.dsl.sheet.Region;

/** Lines that have no place in the form, one behind the other, as they are written: a table where they have cells, else lines. */
final class UnplacedLines {

	private final String text;
	private final List<UnplacedContent> lines;
	private int width;

	UnplacedLines(String text, List<UnplacedContent> lines) {
		this.text = text;
		this.lines = lines;
		for (UnplacedContent line : lines)
			if (line.kind() == UnplacedContent.Kind.ROW || line.kind() == UnplacedContent.Kind.HEADER)
				width = Math.max(width, line.pieces().size());
	}

	void print(Printer printer) {
		if (width == 0)
			for (UnplacedContent line : lines)
				printer.printLine(words(line), line.whole());
		else
			printer.printTable(table());
	}

	private PrintedTable table() {
		int first = 0;
		Region caption = lines.getFirst().kind() == UnplacedContent.Kind.CAPTION ? lines.get(first++).whole() : null;
		List<List<PrintedCell>> head = new ArrayList<>(1);
		if (first < lines.size() && lines.get(first).kind() == UnplacedContent.Kind.HEADER)
			head.add(row(lines.get(first++)));
		List<List<PrintedCell>> body = new ArrayList<>();
		for (UnplacedContent line : lines.subList(first, lines.size()))
			body.add(row(line));
		return new PrintedTable(null, null, caption == null ? null : words(caption), caption, caption != null, 1, head, body);
	}

	private String words(Region place) {
		return text.substring(place.start(), place.end());
	}

	/** The words of the line; between cells a bar. */
	private String words(UnplacedContent line) {
		StringBuilder out = new StringBuilder();
		for (Region piece : line.pieces()) {
			if (piece != line.pieces().getFirst())
				out.append(line.kind() == UnplacedContent.Kind.REST ? " | " : " ");
			out.append(text, piece.start(), piece.end());
		}
		return out.toString();
	}

	/** The last piece covers what the line has fewer than others. */
	private List<PrintedCell> row(UnplacedContent line) {
		boolean header = line.kind() == UnplacedContent.Kind.HEADER;
		int count = line.pieces().size();
		List<PrintedCell> row = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			Region place = line.pieces().get(i);
			Kind kind = header ? i == 0 ? Kind.CORNER : Kind.COLUMN : i == 0 ? Kind.ROW : Kind.FIGURE;
			row.add(PrintedCell.spanning(kind, words(place), place, i == count - 1 ? width - count + 1 : 1, 1));
		}
		return row;
	}
}
