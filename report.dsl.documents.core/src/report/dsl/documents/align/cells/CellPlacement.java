// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.matches.FormLine;
import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.LabelMatch;
import report.dsl.documents.align.words.Meanings;
import report.dsl.documents.align.words.PeriodWords;
import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.form.Row;
import report.dsl.sheet.ExtraRow;

/** Puts the figures of rows into the cells of the form. What does not fit is said, never shifted. */
public final class CellPlacement {

	private final Vocabulary words;
	private final Meanings meanings;
	private final List<RowMatch> matches;
	private final Padding padding;
	private final MoneyStatements said;
	private final int year;
	private final Map<TableHeader, List<ColumnHeads>> columnHeads = new IdentityHashMap<>();

	private CellPlacement(Vocabulary words, Meanings meanings, int year, MoneyStatements said, List<RowMatch> matches) {
		this.said = said;
		this.words = words;
		this.meanings = meanings;
		this.year = year;
		this.matches = matches;
		this.padding = Padding.of(words, matches);
	}

	/**
	 * @param year    of the report, or {@link PeriodWords#UNKNOWN}
	 * @param said    of the units of money
	 * @param matches all rows of a copy of the report, in its order
	 */
	static FilledCells fill(Vocabulary words, Meanings meanings, int year, MoneyStatements said, List<RowMatch> matches) {
		return new CellPlacement(words, meanings, year, said, matches).fill();
	}

	private FilledCells fill() {
		TreeMap<Integer, FilledCell> cells = new TreeMap<>();
		Map<Row, SourcePlace> places = new HashMap<>();
		List<PlacedRemark> remarks = new ArrayList<>();
		HeadRemarks heads = new HeadRemarks();
		List<ExtraRow> extras = new ArrayList<>();
		for (int i = 0; i < matches.size(); i++) {
			RowMatch match = matches.get(i);
			if (match.setAside() != null)
				continue;
			ExtraRow extra = extraRow(i, heads, remarks);
			if (extra != null)
				extras.add(extra);
			remarks.addAll(remarks(i, extra != null));
			if (match.isFound() && match.found().row() instanceof Row line)
				places.putIfAbsent(line, match.labelCell() instanceof Piece label ? label.spot() : match.row().spot());
			if (!match.isFound() || match.found().figures() == 0)
				continue;
			if (SameLabels.isDoubtful(matches, i)) {
				remarks.addAll(RowRemarks.sameLabel(words, match));
				continue;
			}
			RowFigures figures = figures(match);
			heads.add(match, figures);
			if (figures.remark() != null)
				remarks.add(figures.remark());
			remarks.addAll(RowRemarks.notes(figures.figures(), RowRemarks.name(match.found()), RowRemarks.places(match.found())));
			remarks.addAll(doubts(match, figures));
			for (int place = 0; place < figures.figures().size(); place++)
				cells.merge(match.found().cell(place), filled(match, figures, place),
						(had, now) -> now.figure() == null ? had.at(now.spot()) : now);
		}
		remarks.addAll(heads.remarks());
		remarks.addAll(new SetAsideTables(words, year, cells, said, this::figures).remarks(matches));
		return new FilledCells(cells, places, extras, remarks);
	}

	private RowFigures figures(RowMatch match) {
		return RowFigures.of(words, meanings, match, padding, heads(match));
	}

	/** Made once for all rows of a table of the form below a header. */
	private @Nullable ColumnHeads heads(RowMatch match) {
		TableHeader header = match.row().head();
		if (header == null)
			return null;
		TableWords table = match.found().words();
		boolean across = match.found().isAll();
		List<ColumnHeads> made = columnHeads.computeIfAbsent(header, any -> new ArrayList<>());
		for (ColumnHeads one : made)
			if (one.isOf(table, across))
				return one;
		made.add(new ColumnHeads(new ColumnHeadReader(words, table, across, header, year)));
		return made.getLast();
	}

	/** A row with figures that the form has no cells for; null for any other row, and where it cannot be told which columns they are in. */
	private @Nullable ExtraRow extraRow(int row, HeadRemarks heads, List<PlacedRemark> remarks) {
		RowsBeyondForm.Placed found = RowsBeyondForm.find(words, matches, row);
		if (found == null)
			return null;
		RowFigures figures = figures(found.match());
		if (figures.column() == ColumnMatch.NOT_TOLD)
			return null;
		if (figures.remark() != null)
			remarks.add(figures.remark());
		heads.add(found.match(), figures);
		remarks.addAll(RowRemarks.notes(figures.figures(), found.label(), found.match().found().words().table()));
		return found.row(figures.figures(), said);
	}

	/** What is to be said of a row as a whole. @param kept whether its figures are in the report though the form has no cells for them */
	private List<PlacedRemark> remarks(int row, boolean kept) {
		RowMatch match = matches.get(row);
		if (!match.isFound())
			return match.row().hasFigure() && !kept ? List.of(RowRemarks.unknownRow(match.row(), nextFound(row))) : List.of();
		List<PlacedRemark> remarks = new ArrayList<>();
		if (match.isLost() && (row == 0 || !matches.get(row - 1).isLost()))
			remarks.add(RowRemarks.lost(match, matches.get(lostEnd(row) - 1)));
		if (match.labelCell() instanceof Piece label && match.fit().match() instanceof LabelMatch how && !how.isSure())
			remarks.add(RowRemarks.label(label, match.found()));
		if (!kept && match.found().figures() == 0 && match.row().hasFigureBehind(match.label()))
			remarks.add(RowRemarks.group(match.row(), match.found()));
		return remarks;
	}

	/** The line of the form that the next row has that is one; null when none follows. */
	private @Nullable FormLine nextFound(int row) {
		for (RowMatch match : matches.subList(row, matches.size()))
			if (match.isFound())
				return match.found();
		return null;
	}

	/** Where a run of rows without labels ends. */
	private int lostEnd(int row) {
		int end = row;
		while (end < matches.size() && matches.get(end).isLost())
			end++;
		return end;
	}

	/** What is to be said of the units of the amounts in a row. */
	private List<PlacedRemark> doubts(RowMatch match, RowFigures figures) {
		List<PlacedRemark> doubts = new ArrayList<>();
		for (int place = 0; place < figures.figures().size(); place++) {
			Piece figure = figures.figures().get(place);
			int cell = match.found().cell(place);
			PlacedRemark doubt = figure == null || !words.form().unitOf(cell).money()
					? null
					: CellText.doubt(figure, words.form().unitOf(cell), words.form().columnOf(cell), match, said);
			if (doubt != null)
				doubts.add(doubt);
		}
		return doubts;
	}

	private FilledCell filled(RowMatch match, RowFigures figures, int place) {
		int cell = match.found().cell(place);
		Piece figure = figures.figures().get(place);
		if (figure == null)
			return new FilledCell(cell, "", null, match.row().spot(), match, figures.column());
		return new FilledCell(cell, CellText.of(figure, words.form().unitOf(cell), words.form().columnOf(cell), match, said), figure,
				figure.spot(), match, figures.column());
	}
}
