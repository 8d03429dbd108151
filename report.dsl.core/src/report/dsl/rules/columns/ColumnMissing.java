// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.columns;

import java.util.List;

import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.HeadPlaces;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Grid;

/** The header row of a table lacks a column of the form, and has no wrong one in its place. */
public final class ColumnMissing extends Rule {

	private static final Text FOUND = new Text("列标题中缺少：{0}；请补上这一列，没有发生的填 0",
			"the header row lacks {0}; add the column, with 0 where there was nothing");

	public ColumnMissing() {
		super("columns/missing", Severity.ERROR);
	}

	@Override
	public Card card() {
		return new Card(new Text("缺少规定的列", "A column of the form is missing"),
				new Text("统一格式的每一列都要保留；少一列，合计就无从核对，汇总时会错列。",
						"Every column of the unified format must be kept. If one is missing, totals cannot be checked, and figures may "
								+ "be assigned to the wrong columns."),
				"""
						列 | 本年制发件数 | 现行有效件数
						""", """
						列 | 本年制发件数 | 本年废止件数 | 现行有效件数
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		if (HeadPlaces.namesOtherForm(sheet))
			return;
		for (Grid grid : sheet.grids()) {
			Table table = grid.table();
			if (table == null || grid.header() == null || sheet.grid(table) != grid || Headers.isComplete(sheet, table))
				continue;
			List<String> missing = Headers.missing(sheet, table, grid.header());
			if (missing.size() > Headers.wrong(sheet, grid.header()))
				findings.add(this, grid.header(), FOUND.with(Text.list(missing)));
		}
	}
}
