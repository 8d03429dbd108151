// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Collects the rows of a table in plain text. */
final class TextGrid {

	/** What begins so begins something new: it does not go on with the cell above. */
	private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}\\s*[、.．,，].*|附\\s*[件表].*|第[一二三四五六七八九十]+[部章].*");

	private static final int MAX_MORE = 80;

	private final List<List<Cell>> rows = new ArrayList<>();
	private @Nullable List<Cell> row;
	private boolean byCells;

	/** The next cell, where every cell begins a line. */
	void cell(String text, SourcePlace spot) {
		if (row == null) {
			row = new ArrayList<>();
			rows.add(row);
		}
		byCells = true;
		row.add(new Cell(rows.size() - 1, row.size(), 1, 1, text, spot));
	}

	/** A whole row. */
	void row(List<String> texts, List<SourcePlace> spots) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++)
			cells.add(new Cell(rows.size(), i, 1, 1, texts.get(i), spots.get(i)));
		rows.add(cells);
		byCells = false;
		row = null;
	}

	/** Whether there are rows that a further one would follow: tabs behind the words of a line are blank cells then. */
	boolean isOpen() {
		return !rows.isEmpty();
	}

	/** A blank line: the end of a row whose cells begin lines. */
	void blank() {
		row = null;
	}

	/** Whether a line without mark goes on with the cell above. */
	boolean takes(String words) {
		return byCells && row != null && words.length() <= MAX_MORE && !HEADING.matcher(words).matches();
	}

	void more(String words) {
		List<Cell> cells = Objects.requireNonNull(row); // asked for by takes
		Cell cell = cells.removeLast();
		String text = cell.text().isEmpty() ? words : cell.text() + "\n" + words;
		cells.add(new Cell(cell.row(), cell.column(), 1, 1, text, cell.spot()));
	}

	/** Ends the table. One with a single cell in every row is none: its tabs were indents. */
	void end(List<Block> blocks) {
		if (rows.isEmpty())
			return;
		int columns = 0;
		for (List<Cell> cells : rows)
			columns = Math.max(columns, cells.size());
		List<Cell> all = new ArrayList<>();
		rows.forEach(all::addAll);
		if (columns > 1)
			blocks.add(new Grid(all, rows.size(), columns, false, all.getFirst().spot()));
		else
			for (Cell cell : all)
				if (!cell.text().isEmpty())
					blocks.add(new Paragraph(cell.text(), cell.spot()));
		rows.clear();
		row = null;
		byCells = false;
	}
}
