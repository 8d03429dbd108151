// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.matches.FormLine;
import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.rows.SourceRow;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.form.Row;
import report.dsl.i18n.Text;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Remarks on rows, each to stand in front of its row. */
final class RowRemarks {

	private static final Text SURPLUS = new Text("行“{0}”里的“{1}”没有对应的列，没有填入",
			"“{1}” in the row “{0}” is under no column of the form and was dropped");
	private static final Text NUMBER = new Text("行“{0}”有 {1} 个数，应有 {2} 个（{3}）；分不清属于哪一列，没有填入",
			"the row “{0}” has {1} figures instead of {2} ({3}); it is unclear to which columns they belong, so none was filled in");
	private static final Text FEWER = new Text("行“{0}”只有 {1} 格，应有 {2} 格，按上方列名录入，请核对",
			"the row “{0}” has {1} cells instead of {2}; they were taken by the heads above them, check them");
	private static final Text ORDER = new Text("列名的次序与格式不同，行“{0}”的 {1} 分不清属于哪一列，没有填入",
			"the columns stand in another order than in the form; it is unclear to which of them {1} in the row “{0}” belong, so none was filled in");
	private static final Text UNKNOWN = new Text("格式里没有的行：{0}", "a row that is not in the form: {0}");
	private static final Text GROUP = new Text("“{0}”是分组标题，没有数；原文写有：{1}",
			"“{0}” is a group heading and has no figure; the document has: {1}");
	private static final Text NOTE = new Text("行“{0}”的“{1}”，数后的附注没有录入",
			"“{1}” in the row “{0}”: the note behind the figure was dropped");
	private static final Text UNIT = new Text("行“{0}”的金额 {1} 按单位“{2}”录入；原文另有“{3}”，请核对",
			"the amount {1} in the row “{0}” was taken in the unit {2}; the document also has “{3}”, check it");
	private static final Text LABEL = new Text("“{0}”认作“{1}”", "“{0}” taken for “{1}”");
	private static final Text SAME_LABEL = new Text("“{0}”在格式里不止一行，不能确定属于哪一组，没有填入：{1}",
			"the form has several rows “{0}”; the group of this one is unclear, so it was not filled in: {1}");
	private static final Text LOST = new Text("行名缺失，按位置认作“{0}”：{1}", "a row without its label, identified by its place as “{0}”: {1}");
	private static final Text LOST_RUN = new Text("连续几行的行名缺失，按位置认作“{0}”至“{1}”",
			"rows without their labels, identified by their places as “{0}” to “{1}”");

	private RowRemarks() {
	}

	/** @param strays cells that stand under no column of the form */
	static PlacedRemark surplus(List<Piece> strays, FormLine target) {
		return PlacedRemark.of(RemarkKind.DROPPED, Confidence.NO_PLACE, SURPLUS.with(name(target), joined(strays)),
				strays.getFirst().spot(),
				places(target));
	}

	/** @param cells more or fewer than the form has */
	static PlacedRemark number(List<Piece> cells, FormLine target) {
		List<Piece> figures = cells.stream().filter(piece -> !piece.isBlank()).toList();
		return PlacedRemark.of(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS,
				NUMBER.with(name(target), figures.size(), target.figures(), joined(figures)),
				figures.getFirst().spot(), places(target));
	}

	/** @param cells fewer than the form has, without anything in their place; null when all of them are blank */
	static @Nullable PlacedRemark fewer(List<Piece> cells, FormLine target) {
		if (cells.stream().allMatch(Piece::isBlank))
			return null;
		return PlacedRemark.of(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, FEWER.with(name(target), cells.size(), target.figures()),
				cells.getFirst().spot(), places(target));
	}

	/** @param cells below heads whose order does not tell which is whose */
	static PlacedRemark order(List<Piece> cells, FormLine target) {
		List<Piece> figures = cells.stream().filter(piece -> !piece.isBlank()).toList();
		return PlacedRemark.of(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, ORDER.with(name(target), joined(figures)),
				figures.getFirst().spot(), places(target));
	}

	/** @param next the line of the form that follows */
	static PlacedRemark unknownRow(SourceRow row, @Nullable FormLine next) {
		boolean there = next != null && next.row() != null && (row.section() < 0 || row.section() == next.words().section());
		Object[] places = next != null && there
				? new Object[] { next.one(), next.words().table(), row.section() }
				: new Object[] { row.section() };
		return PlacedRemark.of(RemarkKind.DROPPED, Confidence.SURROUNDINGS, PlacedRemark.quoting(UNKNOWN, row.text()), row.spot(), places);
	}

	static PlacedRemark group(SourceRow row, FormLine target) {
		return PlacedRemark.of(RemarkKind.DROPPED, Confidence.NO_PLACE, GROUP.with(target.one().label(), row.text()), row.spot(),
				places(target));
	}

	static PlacedRemark label(Piece piece, FormLine target) {
		Text message = LABEL.with(piece.text().replace('\n', ' '), target.one().label());
		return PlacedRemark.of(RemarkKind.REPAIRED, Confidence.RESEMBLANCE, message, piece.spot(), places(target));
	}

	/** @param unit in which the amount was taken. @param said what says another one */
	static PlacedRemark unit(Piece figure, String unit, String said, FormLine target) {
		return PlacedRemark.of(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, UNIT.with(name(target), figure.oneLine(), unit, said),
				figure.spot(),
				places(target));
	}

	/** @param figures of which only the figure is in the report where a note stands behind it. @param row its label */
	static List<PlacedRemark> notes(List<@Nullable Piece> figures, String row, Object... places) {
		List<PlacedRemark> remarks = new ArrayList<>();
		for (Piece figure : figures)
			if (figure != null && FigureText.hasNote(figure.text()))
				remarks.add(
						PlacedRemark.of(RemarkKind.DROPPED, Confidence.NO_PLACE, NOTE.with(row, figure.oneLine()), figure.spot(), places));
		return remarks;
	}

	/** Nothing for a row without figures. */
	static List<PlacedRemark> sameLabel(Vocabulary words, RowMatch match) {
		List<Piece> figures = FigureCells.behindLabel(words, match).stream().filter(piece -> !piece.isBlank()).toList();
		return figures.isEmpty()
				? List.of()
				: List.of(PlacedRemark.of(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, SAME_LABEL.with(name(match.found()), joined(figures)),
						figures.getFirst().spot(), places(match.found())));
	}

	/** Rows from one to another have lost their labels. */
	static PlacedRemark lost(RowMatch first, RowMatch last) {
		Text message = first == last
				? LOST.with(name(first.found()), first.row().text())
				: LOST_RUN.with(name(first.found()), name(last.found()));
		return PlacedRemark.of(RemarkKind.GUESSED, Confidence.SURROUNDINGS, message, first.row().spot(), places(first.found()));
	}

	static String name(FormLine target) {
		Row row = target.row();
		return row != null
				? row.label()
				: target.words().table().title() != null
						? target.words().table().title()
						: target.words().table().rows().getFirst().label();
	}

	static Object[] places(FormLine target) {
		return target.row() == null ? new Object[] { target.words().table() } : new Object[] { target.row(), target.words().table() };
	}

	private static String joined(List<Piece> pieces) {
		List<String> texts = new ArrayList<>();
		for (Piece piece : pieces)
			texts.add(piece.text().replace('\n', ' '));
		return String.join(" ", texts);
	}
}
