// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Text;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Gathers the rows of a table of a word processor and gives every cell its place in the grid. */
public final class TableRows {

	/** Word has 63 columns; more come from broken numbers. */
	public static final int WIDEST = 512;
	/** Edges of cells that are nearer to one another than this are the same edge, in twentieths of a point. */
	private static final int SAME_EDGE = 100;
	public static final Text COVERED = new Text("合并单元格盖住的文字未导入", "text under a merged cell was dropped");
	private static final Text INLINE = new Text("单元格里的小表按文字读入", "a table inside a cell was read as text");

	/** How a cell goes on from the row above. */
	public enum Down {
		NONE, FIRST, GOES_ON
	}

	/**
	 * A cell as it is written.
	 *
	 * @param columns how many columns it says it covers
	 * @param width   in twentieths of a point; 0 when unknown
	 * @param joined  whether it goes on from the cell before it
	 * @param content what stands in it
	 */
	public record Piece(int columns, int width, Down down, boolean joined, List<Block> content, SourcePlace spot) {
	}

	/** @param before columns left out at its beginning, or the width left out when only widths tell. @param after at its end */
	private record Row(int before, int after, List<Piece> pieces) {
		private int columns() {
			return before + after + pieces.stream().mapToInt(Piece::columns).sum();
		}
	}

	private final List<Row> rows = new ArrayList<>();
	private final Remarks remarks;
	private final SourcePlace spot;
	private final boolean byWidth;
	private int[] open = {};
	private List<Cell> cells = List.of();

	/** @param byWidth whether only the widths of cells tell which columns they cover */
	public TableRows(SourcePlace spot, boolean byWidth, Remarks remarks) {
		this.spot = spot;
		this.byWidth = byWidth;
		this.remarks = remarks;
	}

	public void add(int before, int after, List<Piece> pieces) {
		if (!pieces.isEmpty())
			rows.add(new Row(Math.max(0, byWidth ? before : Math.min(before, WIDEST)), Math.clamp(after, 0, WIDEST), merged(pieces)));
	}

	/** Cells that go on from the one before become one. */
	private static List<Piece> merged(List<Piece> pieces) {
		List<Piece> all = new ArrayList<>(pieces.size());
		for (Piece piece : pieces)
			if (piece.joined && !all.isEmpty()) {
				Piece first = all.removeLast();
				List<Block> content = new ArrayList<>(first.content);
				content.addAll(piece.content);
				int width = first.width == 0 || piece.width == 0 ? 0 : first.width + piece.width;
				all.add(new Piece(first.columns + piece.columns, width, first.down, false, content, first.spot));
			} else
				all.add(piece);
		return all;
	}

	/** The table; or what stands in it when it was only there to arrange that. */
	public List<Block> blocks() {
		if (rows.isEmpty())
			return List.of();
		List<Piece> pieces = rows.stream().flatMap(row -> row.pieces.stream()).toList();
		if (pieces.size() == 1 || isLayout(pieces))
			return pieces.stream().flatMap(piece -> piece.content.stream()).toList();
		return List.of(grid());
	}

	/** A table holds other tables either to arrange them on the page, or it is the real one and they are bits in its cells. */
	private static boolean isLayout(List<Piece> pieces) {
		int inner = 0;
		int outer = 0;
		for (Piece piece : pieces) {
			int within = piece.content.stream().mapToInt(block -> block instanceof Grid grid ? grid.cells().size() : 0).sum();
			inner += within;
			outer += within == 0 && !piece.content.isEmpty() ? 1 : 0;
		}
		return inner > 0 && inner >= outer;
	}

	private Grid grid() {
		int[][] starts = starts();
		int columns = 1;
		for (int[] row : starts)
			columns = Math.max(columns, row[row.length - 1]);
		for (int row = 0; row < rows.size(); row++)
			columns = Math.max(columns, starts[row][rows.get(row).pieces.size()] + rows.get(row).after);
		cells = new ArrayList<>();
		open = new int[columns];
		Arrays.fill(open, -1);
		for (int row = 0; row < rows.size(); row++)
			place(row, starts[row]);
		cells.sort((a, b) -> a.row() != b.row() ? a.row() - b.row() : a.column() - b.column());
		return new Grid(cells, rows.size(), columns, true, spot);
	}

