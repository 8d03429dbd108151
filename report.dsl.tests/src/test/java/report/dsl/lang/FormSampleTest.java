// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;

/** What can be written in the form language, and what becomes of it. */
class FormSampleTest {

	/** An excerpt as documents show it: … stands for what is left out. */
	private static final String EXCERPT = """
			form gov2019 "国办公开办函〔2019〕60号" for 2019..2020

			section overview "一、总体情况" text

			section proactive "二、主动公开政府信息情况" {
			  table documents "第二十条第（一）项" law "条例第二十条第（一）项" {
			    columns made "本年新制作数量", disclosed "本年新公开数量", total "对外公开总数量"
			    row regulations "规章"
			    row normative "规范性文件" alias "行政规范性文件"
			    warn disclosed <= total
			  }
			  …
			}
			section applications "三、收到和处理政府信息公开申请情况" {
			  table applications {
			    columns person "自然人",
			            group "法人或其他组织" { business "商业企业", research "科研机构", welfare "社会公益组织", legal "法律服务机构", other "其他" },
			            total "总计" = person + business + research + welfare + legal + other
			    row received "一、本年新收政府信息公开申请数量"
			    row carriedIn "二、上年结转政府信息公开申请数量" = previous carriedOut
			    group results "三、本年度办理结果" {
			      row granted "（一）予以公开" law "条例第三十六条第（一）（二）项"
			      group refused "（三）不予公开" { row stateSecret "1.属于国家秘密" … }
			      row processed "（七）总计" = sum of results
			    }
			    row carriedOut "四、结转下年度继续办理"
			    check received + carriedIn = processed + carriedOut
			  }
			}
			""";

	@Test
	void excerptsAreForms() {
		Form form = FormAssert.form(EXCERPT);
		assertEquals(2 * 3 + 6 * 7, form.cellCount());
		Table table = form.table("applications");
		assertEquals("法人或其他组织", table.column("welfare").group());
		assertEquals("条例第三十六条第（一）（二）项", table.row("granted").law());
		assertEquals(2, table.row("refused.stateSecret").depth());
		assertEquals(List.of("BOUND warn 本年新公开数量 <= 对外公开总数量", "ROW_TOTAL 总计 = 自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他",
				"CARRIED 二、上年结转政府信息公开申请数量 = 上年“四、结转下年度继续办理”", "COLUMN_TOTAL （七）总计 = （一）予以公开 + （三）不予公开各项",
				"BALANCE 一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量 = （七）总计 + 四、结转下年度继续办理"), FormAssert.formulas(form));
	}

	@Test
	void unitsOfColumnsAndRows() {
		Form form = FormAssert.form("""
				form f "文" section s "一" { table t {
					columns plain "甲", count "乙" unit "件" signed, amount "丙" money, fee "丁" unit "万元"
					row a "子" row b "丑" unit "人次"
				} }""");
		List<Unit> units = form.table("t").columns().stream().map(Column::unit).toList();
		assertEquals(List.of(Unit.COUNT, new Unit("件", false, 0), Unit.MONEY, new Unit("万元", true, 10_000)), units);
		assertEquals(true, form.table("t").column("count").signed());
		assertEquals("人次", form.unitOf(4).text());
		assertEquals("件", form.unitOf(1).text());
	}

	@Test
	void wordsOfTheLanguageAreKeys() {
		Form form = FormAssert.form("""
				form form "文" section text "一" { table law {
					columns previous "上一年", unit "单位数", sum "合计" = previous + unit
					row alias "甲" row previous "乙" = previous(alias) row other "丙" = previous previous
					check sum = previous(previous) + unit
				} }""");
		assertEquals(List.of("ROW_TOTAL 合计 = 上一年 + 单位数", "CARRIED 乙 = 上年“甲”", "CARRIED 丙 = 上年“乙”", "STOCK 合计 = 上年“上一年” + 单位数"),
				FormAssert.formulas(form));
		assertEquals(List.of("alias", "previous", "other"), form.table("law").rows().stream().map(Row::key).toList());
	}

