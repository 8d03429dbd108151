package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;

/** Finds out which cell of a row belongs to which column of the form. */
final class Columns {

	private final Vocabulary words;
	private final SourceRow row;
	private final FormLine target;
	private final int label;
	private final Padding padding;

	/** @param label position of the cell with the label, or -1 */
	Columns(Vocabulary words, SourceRow row, FormLine target, int label, Padding padding) {
		this.words = words;
		this.row = row;
		this.target = target;
		this.label = label;
		this.padding = padding;
	}

	/** Learns where the table has blank cells that belong to merged ones. */
	void look() {
		if (label >= 0 && target.figures() > 1)
			padding.see(row, target, cells());
	}

	/** The cell for each figure of the target; null in it for one that is blank; null when they cannot be told apart. */
	Piece[] figures(RemarkCollector notes) {
		Piece[] byHead = row.line().aligned && row.head() != null && !row.head().lines.isEmpty() ? byHead(notes) : null;
		return byHead != null ? byHead : byOrder(notes);
	}

	// by the header above them

	private Piece[] byHead(RemarkCollector notes) {
		Piece[] figures = new Piece[target.figures()];
		int named = 0;
		List<Piece> strays = new ArrayList<>();
		for (int i = label + 1; i < row.cells().size(); i++) {
			Piece piece = row.cells().get(i);
			if (isUnit(piece) || piece.above() && !FigureText.fits(piece.text()))
				continue;
			int place = place(row.head().above(piece.column()));
			if (place >= 0 && figures[place] == null && piece.columns() == 1 | row.head().above(piece.column() + piece.columns() - 1).equals(row.head().above(piece.column()))) {
				named++;
				figures[place] = piece.above() ? null : piece;
			} else if (!piece.isBlank())
				strays.add(piece);
		}
		if (2 * named < figures.length || named < figures.length && !strays.isEmpty())
			return null;
		if (!strays.isEmpty())
			notes.surplus(row, strays, target);
		return figures;
	}

	/** Which figure of the target stands under these words; -1 for none. */
	private int place(List<String> above) {
		Table table = target.words().table;
		if (above.isEmpty())
			return -1;
		int column = column(above);
		if (column < 0 || target.line() != FormLine.ALL)
			return column;
		for (int i = above.size() - 1; i >= 0; i--)
			for (TableWords.Hit hit : target.words().lines(above.get(i))) {
				Row line = table.lines().get(hit.row());
				if (!line.group())
					return line.index() * table.columns().size() + column;
			}
		return -1;
	}

	private int column(List<String> above) {
		TableWords table = target.words();
		String leaf = above.getLast();
		int[] sure = table.columns(leaf);
		if (sure.length == 1)
			return sure[0];
		for (int column : sure) {
			Column one = table.table.columns().get(column);
			if (one.group() == null || above.contains(WordNormalizer.fold(one.group())))
				return column;
		}
		return table.column(leaf);
	}

	// by their order

	private Piece[] byOrder(RemarkCollector notes) {
		int figures = target.figures();
		List<Piece> cells = padding.without(row, target, cells());
		if (cells.size() == figures)
			return inOrderOfHead(cells);
		boolean any = cells.stream().anyMatch(piece -> !piece.isBlank());
		if (any)
			notes.number(row, cells, target);
		return any ? null : new Piece[figures];
	}

	/** Those behind the label without the one that states the unit. */
	private List<Piece> cells() {
		List<Piece> cells = new ArrayList<>();
		int from = label < 0 ? Math.max(0, row.cells().size() - target.figures()) : label + 1;
		for (int i = from; i < row.cells().size(); i++)
			if (!isUnit(row.cells().get(i)))
				cells.add(row.cells().get(i));
		return cells;
	}

	/** The order of the form, unless the header names the same columns in another one. */
	private Piece[] inOrderOfHead(List<Piece> cells) {
		Piece[] figures = cells.toArray(Piece[]::new);
		if (row.head() == null || target.line() == FormLine.ALL || target.words().table.columns().stream().anyMatch(column -> column.group() != null))
			return figures;
		List<Integer> order = new ArrayList<>();
		for (String name : row.head().order) {
			int column = name.isEmpty() ? -1 : target.words().column(name);
			if (column >= 0 && !order.contains(column))
				order.add(column);
		}
		if (order.size() != figures.length)
			return figures;
		for (int i = 0; i < figures.length; i++)
			figures[order.get(i)] = cells.get(i);
		return figures;
	}

	private boolean isUnit(Piece piece) {
		return target.words().table.layout().units() != null && words.is(piece.folded(), Vocabulary.UNIT) && !FigureText.is(piece.text());
	}
}
