// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.ide.ReportDocument;
import report.dsl.relation.Figures;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;
import report.dsl.text.Numbers;

/** What a row comes to, in a few words: its total, its only figure, or its figures side by side. */
final class RowDetails {

	private static final int MOST_FIGURES = 4;
	private static final String BLANK = "—";

	private final Sheet sheet;
	private final Figures figures;
	private final BrokenCells broken;

	RowDetails(ReportDocument document, BrokenCells broken) {
		this.sheet = document.sheet();
		this.figures = document.reading().figures();
		this.broken = broken;
	}

	/** @return null for a row without figures of its own: a group, a repeated row, one that the form does not have */
	@Nullable
	String of(Written.Line line) {
		Table table = line.table();
		Row row = line.row();
		if (table == null || row == null || row.group() || sheet.line(row) != line)
			return null;
		String words = figures(table, row);
		return broken.has(row) ? "✗ " + words : words;
	}

	private String figures(Table table, Row row) {
		Column total = Totals.column(sheet.form(), table, row);
		if (total != null)
			return total.label() + " " + figure(table.cell(row, total));
		if (table.columns().size() == 1) {
			int cell = table.cell(row, table.columns().getFirst());
			Unit unit = sheet.form().unitOf(cell);
			return figures.known(cell) && !(unit.money() && unit.yuan() == 0) ? (figure(cell) + " " + unit.text()).strip() : figure(cell);
		}
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < Math.min(MOST_FIGURES, table.columns().size()); i++)
			all.append(i == 0 ? "" : " | ").append(figure(table.cell(row, table.columns().get(i))));
		return table.columns().size() > MOST_FIGURES ? all + " …" : all.toString();
	}

	private String figure(int cell) {
		return figures.known(cell) ? Numbers.format(figures.number(cell), sheet.form().unitOf(cell)) : BLANK;
	}
}
