// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.i18n.Text;
import report.dsl.relation.Figures;
import report.dsl.rules.Finding;
import report.dsl.rules.Made;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;

/**
 * Prints how long the JSON of a report takes: a form with a table of 25 rows by 7 columns, one of 3 by 5, four amounts of money,
 * 2,400 characters of narrative and three findings. Run as a program; it is no test.
 */
final class ReportJsonBenchmark {

	private static final int ROUNDS = 10;
	private static final int REPORTS = 20_000;

	private ReportJsonBenchmark() {
	}

	public static void main(String[] args) {
		Figures figures = Figures.of(report(form()), null);
		List<Finding> findings = findings(figures.sheet());
		for (boolean pretty : new boolean[] { true, false }) {
			JsonWriter writer = new JsonWriter(pretty);
			for (int round = 1; round <= ROUNDS; round++) {
				long start = System.nanoTime();
				for (int i = 0; i < REPORTS; i++)
					ReportJson.write(figures, findings, writer.reset());
				double micros = (System.nanoTime() - start) / 1e3 / REPORTS;
				System.out.printf("%s, %d bytes, round %d: %.2f µs per report%n", pretty ? "pretty" : "compact", writer.size(), round,
						micros);
			}
		}
	}

	private static Form form() {
		Table wide = table("applications", 25, 7, Unit.of("件"), 0);
		Table small = table("disputes", 3, 5, Unit.of("件"), wide.endCell());
		Table money = table("fees", 1, 4, Unit.of("万元"), small.endCell());
		List<Section> sections = new ArrayList<>(
				List.of(new Section("overview", "一、总体情况", List.of(), null, true, 0, 0, List.of(), List.of()),
						new Section("tables", "二、数据", List.of(), null, false, 0, 0, List.of(), List.of(wide, small, money))));
		return new Form("wide", "", 2020, 2030, sections, List.of(), List.of(), List.of(), List.of());
	}

	private static Table table(String key, int rows, int columns, Unit unit, int firstCell) {
		List<Row> rowList = new ArrayList<>();
		for (int i = 0; i < rows; i++)
			rowList.add(new Row("group" + i / 5 + ".row" + i, "行" + i, "行" + i, List.of(), null, null, List.of(), null, false, false, 0, i,
					null));
		List<Column> columnList = new ArrayList<>();
		for (int i = 0; i < columns; i++)
			columnList.add(new Column("column" + i, "列" + i, "列" + i, List.of(), null, unit, false, i));
		return new Table(key, key, List.of(), null, List.of(), rowList, columnList, firstCell);
	}

	private static Sheet report(Form form) {
		String[] paragraphs = new String[12];
		for (int i = 0; i < paragraphs.length; i++)
			paragraphs[i] = "本年度共收到申请２３件，办结 21 件，按时办结率100%；".repeat(8).substring(0, 200);
		Filled filled = new Filled(form).year(2024).date("2025-01-20").chapter("overview", "一、总体情况", paragraphs).chapter("tables", "二、数据");
		for (int cell = 0; cell < form.cellCount(); cell++)
			if (form.unitOf(cell).money())
				filled.cell(cell, Value.MONEY, 12_345_600_000L + cell, "1.23456 万元");
			else
				filled.count(cell, cell * 7L % 400);
		return filled.sheet();
	}

	private static List<Finding> findings(Sheet sheet) {
		Rule rule = Made.rule("totals/row", Severity.ERROR);
		List<Finding> findings = new ArrayList<>();
		for (int cell = 0; cell < 3; cell++)
			findings.add(Made.finding(rule, new Text("总计应为 14069，实为 14068，相差 1。", "expected"), sheet.region(cell * 50)));
		return findings;
	}
}
