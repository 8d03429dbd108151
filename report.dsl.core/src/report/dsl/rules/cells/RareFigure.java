// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import java.util.List;

import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.Names;
import report.dsl.sheet.Sheet;

/** A row that is 0 as a rule since some year has a figure. */
public final class RareFigure extends Rule {

	private static final Text FOUND = new Text("“{0}”行大于 0：{1}；请核对", "row “{0}” is above 0: {1}; please check");

	public RareFigure() {
		super("cells/rare", Severity.INFO);
	}

	@Override
	public Card card() {
		return new Card(new Text("通常应为 0 的数据", "A figure that is 0 as a rule"),
				new Text("法律修改以后，有的情形很少再出现。格式注明了从哪一年度起、依据哪一条；大于 0 的要核对是否填错了行，只作提示。",
						"After a change of the law some cases have become exceptional. The form states since which year and by which article; a "
								+ "figure above 0 may stand in the wrong row. Information only."),
				"""
						年报 "青原市2024年政府信息公开工作年度报告"
						年度 2024
						日期 2025-01-26
						- # 一、
						@ 邮箱
						# 一、总体情况
						\"""
						2024年，全市扎实推进政府信息公开工作。
						\"""
						""", """
						未经复议直接起诉 | 0 | 0 | 0 | 0 | 0
						年报 "青原市2024年政府信息公开工作年度报告"
						年度 2024
						日期 2025-01-26
						- # 一、
						@ 邮箱
						# 一、总体情况
						\"""
						2024年，全市扎实推进政府信息公开工作。
						\"""
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		if (sheet.year() < 0)
			return;
		for (Table table : reading.form().tables())
			for (Row row : table.rows())
				if (row.rare() != null && sheet.year() >= row.rare().first())
					check(table, row, row.rare(), reading, findings);
	}

	private void check(Table table, Row row, Row.Rare rare, Reading reading, Findings findings) {
		int first = table.cell(row, table.columns().getFirst());
		for (int cell = first; cell < first + table.columns().size(); cell++)
			if (reading.sheet().isNumber(cell) && reading.sheet().number(cell) > 0) {
				findings.add(this, severity(), reading.sheet().place(cell), FOUND.with(Names.label(row), rare.reason()), null, List::of);
				return;
			}
	}
}