	/** Which column each cell begins at, row by row, and at the end of each row the column after its last cell. */
	private int[][] starts() {
		boolean even = rows.stream().mapToInt(Row::columns).distinct().count() == 1;
		if (even && !byWidth)
			return bySpans();
		int @Nullable [][] byEdges = byEdges();
		return byEdges != null ? byEdges : bySpans();
	}

	private int[][] bySpans() {
		int[][] starts = new int[rows.size()][];
		for (int i = 0; i < starts.length; i++) {
			Row row = rows.get(i);
			int[] of = new int[row.pieces.size() + 1];
			of[0] = byWidth ? 0 : row.before;
			for (int j = 0; j < row.pieces.size(); j++)
				of[j + 1] = of[j] + row.pieces.get(j).columns;
			starts[i] = of;
		}
		return starts;
	}

	/** Where cells say less than they should about columns, their edges tell which ones stand above one another. Null when those do not either. */
	private int @Nullable [][] byEdges() {
		int[][] edges = new int[rows.size()][];
		for (int i = 0; i < edges.length; i++) {
			Row row = rows.get(i);
			if (row.before > 0 && !byWidth)
				return null;
			edges[i] = new int[row.pieces.size() + 1];
			edges[i][0] = byWidth ? row.before : 0;
			for (int j = 0; j < row.pieces.size(); j++) {
				if (row.pieces.get(j).width <= 0)
					return null;
				edges[i][j + 1] = edges[i][j] + row.pieces.get(j).width;
			}
		}
		return columnsOf(edges);
	}

	private int @Nullable [][] columnsOf(int[][] edges) {
		int[] all = Arrays.stream(edges).flatMapToInt(Arrays::stream).sorted().toArray();
		int[] lines = new int[all.length];
		int count = 0;
		for (int edge : all)
			if (count == 0 || edge - lines[count - 1] > SAME_EDGE)
				lines[count++] = edge;
		int most = rows.stream().mapToInt(Row::columns).max().orElse(0);
		if (!byWidth && count - 1 != most)
			return null;
		int[][] starts = new int[edges.length][];
		for (int i = 0; i < edges.length; i++) {
			starts[i] = new int[edges[i].length];
			for (int j = 0; j < edges[i].length; j++) {
				int at = Arrays.binarySearch(lines, 0, count, edges[i][j]);
				starts[i][j] = at >= 0 ? at : -at - 2;
				if (j > 0 && starts[i][j] <= starts[i][j - 1])
					return null;
			}
		}
		return starts;
	}

	private void place(int row, int[] starts) {
		List<Piece> pieces = rows.get(row).pieces;
		int[] before = open;
		open = new int[before.length];
		Arrays.fill(open, -1);
		for (int j = 0; j < pieces.size(); j++) {
			Piece piece = pieces.get(j);
			int column = starts[j];
			int columns = starts[j + 1] - column;
			int above = piece.down == Down.GOES_ON ? before[column] : -1;
			if (above >= 0 && cells.get(above).columns() == columns)
				goOn(above, row, piece);
			else {
				above = cells.size();
				cells.add(new Cell(row, column, 1, columns, text(piece.content), piece.spot));
			}
			if (piece.down != Down.NONE)
				open[column] = above;
		}
	}

	/** Word hides what stands in the cells that a cell above covers. */
	private void goOn(int above, int row, Piece piece) {
		Cell cell = cells.get(above);
		remarks.dropped(COVERED, text(piece.content), piece.spot);
		cells.set(above, new Cell(cell.row(), cell.column(), row - cell.row() + 1, cell.columns(), cell.text(), cell.spot()));
	}

	private String text(List<Block> content) {
		if (content.size() == 1 && content.getFirst() instanceof Paragraph paragraph)
			return paragraph.text();
		StringBuilder out = new StringBuilder();
		for (Block block : content) {
			String text = block instanceof Paragraph paragraph ? paragraph.text() : inline((Grid) block);
			if (!text.isBlank())
				out.append(out.isEmpty() ? "" : "\n").append(text);
		}
		return out.toString();
	}

	private String inline(Grid grid) {
		remarks.add(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, INLINE, grid.spot());
		StringBuilder out = new StringBuilder();
		int row = 0;
		for (Cell cell : grid.cells()) {
			if (!out.isEmpty())
				out.append(cell.row() == row ? '\t' : '\n');
			row = cell.row();
			out.append(cell.text());
		}
		return out.toString();
	}
}
