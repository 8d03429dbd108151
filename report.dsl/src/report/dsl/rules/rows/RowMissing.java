package report.dsl.rules.rows;

import java.util.List;

import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.rules.Draft;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Lines;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.Text;
import report.dsl.rules.figures.Proof;
import report.dsl.rules.figures.Supplement;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Grid;
import report.dsl.sheet.Written.Line;

/** A row of the form is not in its table. Rows of a table that is missing as a whole are a matter of tables/missing. */
public final class RowMissing extends Rule {

	private static final Text FIRST = new Text("缺少“{0}”这一行", "the row “{0}” is missing");
	private static final Text BEHIND = new Text("缺少“{0}”这一行，应在“{1}”之后", "the row “{0}” is missing; it belongs behind “{1}”");
	private static final Text INSERT = new Text("加上“{0}”这一行：{1}，请核对", "Add the row “{0}”: {1}, to be checked");

	public RowMissing() {
		super("rows/missing", Severity.ERROR);
	}

	@Override
	public Card card() {
		return new Card(new Text("缺少规定的行", "A row of the form is missing"),
				new Text("统一格式的每一行都要保留，没有发生的填 0；少一行，合计就无从核对。",
						"Every row of the unified format stays, with 0 where nothing happened; without it totals cannot be checked."),
				"- 行政强制", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		for (Grid grid : sheet.grids()) {
			Table table = grid.table();
			if (table == null || sheet.grid(table) != grid)
				continue;
			List<Row> rows = table.rows();
			for (int i = 0; i < rows.size(); i++)
				if (!isWritten(sheet, table, rows.get(i)))
					report(grid, rows.get(i), reading, findings);
		}
	}

	private static boolean isWritten(Sheet sheet, Table table, Row row) {
		return sheet.start(table.firstCell() + row.index() * table.columns().size()) >= 0 || Draft.written(sheet, row) != null;
	}

	private void report(Grid grid, Row row, Reading reading, Findings findings) {
		Line before = before(reading.sheet(), grid.table(), row);
		Region region = before != null ? before.label() : grid.header() != null ? grid.header() : grid.title();
		Text message = before == null ? FIRST.with(row.label()) : BEHIND.with(row.label(), before.row().label());
		findings.add(this, region, message, () -> Proof.of(reading).proven(this, region, List.of(insertion(grid, row, before, reading))));
	}

	/** The nearest line above it in the form that is written, groups included. */
	private static Line before(Sheet sheet, Table table, Row row) {
		for (int i = table.lines().indexOf(row) - 1; i >= 0; i--) {
			Line line = Draft.written(sheet, table.lines().get(i));
			if (line != null)
				return line;
		}
		return null;
	}

	private static Fix insertion(Grid grid, Row row, Line before, Reading reading) {
		Sheet sheet = reading.sheet();
		String line = Draft.row(grid.table(), row, Draft.columns(sheet, grid.table()), Supplement.of(reading, grid.table(), row));
		String lines = headings(sheet, grid.table(), row) + line;
		return Fix.proposal(INSERT.with(row.label(), line.substring(line.indexOf('|'))), edit(sheet, grid, before, lines));
	}

	private static Edit edit(Sheet sheet, Grid grid, Line before, String lines) {
		if (before != null)
			return Lines.below(sheet.source(), before.line().end(), lines);
		if (grid.header() != null)
			return Lines.below(sheet.source(), grid.header().end(), lines);
		for (Line line : sheet.lines())
			if (line.table() == grid.table())
				return Lines.above(sheet.source(), line.line().start(), lines);
		return Lines.below(sheet.source(), grid.title().end(), lines);
	}

	/** Headings of the groups that begin with the row and are missing too. */
	private static String headings(Sheet sheet, Table table, Row row) {
		String headings = "";
		Row line = row;
		while (line.parent() != null && line.parent().group() && table.lines().indexOf(line) == table.lines().indexOf(line.parent()) + 1
				&& Draft.written(sheet, line.parent()) == null) {
			line = line.parent();
			headings = Draft.label(line) + "\n" + headings;
		}
		return headings;
	}
}
