// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.Meanings;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.form.Column;

/**
 * The figures of a row, each under its column of the form.
 *
 * @param figures one for each figure of the form's line; null in it for one that is blank
 * @param column  how the columns were found
 * @param remark  on figures that were left out, null when there are none
 * @param heads   what is to be said of the heads above the figures
 */
record RowFigures(List<@Nullable Piece> figures, ColumnMatch column, @Nullable PlacedRemark remark, List<HeadRemark> heads) {

	private static final Pattern BEGUN = Pattern.compile("\\d{1,3}");
	private static final Pattern CONTINUED = Pattern.compile("\\d{3}(\\.\\d+)?");

	/** @param heads of the table that the row stands in; null when it has none */
	static RowFigures of(Vocabulary words, Meanings meanings, RowMatch match, Padding padding, @Nullable ColumnHeads heads) {
		TableHeader header = match.row().head();
		List<Piece> cells = FigureCells.behindLabel(words, match);
		if (header != null && heads != null && match.row().line().aligned() && !header.lines().isEmpty()) {
			HeadedCells headed = new HeadedCells(match.found(), meanings, cells, cells.stream().map(heads::above).toList());
			if (isTorn(headed))
				return notTold(match, RowRemarks.number(cells, match.found()));
			if (heads.isRagged() && !headed.isAsInForm())
				return ragged(match, padding.without(match, cells), heads.order());
			if (!isShifted(headed, heads))
				return headed.figures(ColumnMatch.HEADER).withRemark(
						cells.size() < Math.min(match.found().figures(), heads.count()) ? RowRemarks.fewer(cells, match.found()) : null);
		}
		return byOrder(meanings, match, padding.without(match, cells), heads);
	}

	/** The same with a remark, if there is one and none has been made. */
	private RowFigures withRemark(@Nullable PlacedRemark more) {
		return remark != null || more == null ? this : new RowFigures(figures, column, more, heads);
	}

	/** Whether figures stand where nothing is above them, and heads where nothing is below: rows and head were merged differently. */
	private static boolean isShifted(HeadedCells headed, ColumnHeads heads) {
		boolean unheaded = false;
		for (int i = 0; i < headed.cells().size(); i++)
			unheaded |= headed.heads().get(i).isMissing() && !headed.cells().get(i).isBlank();
		return unheaded && headed.heads().stream().filter(head -> !head.isMissing()).count() < heads.count();
	}

	/** Whether a figure behind the last head goes on with the one before it: commas between thousands were taken for those between cells. */
	private static boolean isTorn(HeadedCells headed) {
		int last = headed.cells().size() - 1;
		if (last < headed.target().figures() || !headed.heads().get(last).isMissing() || headed.cells().get(last).isBlank())
			return false;
		for (int i = 0; i < last; i++)
			if (BEGUN.matcher(headed.cells().get(i).text()).matches() && CONTINUED.matcher(headed.cells().get(i + 1).text()).matches())
				return true;
		return false;
	}

	/** Below a header that is merged wrongly: by the order of its labels, if that is the form's and there are as many figures. */
	private static RowFigures ragged(RowMatch match, List<Piece> cells, HeadOrder order) {
		if (cells.stream().allMatch(Piece::isBlank))
			return notTold(match, null);
		if (cells.size() != match.found().figures())
			return notTold(match, RowRemarks.number(cells, match.found()));
		if (!order.isAsInForm())
			return notTold(match, RowRemarks.order(cells, match.found()));
		HeadRemark remark = new HeadRemark(HeadRemark.Kind.MERGED, "", match.found().words().table().columns().getFirst(), null);
		return new RowFigures(cells.stream().map(cell -> cell.isBlank() ? null : cell).toList(), ColumnMatch.HEADER_ORDER, null,
				List.of(remark));
	}

	private static RowFigures notTold(RowMatch match, @Nullable PlacedRemark remark) {
		return new RowFigures(Collections.nCopies(match.found().figures(), null), ColumnMatch.NOT_TOLD, remark, List.of());
	}

	/** By the order of the cells, which must be as many as the form has. */
	private static RowFigures byOrder(Meanings meanings, RowMatch match, List<Piece> cells, @Nullable ColumnHeads heads) {
		int figures = match.found().figures();
		List<ColumnHead> above = heads == null ? List.of() : heads.inOrder(cells.size());
		if (cells.size() != figures && !above.isEmpty() && isTold(above, figures))
			return new HeadedCells(match.found(), meanings, cells, above).figures(ColumnMatch.HEADER_ORDER);
		if (cells.size() != figures) {
			boolean any = cells.stream().anyMatch(piece -> !piece.isBlank());
			return notTold(match, any ? RowRemarks.number(cells, match.found()) : null);
		}
		if (!above.isEmpty())
			return new HeadedCells(match.found(), meanings, cells, above).figures(ColumnMatch.HEADER_ORDER);
		if (heads != null && heads.order().isReordered() && cells.stream().anyMatch(piece -> !piece.isBlank()))
			return notTold(match, RowRemarks.order(cells, match.found()));
		return new RowFigures(cells, ColumnMatch.ORDER, null, unheaded(match, heads));
	}

	/** Whether heads in their order tell where all columns of the form stand among others, or that a column is of another year. */
	private static boolean isTold(List<ColumnHead> heads, int figures) {
		return heads.stream().filter(ColumnHead::isOfForm).map(ColumnHead::place).distinct().count() == figures
				|| heads.stream().anyMatch(ColumnHead::isOtherYear);
	}

	/** What is to be said where the head of a table does not tell which figure is under which column. */
	private static List<HeadRemark> unheaded(RowMatch match, @Nullable ColumnHeads heads) {
		if (heads != null && heads.order().isAsInForm())
			return List.of();
		String words = heads == null ? "" : String.join(" ", heads.order().foreignWords());
		List<Column> columns = match.found().words().table().columns();
		List<HeadRemark> remarks = new ArrayList<>();
		for (Column column : columns)
			if (heads == null || !heads.order().names(column))
				remarks.add(new HeadRemark(HeadRemark.Kind.BY_PLACE, words, column, null));
		return remarks;
	}
}
