// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.rules.FormIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** A form can be another one with changes. */
class FormExtensionTest {

	private static final String BASE = """
			form base "基本表" for 2020..
			deadline 01-31
			section s "一、表" {
				table t {
					columns a "甲", b "乙"
					group g "组" { row x "1.子" row y "2.丑" }
					row total "总计" = sum of g
					row rest "余" = total - x
				}
			}
			section end "二、文" text
			mention "共有{}件" = t.x.a
			""";

	private static CompiledForm compile(String text, Map<String, String> others) {
		return WorkspaceForms.compile(new Source("f.form", text),
				name -> others.containsKey(name) ? new Source(name + ".form", others.get(name)) : null);
	}

	private static Form extended(String changes) {
		CompiledForm compiled = compile("form f \"改\" extends base " + changes, Map.of("base", BASE));
		assertEquals(List.of(), compiled.issues());
		return compiled.form();
	}

	private static List<String> labels(Form form) {
		return form.table("t").lines().stream().map(Row::label).toList();
	}

	/** It was the short form of the old label. */
	@Test
	void aRelabelledRowHasNoShortLabelButTheOneItIsGiven() {
		String base = BASE.replace("y \"2.丑\"", "y \"2.丑寅\" short \"2.丑\"");
		for (String[] change : new String[][] { { "", "2.丑" }, { "relabel y \"2.卯辰\"", "2.卯辰" },
				{ "relabel y \"2.卯辰\" short \"2.卯\"", "2.卯" } }) {
			Form form = compile("form f \"改\" extends base in table t { " + change[0] + " }", Map.of("base", base)).form();
			assertEquals(change[1], form.table("t").row("y").brief());
		}
	}

	@Test
	void takesEverythingOver() {
		Form form = extended("");
		assertEquals("f 改 2020", form.name() + " " + form.title() + " " + form.firstYear());
		assertEquals(8, form.cellCount());
		assertEquals(1, form.mentions().size());
		assertEquals(1, form.deadlines().size());
		assertEquals(List.of("COLUMN_TOTAL 总计 = 1.子 + 2.丑", "COLUMN_TOTAL 余 = 总计 - 1.子"), FormAssert.formulas(form));
	}

	@Test
	void rowsAddedToAGroupAreAddedUp() {
		Form form = extended("in table t { after g.x { row z \"2.寅\" } relabel y \"3.丑\" before g.x { row w \"0.卯\" } }");
		assertEquals(List.of("组", "0.卯", "1.子", "2.寅", "3.丑", "总计", "余"), labels(form));
		assertEquals("COLUMN_TOTAL 总计 = 0.卯 + 1.子 + 2.寅 + 3.丑", FormAssert.formulas(form).getFirst());
		assertEquals(12, form.cellCount());
		Table table = form.table("t");
		assertEquals(table.cell(table.row("x"), table.column("a")), form.mentions().getFirst().cells().getFirst());
	}

	@Test
	void whatSpeaksOfAMissingRowGoesWithIt() {
		Form form = extended("in table t { without x }");
		assertEquals(List.of("组", "2.丑", "总计", "余"), labels(form));
		assertEquals(List.of("COLUMN_TOTAL 总计 = 2.丑"), FormAssert.formulas(form));
		assertEquals(List.of(), form.mentions());
	}

	@Test
	void addedRowsHaveRelationsOfTheirOwn() {
		Form form = extended("in table t { after rest { row z \"寅\" = x + w row w \"卯\" } warn z <= total }");
		assertEquals(List.of("COLUMN_TOTAL 总计 = 1.子 + 2.丑", "COLUMN_TOTAL 余 = 总计 - 1.子", "COLUMN_TOTAL 寅 = 1.子 + 卯", "BOUND warn 寅 <= 总计"),
				FormAssert.formulas(form));
	}

	@Test
	void sectionsComeAndGo() {
		Form form = extended("after s { section m \"二、中\" text } relabel end \"三、文\" section last \"四、尾\" text");
		assertEquals(List.of("一、表", "二、中", "三、文", "四、尾"), form.sections().stream().map(Section::title).toList());
		assertEquals(List.of("s"), extended("without end").sections().stream().map(Section::key).toList());
	}

	@Test
	void ofAnExtension() {
		CompiledForm compiled = compile("form g \"再改\" extends f in table t { without f.z, y }".replace("f.z", "z"),
				Map.of("f", "form f \"改\" extends base in table t { after g.x { row z \"2.寅\" } }", "base", BASE));
		assertEquals(List.of(), compiled.issues());
		assertEquals(List.of("组", "1.子", "总计", "余"), labels(compiled.form()));
	}

	@Test
	void faultsOfTheBaseAreToldThere() {
		CompiledForm compiled = compile("form f \"改\" extends base", Map.of("base", BASE.replace("sum of g", "nothing")));
		assertEquals(List.of(), compiled.issues());
	}

	@Test
	void circlesEnd() {
		CompiledForm compiled = compile("form f \"甲\" extends g section s \"一\" text",
				Map.of("g", "form g \"乙\" extends f", "f", "form f \"甲\" extends g"));
		assertEquals(List.of(new FormIssue.UnknownBase(new Region(19, 20), "g")), compiled.issues());
		assertEquals(1, compiled.form().sections().size());
	}

	@Test
	void aWorkspaceCanChangeAShippedForm() {
		CompiledForm compiled = compile("form gov2021 extends gov2021 in table documents { after normative { row others \"其他主动公开文件\" } }",
				Map.of());
		assertEquals(List.of(), compiled.issues());
		assertEquals(NationalForms.GOV2021.cellCount() + 3, compiled.form().cellCount());
		assertEquals(NationalForms.GOV2021.title(), compiled.form().title());
		assertEquals(2021, compiled.form().firstYear());
	}

	@Test
	void provincialStatistics() {
		CompiledForm compiled = NationalForms.compiled("guizhou");
		assertEquals(List.of(), compiled.issues());
		Table table = compiled.form().table("statistics");
		assertEquals(40, table.rows().size());
		assertNull(table.row("received"));
		assertEquals("5.政务客户端公开政府信息数", table.row("channels.client").label());
		assertEquals("（四）政务公开监督员情况（各市州、贵安新区填报）", table.row("supervisors.members").parent().label());
		assertEquals(List.of("overview", "proactive", "problems", "statistics"),
				compiled.form().sections().stream().map(Section::key).toList());
		assertSame(table, compiled.form().tables().getFirst());
	}

	@Test
	void aFormOfAnotherKind() {
		Form form = WorkspaceForms.compile(NationalForms.read("examples/forms/small.form")).form();
		assertEquals(43, form.cellCount());
		assertEquals(List.of("ROW_TOTAL 全年 = 一季度 + 二季度 + 三季度 + 四季度", "COLUMN_TOTAL 受理 = 咨询 + 求助 + 投诉 + 建议", "BALANCE 受理 = 办结 + 未办结",
				"BOUND warn 其中：按期办结 <= 办结", "COLUMN_TOTAL 合计 = 人员经费 + 系统运行维护"), FormAssert.formulas(form));
	}
}
