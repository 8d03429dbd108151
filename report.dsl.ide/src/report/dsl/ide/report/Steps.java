// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;

/**
 * Steps from cell to cell: along the rows, or down the columns, of one table after the other. Cells that take no figure are
 * passed over, and the table that a step leaves a row of is laid out.
 */
public final class Steps {

	/** Where a step goes. */
	public enum Move {
		/** to the right, then to the next row */
		NEXT,
		/** to the left, then to the row above */
		PREVIOUS,
		/** down, then to the top of the next column */
		BELOW
	}

	/** @param selection the value of the cell that is reached, when the edits have been made */
	public record Step(List<TextEdit> edits, Range selection) {
	}

	/** A cell. @param row position among the lines of the sheet @param cell position in the row; -1 for its label */
	private record Place(int row, int cell) {
	}

	private final ReportDocument document;
	private final Sheet sheet;

	private Steps(ReportDocument document) {
		this.document = document;
		this.sheet = document.sheet();
	}

	/** @return null for a place that is not in a row or header of a table */
	public static @Nullable Step of(ReportDocument document, Position position, Move move) {
		return new Steps(document).step(Positions.offset(document.source(), position), move);
	}

	private @Nullable Step step(int offset, Move move) {
		Written.Line line = CaretContext.lineAt(sheet, offset);
		if (line != null) {
			Place from = new Place(sheet.lines().indexOf(line), new InputCells(sheet, line).at(offset));
			return to(offset, from, target(from, move));
		}
		Written.Grid grid = headerAt(offset);
		if (grid == null || grid.header() == null)
			return null;
		Place first = new Place(firstBehind(grid.header().end()), -1);
		return to(offset, first, move == Move.BELOW ? belowHeader(grid, grid.header(), offset, first.row) : target(first, move));
	}

	private Written.@Nullable Grid headerAt(int offset) {
		for (Written.Grid grid : sheet.grids())
			if (grid.header() != null && grid.header().contains(offset))
				return grid;
		return null;
	}

	private int firstBehind(int offset) {
		int row = 0;
		while (row < sheet.lines().size() && sheet.lines().get(row).line().start() < offset)
			row++;
		return row;
	}

	// where to

	private @Nullable Place target(Place from, Move move) {
		return switch (move) {
		case NEXT -> next(from.row, from.cell + 1);
		case PREVIOUS -> previous(from);
		case BELOW -> below(from);
		};
	}

	private InputCells cells(int row) {
		return new InputCells(sheet, sheet.lines().get(row));
	}

	private @Nullable Place next(int row, int cell) {
		int first = cell;
		for (int i = row; i < sheet.lines().size(); i++) {
			InputCells cells = cells(i);
			for (int j = first; j < cells.count(); j++)
				if (cells.takes(j))
					return new Place(i, j);
			first = 0;
		}
		return null;
	}

	private @Nullable Place previous(Place from) {
		for (int i = Math.min(from.row, sheet.lines().size() - 1); i >= 0; i--) {
			InputCells cells = cells(i);
			for (int j = i == from.row ? from.cell - 1 : cells.count() - 1; j >= 0; j--)
				if (cells.takes(j))
					return new Place(i, j);
		}
		return null;
	}

	private @Nullable Place below(Place from) {
		Written.Grid grid = cells(from.row).grid();
		if (grid == null)
			return null;
		Place found = inColumn(grid, from.row + 1, Math.max(0, from.cell));
		int top = firstBehind(grid.whole().start());
		for (int column = Math.max(0, from.cell) + 1; found == null && column < grid.columns().size(); column++)
			found = inColumn(grid, top, column);
		return found != null ? found : next(firstBehind(grid.whole().end()), 0);
	}

	private @Nullable Place belowHeader(Written.Grid grid, Region header, int offset, int first) {
		return inColumn(grid, first, Math.max(0, RowParts.ofHeader(sheet, header).cellBefore(offset)));
	}

	/** The first row of a table, from a row on, that takes a figure in a column. */
	private @Nullable Place inColumn(Written.Grid grid, int row, int column) {
		for (int i = row; i < sheet.lines().size() && sheet.lines().get(i).line().start() < grid.whole().end(); i++)
			if (cells(i).takes(column))
				return new Place(i, column);
		return null;
	}

	// what to do

	/** @param from the place that is left @param target null: there is no cell to go to */
	private Step to(int offset, Place from, @Nullable Place target) {
		Place place = target != null ? target : from.cell >= 0 && cells(from.row).place(from.cell) != null ? from : null;
		if (place == null)
			return new Step(List.of(), Positions.of(document.source(), Region.at(offset)));
		Patch patch = new Patch(document);
		List<Region> places = new ArrayList<>(2);
		if (complete(patch, cells(place.row).bars()))
			places.add(start(patch, line(place.row)));
		places.add(start(patch, document.source().line(offset)));
		patch.layOut(places);
		return new Step(edits(patch), selection(patch.now(), line(place.row), place.cell));
	}

	/** Puts in the bars that a row is short of, unless a damaged table would be read in another way then. */
	private boolean complete(Patch patch, @Nullable Edit bars) {
		if (bars == null || !isSame(document.with(Edit.apply(document.source().text(), List.of(bars))).sheet()))
			return false;
		patch.apply(List.of(bars));
		return true;
	}

	private boolean isSame(Sheet after) {
		if (after.form() != sheet.form())
			return false;
		for (int cell = 0; cell < sheet.form().cellCount(); cell++)
			if (after.value(cell) != sheet.value(cell) || after.number(cell) != sheet.number(cell))
				return false;
		return true;
	}

	private int line(int row) {
		return document.source().line(sheet.lines().get(row).label().start());
	}

	private static Region start(Patch patch, int line) {
		return Region.at(patch.now().source().lineStart(line));
	}

	private List<TextEdit> edits(Patch patch) {
		return patch.edits().stream().map(edit -> Positions.of(document.source(), edit)).toList();
	}

	/** No edit moves a line, or a cell to another place in its row. */
	private static Range selection(ReportDocument after, int line, int cell) {
		Source source = after.source();
		Written.Line row = CaretContext.lineAt(after.sheet(), Positions.lineEnd(source, line));
		Region place = row == null ? null : new InputCells(after.sheet(), row).place(cell);
		return Positions.of(source, place != null ? place : Region.at(Positions.lineEnd(source, line)));
	}
}
