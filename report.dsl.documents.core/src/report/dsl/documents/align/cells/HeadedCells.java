// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.matches.FormLine;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.Meanings;
import report.dsl.form.Column;

/**
 * Puts the cells of a row under the columns of the form by what stands above them. A cell under a label of the form goes to its column.
 * The others go to the columns that are left, if they are as many and in order, and that is said. A cell under the head of another
 * column goes nowhere.
 * <p>
 * Each step makes a new array that holds for each cell its place among the figures of the line, or {@link ColumnHead#NONE}.
 */
final class HeadedCells {

	private static final int NONE = ColumnHead.NONE;

	private final FormLine target;
	private final Meanings meanings;
	private final List<Piece> cells;
	private final List<ColumnHead> heads;
	/** By cell: whether several figures stand below its label, which tells of none of them which it is. */
	private final boolean[] repeated;

	/**
	 * @param cells behind the label, from left to right
	 * @param heads above each of them
	 */
	HeadedCells(FormLine target, Meanings meanings, List<Piece> cells, List<ColumnHead> heads) {
		this.target = target;
		this.meanings = meanings;
		this.cells = cells;
		this.heads = heads;
		int[] figures = new int[target.figures()];
		for (int i = 0; i < cells.size(); i++)
			if (heads.get(i).isOfForm() && !cells.get(i).isBlank())
				figures[heads.get(i).place()]++;
		repeated = new boolean[cells.size()];
		for (int i = 0; i < repeated.length; i++)
			repeated[i] = heads.get(i).isOfForm() && figures[heads.get(i).place()] > 1;
	}

	FormLine target() {
		return target;
	}

	List<Piece> cells() {
		return cells;
	}

	List<ColumnHead> heads() {
		return heads;
	}

	/** Whether there are as many cells as figures and each stands below the label of its column, in the order of the form. */
	boolean isAsInForm() {
		if (cells.size() != target.figures())
			return false;
		for (int i = 0; i < cells.size(); i++)
			if (heads.get(i).place() != i)
				return false;
		return true;
	}

	RowFigures figures(ColumnMatch how) {
		return result(withRest(withAlike(labelled())), how);
	}

	/** Of two cells below one label the one with a figure. */
	private int[] labelled() {
		int[] places = new int[cells.size()];
		Arrays.fill(places, NONE);
		boolean[] taken = new boolean[target.figures()];
		for (boolean blank : new boolean[] { false, true })
			for (int i = 0; i < places.length; i++) {
				int place = heads.get(i).place();
				if (cells.get(i).isBlank() == blank && !repeated[i] && place >= 0 && !taken[place]) {
					places[i] = place;
					taken[place] = true;
				}
			}
		return places;
	}

	/** With the cells below a head that resembles the label of a single column. */
	private int[] withAlike(int[] found) {
		int[] places = found.clone();
		for (int i = 0; i < places.length && !target.isAll(); i++)
			if (places[i] == NONE && isForeign(i) && !heads.get(i).isMissing()) {
				int place = target.words().column(heads.get(i).folded());
				if (place >= 0 && isFree(places, place))
					places[i] = place;
			}
		return places;
	}

	private static boolean isFree(int[] places, int place) {
		return Arrays.stream(places).noneMatch(one -> one == place);
	}

	/** Whether a cell stands below a head that is no label of the form, or below none. */
	private boolean isForeign(int cell) {
		return !heads.get(cell).isOfForm() && !heads.get(cell).isNowhere();
	}

	/** The cells that are left take the places that are left, if that keeps the order of the form. */
	private int[] withRest(int[] places) {
		int[] free = IntStream.range(0, target.figures()).filter(place -> isFree(places, place)).toArray();
		int[] all = rest(places, false);
		int[] rest = all.length == free.length ? all : rest(places, true);
		if (rest.length != free.length)
			return places;
		int[] tried = places.clone();
		for (int i = 0; i < rest.length; i++)
			tried[rest[i]] = free[i];
		return rest.length == 1 || isInOrder(tried) ? tried : places;
	}

	/** The cells that no head has given a place. */
	private int[] rest(int[] places, boolean figuresOnly) {
		return IntStream.range(0, places.length)
				.filter(i -> places[i] == NONE && (isForeign(i) || repeated[i]) && !(figuresOnly && cells.get(i).isBlank())).toArray();
	}

	private static boolean isInOrder(int[] places) {
		int last = NONE;
		for (int place : places) {
			if (place == NONE)
				continue;
			if (place < last)
				return false;
			last = place;
		}
		return true;
	}

	private RowFigures result(int[] places, ColumnMatch how) {
		@Nullable
		Piece[] figures = new @Nullable Piece[target.figures()];
		List<HeadRemark> remarks = new ArrayList<>();
		List<Piece> strays = new ArrayList<>();
		for (int i = 0; i < places.length; i++) {
			Piece cell = cells.get(i);
			Piece figure = cell.isBlank() || cell.above() ? null : cell;
			HeadRemark otherYear = otherYear(heads.get(i), figure);
			if (otherYear != null)
				remarks.add(otherYear);
			else if (places[i] == NONE && figure != null)
				strays.add(cell);
			if (places[i] == NONE)
				continue;
			HeadRemark remark = repeated[i] ? repeated(i, places[i], figure) : remark(heads.get(i), places[i], figure);
			if (remark != null)
				remarks.add(remark);
			if (remark == null || remark.kind() != HeadRemark.Kind.OTHER_COLUMN)
				figures[places[i]] = figure;
		}
		return new RowFigures(Arrays.asList(figures), how, strays.isEmpty() ? null : RowRemarks.surplus(strays, target), remarks);
	}

	/** What is to be said of the head of a figure of another year; null for any other head. */
	private @Nullable HeadRemark otherYear(ColumnHead head, @Nullable Piece figure) {
		List<Column> columns = target.words().table().columns();
		return head.isOtherYear()
				? new HeadRemark(HeadRemark.Kind.OTHER_YEAR, head.words(), columns.get(Math.max(0, target.words().column(head.folded()))),
						figure)
				: null;
	}

	private HeadRemark repeated(int cell, int place, @Nullable Piece figure) {
		List<Column> columns = target.words().table().columns();
		return new HeadRemark(HeadRemark.Kind.REPEATED, heads.get(cell).words(), columns.get(place % columns.size()), figure);
	}

	/** Whether a head names the column of a place, where rows stand beside one another and which row it is follows from the order. */
	private boolean isInColumn(ColumnHead head, int place) {
		int[] columns = target.words().columns(head.folded());
		return columns.length == 1 && columns[0] == place % target.words().table().columns().size();
	}

	/** Null for a figure under the label of its column. */
	private @Nullable HeadRemark remark(ColumnHead head, int place, @Nullable Piece figure) {
		if (head.isOfForm() || target.isAll() && isInColumn(head, place))
			return null;
		List<Column> columns = target.words().table().columns();
		Column column = columns.get(place % columns.size());
		HeadRemark.Kind kind = !head.isMissing() && meanings.isOther(head.folded(), target.words().table(), column)
				? HeadRemark.Kind.OTHER_COLUMN
				: !head.isMissing() && target.words().column(head.folded()) == place % columns.size()
						? HeadRemark.Kind.ALIKE
						: HeadRemark.Kind.BY_PLACE;
		return new HeadRemark(kind, head.words(), column, figure);
	}
}
