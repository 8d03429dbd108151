package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Unit;

/** Puts the figures of the rows into the cells of the form. What does not fit is said, never shifted. */
final class CellPlacement {

	final String[] cells;
	final Map<Integer, SourcePlace> spots = new HashMap<>();
	final Map<Row, SourcePlace> rowSpots = new HashMap<>();

	private final Vocabulary words;
	private final RemarkCollector notes;
	private final Padding padding = new Padding();

	CellPlacement(Vocabulary words, RemarkCollector notes) {
		this.words = words;
		this.notes = notes;
		this.cells = new String[words.form.cellCount()];
	}

	void fill(List<SourceRow> rows) {
		RowAlignment matching = RowAlignment.of(words, rows);
		for (int i = 0; i < rows.size(); i++)
			if (matching.found[i] != null)
				columns(rows.get(i), matching.found[i], matching.how[i].label()).look();
		for (int i = 0; i < rows.size(); i++) {
			if (matching.found[i] == null) {
				unknown(rows, i, matching.found);
				continue;
			}
			if (matching.isLost(i) && (i == 0 || !matching.isLost(i - 1)))
				notes.lost(rows.get(i), rows.get(matching.lostEnd(i) - 1), matching.found[i], matching.found[matching.lostEnd(i) - 1]);
			row(rows.get(i), matching.found[i], matching.how[i].label());
		}
	}

	private void unknown(List<SourceRow> rows, int row, FormLine[] found) {
		if (!rows.get(row).hasFigure())
			return;
		int next = row;
		while (next < found.length && found[next] == null)
			next++;
		notes.unknownRow(rows.get(row), next == found.length ? null : found[next]);
	}

	private void row(SourceRow row, FormLine target, int label) {
		if (target.row() != null)
			rowSpots.putIfAbsent(target.row(), label < 0 ? row.spot() : row.cells().get(label).spot());
		if (label >= 0 && !isKnown(row.cells().get(label).folded(), target))
			notes.label(row.cells().get(label), target);
		if (target.figures() == 0) {
			if (row.hasFigureBehind(label))
				notes.group(row, target);
			return;
		}
		Piece[] figures = columns(row, target, label).figures(notes);
		for (int i = 0; i < target.figures(); i++)
			put(target.cell(i), figures == null ? null : figures[i], row);
	}

	private Columns columns(SourceRow row, FormLine target, int label) {
		return new Columns(words, row, target, label, padding);
	}

	private boolean isKnown(String folded, FormLine target) {
		for (TableWords.Hit hit : target.words().lines(folded))
			if (hit.row() == target.line() && hit.score() > 12)
				return true;
		return false;
	}

	private void put(int cell, Piece figure, SourceRow row) {
		cells[cell] = figure == null ? cells[cell] == null ? "" : cells[cell] : text(cell, figure, row.head());
		spots.put(cell, figure == null ? row.spot() : figure.spot());
	}

	/** The text of a cell with the unit that only the header states; signs of money in simplified characters. */
	private String text(int cell, Piece figure, TableHeader head) {
		String text = WordNormalizer.simplified(figure.text()).replace('\n', ' ').replace("|", "／");
		Form form = words.form;
		Unit unit = form.unitOf(cell);
		if (!unit.money() || head == null || !FigureText.is(text) || !Character.isDigit(text.charAt(text.length() - 1)))
			return text;
		String stated = stated(head, form.columnOf(cell));
		return stated == null || Unit.yuan(stated) == unit.yuan() ? text : text + stated;
	}

	/** The unit in brackets behind the label of a column, or null. */
	private static String stated(TableHeader head, Column column) {
		String label = WordNormalizer.fold(column.label());
		List<String> all = new ArrayList<>(head.order);
		for (String one : all) {
			int open = one.lastIndexOf('(');
			if (open <= 0 || !one.endsWith(")") || !label.startsWith(one.substring(0, open)))
				continue;
			String unit = one.substring(open + 1, one.length() - 1).replace("单位:", "").replace("单位", "");
			if (Unit.yuan(unit) > 0)
				return unit;
		}
		return null;
	}
}
