// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.rows;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.HeadPlaces;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.rules.figures.Supplement;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Grid;
import report.dsl.sheet.Written.Line;
import report.dsl.text.Inserts;

/** A row of the form is not in its table. Rows of a table that is missing as a whole are a matter of tables/missing. */
public final class RowMissing extends Rule {

	private static final Text FIRST = new Text("缺少“{0}”这一行，应在最前面", "the row “{0}” is missing; it belongs first");
	private static final Text BEHIND = new Text("缺少“{0}”这一行，应在“{1}”之后", "the row “{0}” is missing; it belongs after “{1}”");
	private static final Text INSERT = new Text("加上“{0}”这一行：{1}，请核对", "Add the row “{0}”: {1}; please check");

	public RowMissing() {
		super("rows/missing", Severity.ERROR);
	}

	@Override
	public Card card() {
		return new Card(new Text("缺少规定的行", "A row of the form is missing"),
				new Text("统一格式的每一行都要保留，没有发生的填 0；少一行，合计就无从核对。",
						"Every row of the unified format must be kept, with 0 where there was nothing. If one is missing, totals cannot "
								+ "be checked."),
				"""
						- 行政强制
						""", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		if (HeadPlaces.namesOtherForm(sheet))
			return;
		for (Grid grid : sheet.grids()) {
			Table table = grid.table();
			if (table == null || sheet.grid(table) != grid)
				continue;
			List<Row> rows = table.rows();
			for (int i = 0; i < rows.size(); i++)
				if (!isWritten(sheet, table, rows.get(i)))
					report(grid, table, rows.get(i), reading, findings);
		}
	}

	/** A table of a form that is being written may have no columns yet. */
	private static boolean isWritten(Sheet sheet, Table table, Row row) {
		return !table.columns().isEmpty() && sheet.start(table.firstCell() + row.index() * table.columns().size()) >= 0
				|| sheet.line(row) != null;
	}

	private void report(Grid grid, Table table, Row row, Reading reading, Findings findings) {
		Line before = before(reading.sheet(), table, row);
		Region region = before != null ? before.label() : grid.header() != null ? grid.header() : grid.title();
		int position = table.lines().indexOf(row);
		Text message = position == 0 ? FIRST.with(row.label()) : BEHIND.with(row.label(), table.lines().get(position - 1).label());
		findings.add(this, region, message, () -> FixProof.proven(reading, this, region, insertion(table, row, reading)));
	}

	/** The nearest line above it in the form that is written, groups included. */
	private static @Nullable Line before(Sheet sheet, Table table, Row row) {
		for (int i = table.lines().indexOf(row) - 1; i >= 0; i--) {
			Line line = sheet.line(table.lines().get(i));
			if (line != null)
				return line;
		}
		return null;
	}

	private static Fix insertion(Table table, Row row, Reading reading) {
		Map<Integer, String> cells = Supplement.of(reading, table, row);
		StringBuilder figures = new StringBuilder();
		for (Column column : table.columns())
			figures.append(figures.isEmpty() ? "" : " | ").append(cells.get(table.cell(row, column)));
		return Fix.proposal(INSERT.with(row.label(), figures), Inserts.row(reading.sheet(), row, cells));
	}
}
