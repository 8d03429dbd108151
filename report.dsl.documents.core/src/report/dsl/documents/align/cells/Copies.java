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
import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/**
 * Compares tables that stand in a document once more with what the first of them has put into the cells.
 *
 * @param year    of the report, 0 when it is not known
 * @param cells   by number of the cell in the form
 * @param figures of a row as it would be placed
 */
record Copies(Vocabulary words, int year, Map<Integer, FilledCell> cells, Function<RowMatch, RowFigures> figures) {

	private static final Text SAME = new Text("“{0}”的表出现不止一次，数字相同，只录一次",
			"the table of “{0}” stands there more than once with the same figures; it was taken once");
	private static final Text OTHER = new Text("“{0}”的表出现不止一次，录入的是先出现的；后出现的数不同，没有录入：{1}",
			"the table of “{0}” stands there more than once; the first one was taken, other figures in the later one were dropped: {1}");

	private static final Text OTHER_YEAR = new Text("“{0}”有“{2}”的表，不属于本报告的年度，没有录入：{1}",
			"below “{0}” there is a table of another year (“{2}”); it was dropped: {1}");

	/** One remark for each table. */
	List<PlacedRemark> remarks(List<RowMatch> matches) {
		Map<TableWords, List<RowMatch>> tables = new LinkedHashMap<>();
		for (RowMatch match : matches)
			if (match.copyOf() instanceof RowMatch copy)
				tables.computeIfAbsent(copy.found().words(), any -> new ArrayList<>()).add(copy);
		List<PlacedRemark> remarks = new ArrayList<>();
		tables.forEach((table, copies) -> remarks.add(remark(table, copies)));
		return remarks;
	}

	private PlacedRemark remark(TableWords table, List<RowMatch> copies) {
		String otherYear = otherYear(copies.getFirst());
		List<String> others = copies.stream().filter(copy -> !isSame(copy)).map(copy -> copy.row().text()).toList();
		Text message = others.isEmpty()
				? SAME.with(name(table))
				: PlacedRemark.quoting(otherYear.isEmpty() ? OTHER : OTHER_YEAR, name(table), String.join("；", others), otherYear);
		return PlacedRemark.of(others.isEmpty() ? RemarkKind.REPAIRED : RemarkKind.DROPPED, Confidence.SURROUNDINGS, message,
				copies.getFirst().row().spot(), table.table());
	}

	/** The line that says so above a table of another year; empty above any other. */
	private String otherYear(RowMatch copy) {
		return copy.row().head() instanceof TableHeader head ? head.otherYear(year) : "";
	}

	private String name(TableWords words) {
		Table table = words.table();
		Section section = this.words.form().sections().get(words.section());
		return table.title() != null ? table.title() : section.title();
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
			if (figure != null && !isText(cell, CellText.of(figure, words.form().unitOf(cell), words.form().columnOf(cell), copy)))
				return false;
		}
		return true;
	}

	private boolean isText(int cell, String text) {
		FilledCell filled = cells.get(cell);
		return filled != null && filled.text().equals(text);
	}
}
