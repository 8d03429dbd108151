// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.SourcePlace;

/** The lines of one table as rows and columns: where a line is missing between two places, they are one cell. */
final class Lattice {

	/** Edges that are nearer are one, as of a double line. */
	private static final float NEAR = 4f;
	/** Lines that reach further out than this have an edge that is not drawn. */
	private static final float OPEN = 8f;

	/** In sizes of the font: what remains of a line at most, margins of the cell included. */
	private static final float FULL = 2.2f;

	final float[] xs;
	final float[] ys;
	private final List<RuledLine> rules;
	/** per place the number of its cell */
	private final int[][] owner;
	/** row, column, rows, columns */
	private final List<int[]> cells = new ArrayList<>();

	private Lattice(List<RuledLine> rules, float[] xs, float[] ys) {
		this.rules = rules;
		this.xs = xs;
		this.ys = ys;
		owner = new int[ys.length - 1][xs.length - 1];
		for (int[] row : owner)
			Arrays.fill(row, -1);
		for (int r = 0; r < owner.length; r++)
			for (int c = 0; c < owner[r].length; c++)
				if (owner[r][c] < 0)
					cell(r, c);
	}

	/** @return null when these lines are no table */
	static @Nullable Lattice of(List<RuledLine> rules) {
		float[] xs = edges(rules, false);
		float[] ys = edges(rules, true);
		if (xs.length < 2 || ys.length < 2 || xs.length * ys.length < 6 || xs.length > 200)
			return null;
		Lattice lattice = new Lattice(rules, xs, ys);
		return lattice.cells.size() < 2 ? null : lattice;
	}

	/** Where the lines are, and where those across them end without one. */
	private static float[] edges(List<RuledLine> rules, boolean level) {
		List<Float> at = new ArrayList<>();
		float least = Float.MAX_VALUE;
		float most = -Float.MAX_VALUE;
		for (RuledLine rule : rules)
			if (rule.level() == level)
				at.add(rule.at());
			else {
				least = Math.min(least, rule.from());
				most = Math.max(most, rule.to());
			}
		at.sort(null);
		if (least <= most && (at.isEmpty() || least < at.get(0) - OPEN))
			at.add(0, least);
		if (least <= most && most > at.get(at.size() - 1) + OPEN)
			at.add(most);
		float[] edges = new float[at.size()];
		int count = 0;
		for (float edge : at)
			if (count == 0 || edge - edges[count - 1] > NEAR)
				edges[count++] = edge;
		return Arrays.copyOf(edges, count);
	}

	private void cell(int r, int c) {
		int columns = 1;
		while (c + columns < xs.length - 1 && owner[r][c + columns] < 0 && !drawn(false, xs[c + columns], middle(ys, r)))
			columns++;
		int rows = 1;
		while (r + rows < ys.length - 1 && open(r + rows, c, columns))
			rows++;
		for (int i = r; i < r + rows; i++)
			Arrays.fill(owner[i], c, c + columns, cells.size());
		cells.add(new int[] { r, c, rows, columns });
	}

	/** Whether the places of a row continue those above. */
	private boolean open(int r, int c, int columns) {
		for (int i = c; i < c + columns; i++)
			if (owner[r][i] >= 0 || drawn(true, ys[r], middle(xs, i)) || i > c && drawn(false, xs[i], middle(ys, r)))
				return false;
		return true;
	}

	private boolean drawn(boolean level, float at, float place) {
		for (RuledLine rule : rules)
			if (rule.level() == level && Math.abs(rule.at() - at) <= NEAR && rule.from() <= place && place <= rule.to())
				return true;
		return false;
	}

	private static float middle(float[] edges, int i) {
		return (edges[i] + edges[i + 1]) / 2;
	}

	double area() {
		return (xs[xs.length - 1] - xs[0]) * (double) (ys[ys.length - 1] - ys[0]);
	}

	/** @return number of the cell at this place, -1 outside of the table */
	int at(float x, float y) {
		int r = place(ys, y);
		int c = place(xs, x);
		return r < 0 || c < 0 ? -1 : owner[r][c];
	}

	private static int place(float[] edges, float at) {
		int found = Arrays.binarySearch(edges, at);
		int place = found >= 0 ? found : -found - 2;
		return place < 0 || place >= edges.length - 1 ? -1 : place;
	}

	int size() {
		return cells.size();
	}

	/** @param texts what stands in each cell @param lines of the whole page, for the places of empty cells */
	PageTable table(List<List<Glyph>> texts, List<PageLine> lines, int page) {
		List<Cell> out = new ArrayList<>();
		Set<SourcePlace> full = new HashSet<>();
		SourcePlace first = new SourcePlace(page, line(lines, ys[0]), 1);
		for (int i = 0; i < cells.size(); i++) {
			int[] cell = cells.get(i);
			StringBuilder text = new StringBuilder();
			List<PageLine> own = PageLine.of(texts.get(i), page);
			for (PageLine line : own)
				text.append(text.isEmpty() ? "" : "\n").append(line.text());
			int number = line(lines, own.isEmpty() ? ys[cell[0]] : own.get(0).y() - 1);
			out.add(new Cell(cell[0], cell[1], cell[2], cell[3], text.toString(), new SourcePlace(page, number, cell[1] + 1)));
			if (!own.isEmpty() && cell[0] + cell[2] == ys.length - 1 && full(own.get(own.size() - 1), xs[cell[1] + cell[3]] - xs[cell[1]]))
				full.add(out.get(i).spot());
		}
		return new PageTable(xs, ys.length - 1, out, open(ys[0]), open(ys[ys.length - 1]), full, page, ys[0], first);
	}

	/** Whether no further character and a half would stand in the line. */
	private static boolean full(PageLine line, float width) {
		return line.right() - line.left() > width - FULL * line.size();
	}

	/** Whether most of this edge is not drawn. */
	private boolean open(float y) {
		float drawn = 0;
		for (RuledLine rule : rules)
			if (rule.level() && Math.abs(rule.at() - y) <= NEAR)
				drawn += rule.to() - rule.from();
		return drawn < (xs[xs.length - 1] - xs[0]) / 2;
	}

	/** Number of the first line below a height. */
	private static int line(List<PageLine> lines, float y) {
		for (PageLine line : lines)
			if (line.y() >= y)
				return line.number();
		return Math.max(1, lines.size());
	}
}
