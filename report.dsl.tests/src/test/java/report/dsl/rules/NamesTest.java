// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.form.Form;
import report.dsl.form.Table;
import report.dsl.lang.WorkspaceForms;
import report.dsl.rules.figures.Names;
import report.dsl.sheet.Source;

/** What problems call a cell: as short as it can be without meaning two. */
class NamesTest {

	private static final Form FORM = WorkspaceForms.compile(new Source("a.form", """
			form a "甲" for 2020..
			section one "一、收件" {
				table first {
					columns count "件数" unit "件", total "总计" unit "件"
					row only "只在这里"
					row both "“来信”件"
					group all "其中" {
						group visits "来访" { row other "其他" }
						group letters "来信" { row other "其他" }
					}
				}
			}
			section two "二、办件" {
				table second "办理表" {
					columns total "总计" unit "件", open "未办" unit "件"
					row both "“来信”件"
				}
				table third "费用表" {
					columns amount "金额" unit "元"
					row fees "费用"
					row only "只在这里"
				}
			}
			""")).form();

	@ParameterizedTest
	@CsvSource({ "first, only, count, “一、收件 · 只在这里 × 件数”", "first, both, count, “‘来信’件 × 件数”", "first, both, total, “一、收件 · ‘来信’件 × 总计”",
			"second, both, total, “办理表 · ‘来信’件 × 总计”", "second, both, open, “‘来信’件 × 未办”", "third, fees, amount, “费用”",
			"third, only, amount, “费用表 · 只在这里”", "first, visits.other, count, “来访 · 其他 × 件数”",
			"first, letters.other, total, “来信 · 其他 × 总计”" })
	void cells(String table, String row, String column, String expected) {
		Table of = FORM.table(table);
		int cell = of.cell(of.row(row), of.column(column));
		assertEquals(expected, Names.at(FORM, cell).zh());
		assertEquals(expected, Names.at(FORM, cell).en());
	}
}
