// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

/**
 * Lays lines of text out on pages, in points from the upper left corner. A line is written at the left margin, two
 * ideographic spaces at its beginning are an indent; {@code >} puts it in the middle, {@code _} at the foot of the page, {@code ^} at its
 * head; {@code %} begins a page. {@code | a | b |} is a row of a table with lines, in which {@code <} belongs to the cell to the left and
 * {@code ^} to the one above; {@code ¦ a ¦ b ¦} one of a table without lines. {@code ⏎} is a line break in a cell.
 */
abstract class PageDrawing {

	/** How the lines around cells are drawn: programs differ. */
	enum Lines {
		STROKES, RECTANGLES, PIECES
	}

	static final float WIDTH = 595;
	static final float HEIGHT = 842;
	private static final float LEFT = 70;
	private static final float TEXT = 455;
	private static final float SIZE = 12;
	private static final float CELL = 9;

	private float y;

	/** Draws everything. */
	final void draw(String text) {
		page();
		String[] all = text.split("\n");
		for (int i = 0; i < all.length; i++) {
			int from = i;
			while (i + 1 < all.length && row(all[i]) && row(all[i + 1]))
				i++;
			if (row(all[i]))
				table(all, from, i);
			else
				line(all[i]);
		}
	}

	/** A page begins. */
	abstract void newPage();

	/** @param down where the base line is */
	abstract void words(float x, float down, float size, String words);

	/** A line around cells. */
	abstract void rule(float x1, float y1, float x2, float y2);

	private static boolean row(String line) {
		return line.startsWith("| ");
	}

	private void page() {
		newPage();
		y = 130;
	}

	private void line(String line) {
		if (line.equals("%"))
			page();
		else if (line.startsWith(">"))
			text((WIDTH - width(line.substring(1)) * SIZE) / 2, y += 20, SIZE, line.substring(1));
		else if (line.startsWith("_"))
			text((WIDTH - width(line.substring(1)) * SIZE) / 2, 800, SIZE, line.substring(1));
		else if (line.startsWith("^"))
			text(LEFT, 50, SIZE, line.substring(1));
		else if (line.startsWith("¦ "))
			bare(line.substring(2, line.length() - 2).split(" ¦ ", -1));
		else {
			int indent = line.length() - line.stripLeading().length();
			text(LEFT + indent * SIZE, y += 20, SIZE, line.strip());
		}
	}

	private void bare(String[] cells) {
		y += 20;
		for (int i = 0; i < cells.length; i++)
			text(LEFT + i * TEXT / cells.length, y, SIZE, cells[i]);
	}

	private void table(String[] all, int from, int to) {
		y += 10;
		String[][] cells = new String[to - from + 1][];
		for (int i = from; i <= to; i++)
			cells[i - from] = all[i].substring(2, all[i].length() - 2).split(" \\| ", -1);
		for (int r = 0; r < cells.length; r++) {
			float high = 8;
			for (String cell : cells[r])
				high = Math.max(high, 8 + 12 * cell.split("⏎").length);
			row(cells, r, high);
			y += high;
		}
		float wide = TEXT / cells[0].length;
		for (int c = 0; c < cells[0].length; c++)
			rule(LEFT + c * wide, y, LEFT + (c + 1) * wide, y);
	}

	private void row(String[][] cells, int r, float high) {
		float wide = TEXT / cells[r].length;
		for (int c = 0; c < cells[r].length; c++) {
			float x = LEFT + c * wide;
			String cell = cells[r][c].strip();
			if (!cell.equals("<"))
				rule(x, y, x, y + high);
			if (!cell.equals("^") && !(cell.equals("<") && above(cells, r, c)))
				rule(x, y, x + wide, y);
			if (!cell.equals("<") && !cell.equals("^"))
				write(cell, x + 3, y + 12);
		}
		rule(LEFT + TEXT, y, LEFT + TEXT, y + high);
	}

	/** Whether a place that belongs to its left neighbour belongs to the row above with it. */
	private static boolean above(String[][] cells, int r, int c) {
		int first = c;
		while (cells[r][first].strip().equals("<"))
			first--;
		return cells[r][first].strip().equals("^");
	}

	private void write(String cell, float x, float top) {
		float line = top;
		for (String words : cell.split("⏎")) {
			text(x, line, CELL, words);
			line += 12;
		}
	}

	private void text(float x, float down, float size, String words) {
		if (!words.isEmpty())
			words(x, down, size, words);
	}

	static float width(String text) {
		float width = 0;
		for (int i = 0; i < text.length(); i++)
			width += text.charAt(i) < 0x7F ? 0.5f : 1;
		return width;
	}
}
