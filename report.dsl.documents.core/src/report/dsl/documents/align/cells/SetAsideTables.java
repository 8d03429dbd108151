// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import report.dsl.documents.align.matches.FormLine;
import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.PeriodWords;
import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.i18n.Text;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/**
 * Says of the tables that are not taken what they have that the cells do not have.
 *
 * @param year    of the report, or {@link PeriodWords#UNKNOWN}
 * @param cells   by number of the cell in the form
 * @param said    of the units of money
 * @param figures of a row as it would be placed
 */
record SetAsideTables(Vocabulary words, int year, Map<Integer, FilledCell> cells, MoneyStatements said,
		Function<RowMatch, RowFigures> figures) {

	private static final Text SAME = new Text("“{0}”的表出现不止一次，数字相同，只录一次",
			"the table “{0}” occurs more than once with the same figures; it was read once");
	private static final Text OTHER = new Text("“{0}”的表出现不止一次，录入的是先出现的；后出现的数不同，没有录入：{1}",
			"the table “{0}” occurs more than once; the first was read, and these rows of a later one differ and were dropped: {1}");
	private static final Text OTHER_YEAR = new Text("“{0}”有注明“{2}”的表，不属于本报告的年度，没有录入：{1}",
			"under “{0}” there is a table of another year (“{2}”), which was dropped: {1}");

	/** @param otherYear what says that it is of another year; empty where none does */
	private record Table(TableWords words, String otherYear) {
	}

	/** One remark for each table. */
	List<PlacedRemark> remarks(List<RowMatch> matches) {
		Map<Table, List<RowMatch>> tables = new LinkedHashMap<>();
		for (RowMatch match : matches)
			if (match.setAside() instanceof RowMatch row)
				tables.computeIfAbsent(new Table(row.found().words(), row.row().otherYear(year)), any -> new ArrayList<>()).add(row);
		List<PlacedRemark> remarks = new ArrayList<>();
		tables.forEach((table, rows) -> remarks.add(remark(table, rows)));
		return remarks;
	}

	private PlacedRemark remark(Table table, List<RowMatch> rows) {
		boolean repeated = table.otherYear.isEmpty();
		List<String> dropped = rows.stream().filter(row -> !repeated || !isSame(row)).map(row -> row.row().text()).toList();
		Text message = dropped.isEmpty()
				? SAME.with(name(table.words))
				: PlacedRemark.quoting(repeated ? OTHER : OTHER_YEAR, name(table.words), String.join("；", dropped), table.otherYear);
		return PlacedRemark.of(dropped.isEmpty() ? RemarkKind.REPAIRED : RemarkKind.DROPPED, Confidence.SURROUNDINGS, message,
				rows.getFirst().row().spot(), table.words.table());
	}

	private String name(TableWords table) {
		String title = table.table().title();
		return title != null ? title : words.form().sections().get(table.section()).title();
	}

	/** Whether a row says nothing else than the cells of the form. */
	private boolean isSame(RowMatch copy) {
		RowFigures row = figures.apply(copy);
		if (row.column() == ColumnMatch.NOT_TOLD || row.remark() != null)
			return false;
		FormLine line = copy.found();
		for (int place = 0; place < row.figures().size(); place++) {
			Piece figure = row.figures().get(place);
			int cell = line.cell(place);
			if (figure != null && !isText(cell, CellText.of(figure, words.form().unitOf(cell), words.form().columnOf(cell), copy, said)))
				return false;
		}
		return true;
	}

	private boolean isText(int cell, String text) {
		FilledCell filled = cells.get(cell);
		return filled != null && filled.text().equals(text);
	}
}