	@Test
	void relationsBetweenTablesAndCells() {
		Form form = FormAssert.form("""
				form f "文" for 2020..
				section s "一" {
					table t "表一" { columns x "甲", y "乙" row a "子" row b "丑" check a.x <= b.y }
					table u "表二" { columns x "甲", y "乙" row a "子" warn a <= t.b }
					check t.a.x + t.b.x = u.a.x
				}
				warn 2 * t.a.y = u.a.y - previous(u.a.x) "记录"
				""");
		assertEquals(List.of("BOUND 子·甲 <= 丑·乙", "BOUND warn 子 <= 丑", "BALANCE 子·甲 + 丑·甲 = 子·甲", "STOCK warn 2 × 子·乙 = 子·乙 - 上年“子·甲”"),
				FormAssert.formulas(form));
		assertEquals("记录", form.relations().getLast().note());
		assertEquals(2, form.relations().getLast().coefficient(0));
		assertEquals(-1, form.relations().getLast().coefficient(2));
		assertEquals(true, form.relations().getLast().previous(2));
	}

	@Test
	void labelsThatRepeatAreNamedWithTheirGroup() {
		Form form = FormAssert.form(form("""
				columns v "数"
				group g "一、甲" { row a "1.其他" } group h "二、乙" { row b "1.其他" }
				row total "总计" = a + b"""));
		assertEquals(List.of("COLUMN_TOTAL 总计 = 一、甲·1.其他 + 二、乙·1.其他"), FormAssert.formulas(form));
	}

	@Test
	void quotesOfAnyKind() {
		Form form = FormAssert.form("form f “文号” section s 「一、“三安全”」 text at least 5 expects \"甲\" or “乙” else 「丙。」");
		assertEquals("文号", form.title());
		assertEquals("一、“三安全”", form.sections().getFirst().title());
		assertEquals(List.of("甲", "乙"), form.sections().getFirst().expects().getFirst().words());
	}

	@Test
	void whatReviewersLookFor() {
		Form form = FormAssert.form("""
				form f "文〔2030〕1号" explained "文〔2029〕9号", "文〔2030〕2号" for 2030..
				section s "一" text at least 5 at most 900
					expects "甲" or "乙" else "丙。" fee 10
					expects "丁" for "局", "厅" {
					table t { columns v "数" row a "子" rare 2031 "另有规定" row b "丑" owing row owing "寅" }
				}
				section u "二" text at most 7
				""");
		assertEquals(List.of("文〔2029〕9号", "文〔2030〕2号"), form.explanations());
		Section section = form.sections().getFirst();
		assertEquals("5 900", section.minLength() + " " + section.maxLength());
		assertEquals(List.of(new Section.Expectation(List.of("甲", "乙"), "丙。", 10, List.of()),
				new Section.Expectation(List.of("丁"), "", 0, List.of("局", "厅"))), section.expects());
		List<Row> rows = section.tables().getFirst().rows();
		assertEquals("另有规定", rows.get(0).rare().reason());
		assertEquals("2031 false true false", rows.get(0).rare().first() + " " + rows.get(0).owing() + " " + rows.get(1).owing() + " "
				+ rows.get(2).owing());
		assertEquals("0 7", form.sections().getLast().minLength() + " " + form.sections().getLast().maxLength());
	}

	@Test
	void years() {
		assertEquals("2019 2020", years("2019..2020"));
		assertEquals("2021 " + Integer.MAX_VALUE, years("2021.."));
		assertEquals("0 2018", years("..2018"));
		assertEquals("2019 2019", years("2019"));
	}

	private static String years(String years) {
		Form form = FormAssert.form("form f \"文\" for " + years + " section s \"一\" text");
		return form.firstYear() + " " + form.lastYear();
	}

	private static String form(String table) {
		return "form f \"文\" section s \"一\" { table t { " + table + " } }";
	}
}
