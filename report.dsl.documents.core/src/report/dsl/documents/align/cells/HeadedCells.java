// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.matches.FormLine;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.Meanings;
import report.dsl.form.Column;

/**
 * Puts the cells of a row under the columns of the form by what stands above them. A cell under a label of the form goes to its column.
 * The others go to the columns that are left, if they are as many and in order, and that is said. A cell under the head of another
 * column goes nowhere.
 *
 * @param cells behind the label, from left to right
 * @param heads above each of them
 */
record HeadedCells(FormLine target, Meanings meanings, List<Piece> cells, List<ColumnHead> heads) {

	private static final int NONE = ColumnHead.NONE;

	RowFigures figures(ColumnMatch how) {
		int[] places = new int[cells.size()];
		Arrays.fill(places, NONE);
		boolean[] taken = new boolean[target.figures()];
		placeLabelled(places, taken);
		placeAlike(places, taken);
		placeRest(places, taken);
		return result(places, how);
	}

	/** A label that heads two cells tells of neither which it is. */
	private void placeLabelled(int[] places, boolean[] taken) {
		for (boolean blank : new boolean[] { false, true }) // of two cells below one head the one with a figure
			for (int i = 0; i < places.length; i++)
				if (cells.get(i).isBlank() == blank && !isRepeated(i))
					put(places, taken, i, heads.get(i).place());
	}

	private boolean isRepeated(int cell) {
		int place = heads.get(cell).place();
		int same = 0;
		for (int i = 0; i < heads.size(); i++)
			same += place >= 0 && heads.get(i).place() == place && !cells.get(i).isBlank() ? 1 : 0;
		return same > 1;
	}

	/** Only where a single column is alike. */
	private void placeAlike(int[] places, boolean[] taken) {
		for (int i = 0; i < places.length; i++)
			if (places[i] == NONE && !heads.get(i).isMissing() && !heads.get(i).isOfForm() && !heads.get(i).isNowhere() && !target.isAll())
				put(places, taken, i, target.words().column(heads.get(i).folded()));
	}

	private static void put(int[] places, boolean[] taken, int cell, int place) {
		if (place < 0 || taken[place])
			return;
		places[cell] = place;
		taken[place] = true;
	}

	/** The cells that are left take the places that are left, if that keeps the order of the form. */
	private void placeRest(int[] places, boolean[] taken) {
		List<Integer> free = new ArrayList<>();
		for (int place = 0; place < taken.length; place++)
			if (!taken[place])
				free.add(place);
		List<Integer> rest = rest(places, false);
		if (rest.size() != free.size())
			rest = rest(places, true);
		if (rest.size() != free.size())
			return;
		int[] tried = places.clone();
		for (int i = 0; i < rest.size(); i++)
			tried[rest.get(i)] = free.get(i);
		if (rest.size() == 1 || isInOrder(tried))
			System.arraycopy(tried, 0, places, 0, places.length);
	}

	/** The cells that no head has given a place. */
	private List<Integer> rest(int[] places, boolean figuresOnly) {
		List<Integer> rest = new ArrayList<>();
		for (int i = 0; i < places.length; i++)
			if (places[i] == NONE && (!heads.get(i).isOfForm() && !heads.get(i).isNowhere() || isRepeated(i))
					&& !(figuresOnly && cells.get(i).isBlank()))
				rest.add(i);
		return rest;
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
			HeadRemark remark = isRepeated(i) ? repeated(i, places[i], figure) : remark(heads.get(i), places[i], figure);
			if (remark != null)
				remarks.add(remark);
			if (remark == null || remark.kind() != HeadRemark.Kind.OTHER_COLUMN)
				figures[places[i]] = figure;
		}
		return new RowFigures(Arrays.asList(figures), how, strays.isEmpty() ? null : RowRemarks.surplus(strays, target), remarks);
	}

	/** What is to be said of the head of a figure of another year; null for any other head, and when it resembles none of the form. */
	private @Nullable HeadRemark otherYear(ColumnHead head, @Nullable Piece figure) {
		int column = head.isOtherYear() ? target.words().column(head.folded()) : NONE;
		return column < 0
				? null
				: new HeadRemark(HeadRemark.Kind.OTHER_COLUMN, head.words(), target.words().table().columns().get(column), figure);
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
