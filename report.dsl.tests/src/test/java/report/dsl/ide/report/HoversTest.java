// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.lsp4j.Hover;
import org.junit.jupiter.api.Test;

import report.dsl.i18n.Language;
import report.dsl.ide.Marked;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;

/** What is said of the thing under the pointer. */
class HoversTest {

	@Test
	void aFigureHasItsRelationsAndLastYears() {
		assertEquals("""
				[14]
				**“一、新收”行“总计”列** = 14 件

				上年：14（2020.report）

				- ✓ 总计 = 自然人 + 企业：14 = 5 + 9
				- ✓ 一、新收 + 二、上年结转 = （三）总计 + 四、结转下年：14 + 1 = 14 + 1

				依据：条例第二十七条

				JSON `tables.applications.received.total`
				""", shown(Language.ZH, "一、新收     |      5 |    9 |   14", "一、新收     |      5 |    9 |   1‸4"));
	}

	@Test
	void aWrongTotal() {
		assertEquals(
				"""
						[15]
						**row “一、新收”, column “总计”** = 15 件

						Last year: 14 (2020.report)

						- ✗ 总计 = 自然人 + 企业: 15 ≠ 14 = 5 + 9
						- ✗ 一、新收 + 二、上年结转 = （三）总计 + 四、结转下年: 15 + 1 = 16 ≠ 15 = 14 + 1

						Legal basis: 条例第二十七条

						JSON `tables.applications.received.total`

						---

						**error** Wrong total of a row

						The form defines this column as the sum of other columns of the same row. Either the total or one of the other cells is wrong; the column totals and the balance often show which.

						`report explain totals/row`

						**error** The two sides of a balance differ

						The form itself prints this relation in the header of the table: the first two rows together equal the third and fourth. Every application received was either settled in the year or carried over to the next year.

						`report explain totals/balance`
						""",
				shown(Language.EN, "一、新收     |      5 |    9 |   14", "一、新收     |      5 |    9 |   1‸5"));
	}

	@Test
	void aComputedFigure() {
		assertEquals("""
				[=]
				**“（三）总计”行“自然人”列** = 5 件（由程序计算）

				上年：4（2020.report）

				- ✓ 总计 = 自然人 + 企业：14 = 5 + 9
				- ✓ （三）总计 = （一）公开 + （二）不公开：5 = 4 + 1
				- ✓ 一、新收 + 二、上年结转 = （三）总计 + 四、结转下年：5 + 1 = 5 + 1

				JSON `tables.applications.processed.person`
				""", shown(Language.ZH, "（三）总计   |      5", "（三）总计   |      ‸="));
	}

	@Test
	void aFigureOfLastYear() {
		assertEquals("""
				[1]
				**“二、上年结转”行“自然人”列** = 1 件

				上年：0（2020.report）

				- ✓ 总计 = 自然人 + 企业：1 = 1 + 0
				- ✓ 二、上年结转 = 上年“四、结转下年”：1 = 上年 1
				- ✓ 一、新收 + 二、上年结转 = （三）总计 + 四、结转下年：5 + 1 = 5 + 1

				JSON `tables.applications.carriedIn.person`
				""", shown(Language.ZH, "二、上年结转 |      1", "二、上年结转 |      ‸1"));
	}

	@Test
	void money() {
		assertEquals("""
				[2.5]
				**“行政收费”行** = 2.5 万元

				上年：2.5 万元（2020.report）

				JSON `tables.fees.fees.amount`
				""", shown(Language.ZH, "行政收费 |  2.5", "行政收费 |  ‸2.5"));
	}

	@Test
	void aBlank() {
		assertEquals(
				"""
						**row “行政收费”** = blank

						Last year: 2.5 万元 (2020.report)

						JSON `tables.fees.fees.amount`

						---

						**warning** Blank cell

						Blank and 0 are different: 0 means that nothing happened, blank that nothing was filled in. A blank cannot be used in statistics and totals, so write 0 if nothing happened. If the relations determine the number, it is stated.

						`report explain cells/blank`
						""",
				shown(Language.EN, "行政收费 |  2.5", "行政收费 | ‸"));
	}

	@Test
	void aRow() {
		assertEquals("""
				[（一）公开]
				**（一）公开**

				属于：三、结果

				依据：条例第三十六条

				- ✓ 总计 = 自然人 + 企业：11 = 4 + 7

				JSON `tables.applications.granted`
				""", shown(Language.ZH, "（一）公开", "（一）‸公开"));
	}

	@Test
	void aGroup() {
		assertEquals("""
				[三、结果]
				**三、结果**
				""", shown(Language.ZH, "三、结果", "三‸、结果"));
	}

	@Test
	void aColumn() {
		assertEquals("""
				[企业]
				**企业**

				单位：件

				JSON `tables.applications.*.firm`
				""", shown(Language.ZH, "| 企业 |", "| 企‸业 |"));
	}

	@Test
	void headings() {
		assertEquals("""
				[一、申请]
				**一、申请**

				依据：条例第五十条
				""", shown(Language.ZH, "# 一、申请", "# 一‸、申请"));
		assertEquals("""
				[收费]
				**收费**

				JSON `tables.fees`
				""", shown(Language.ZH, "## 收费", "## 收‸费"));
	}

	@Test
	void theHead() {
		assertEquals("""
				[town]
				**town** 镇发〔2020〕1号

				适用于2020年度起的报告
				""", shown(Language.ZH, "格式 town", "格式 to‸wn"));
		assertEquals("""
				[格式]
				**格式**

				The form of the report: it defines sections, tables, rows, columns and relations
				""", shown(Language.EN, "格式 town", "格‸式 town"));
		assertEquals("""
				[上年]
				**上年**

				上年报告的文件，路径从本文件所在的文件夹写起；不写时按机关和年度查找
				""", shown(Language.ZH, "上年 \"", "‸上年 \""));
	}

	@Test
	void nothingInTheNarrative() {
		assertNull(hover(Language.ZH, "本年无", "本‸年无"));
	}

	private static String shown(Language language, String from, String to) {
		Marked marked = Marked.of(Town.changed(from, to));
		ReportDocument document = document(language, marked);
		Hover hover = hover(language, from, to);
		String place = hover.getRange() == null
				? ""
				: "[" + document.source().text().substring(Positions.offset(document.source(),
						hover.getRange().getStart()), Positions.offset(document.source(), hover.getRange().getEnd())) + "]\n";
		return place + hover.getContents().getRight().getValue() + "\n";
	}

	private static Hover hover(Language language, String from, String to) {
		Marked marked = Marked.of(Town.changed(from, to));
		ReportDocument document = document(language, marked);
		return Hovers.of(document, Positions.of(document.source(), marked.caret()));
	}

	private static ReportDocument document(Language language, Marked marked) {
		return new MemoryFolder(language).with("town.form", Town.FORM).with("2020.report", Town.LAST_YEAR)
				.with("2021.report", marked.text())
				.report("2021.report");
	}
}
