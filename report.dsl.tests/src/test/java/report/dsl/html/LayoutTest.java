// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import report.dsl.NationalForms;
import report.dsl.form.Form;
import report.dsl.lang.WorkspaceForms;
import report.dsl.sheet.Source;

/** Tables look as the official forms print them; the document has its parts in their order. */
class LayoutTest {

	@Test
	void headOfApplications() {
		String grid = Pages.grid(table("examples/yunxi-2021.report", 4));
		assertTrue(grid.startsWith("""
				（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）(3x3) | 申请人情况(7x1)
				自然人(1x2) | 法人或其他组织(5x1) | 总计(1x2)
				商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
				一、本年新收政府信息公开申请数量(3x1) | 524 | 81 | 81 | 76 | 64 | 85 | 911
				二、上年结转政府信息公开申请数量(3x1) | 9 | 3 | 1 | 2 | 2 | 1 | 18
				三、本年度办理结果(1x22) | （一）予以公开(2x1) | 6 | 1 | 6 | 6 | 3 | 6 | 28
				（二）部分公开（区分处理的，只计这一情形，不计其他情形）(2x1) | 30 | 6 | 7 | 4 | 3 | 6 | 56
				（三）不予公开(1x8) | 1.属于国家秘密 | 24 | 6 | 3 | 1 | 4 | 3 | 41
				2.其他法律行政法规禁止公开 | 12 | 5 | 1 | 4 | 1 | 2 | 25
				"""), grid);
		assertTrue(grid.endsWith("""
				（七）总计(2x1) | 522 | 82 | 80 | 77 | 63 | 84 | 908
				四、结转下年度继续办理(3x1) | 11 | 2 | 2 | 1 | 3 | 2 | 21
				"""), grid);
	}

	@Test
	void disputesStandOnOneRow() {
		for (String report : List.of("examples/yunxi-2021.report", "examples/yunxi-2020.report"))
			assertTrue(Pages.grid(table(report, Pages.all(root(report), "table").size() - 1)).startsWith("""
					行政复议(5x1) | 行政诉讼(10x1)
					结果维持(1x2) | 结果纠正(1x2) | 其他结果(1x2) | 尚未审结(1x2) | 总计(1x2) | 未经复议直接起诉(5x1) | 复议后起诉(5x1)
					结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
					"""));
		assertTrue(Pages.grid(table("examples/yunxi-2021.report", 5))
				.endsWith("\n7 | 3 | 2 | 4 | 16 | 4 | 1 | 1 | 3 | 9 | 3 | 1 | 2 | 1 | 7\n"));
	}

	@Test
	void tablesOfOneSectionHaveCaptions() {
		Element table = table("examples/laxiwa-2019.report", 4);
		assertEquals("第二十条第（九）项", Pages.all(table, "caption").getFirst().getTextContent());
		assertEquals("信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 1 | 44.7336 万元\n", Pages.grid(table));
	}

	@Test
	void statisticsAreAListWithUnits() {
		Element root = Pages.export("年报 \"甲\"\n格式 statistics2014\n# 附件：政府信息公开情况统计表\n列 | 统计数\n一、主动公开情况\n（一）主动公开政府信息数 | 36\n");
		assertTrue(Pages.grid(Pages.all(root, "table").getFirst()).startsWith("""
				统计指标 | 单位 | 统计数
				一、主动公开情况 | —— | ——
				（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条 | 36
				其中：主动公开规范性文件数 | 条 |\s
				制发规范性文件总数 | 件 |\s
				（二）通过不同渠道和方式公开政府信息的情况 | —— | ——
				"""));
	}

	@Test
	void rowsInARowAreIndented() {
		Element table = table("examples/hotline-2025.report", 0);
		assertTrue(Pages.grid(table).startsWith("诉求类别 | 一季度 | 二季度 | 三季度 | 四季度 | 全年\n受理 | "), Pages.grid(table));
		assertEquals(List.of("", "in1", "in1", "in1", "in1", "", "", ""),
				Pages.all(table, "th").stream().filter(th -> th.getAttribute("scope").equals("row")).map(th -> th.getAttribute("class"))
						.toList());
	}

	@Test
	void layoutIsWhatTheFormSays() {
		String rows = "columns a \"甲\", b \"乙\" group g \"组\" { row x \"子\" row y \"丑\" } row z \"寅\"";
		assertEquals("角(2x2) | 上(2x1)\n甲 | 乙\n组(1x2) | 子 |  | \n丑 |  | \n寅(2x1) |  | \n", grid("corner \"角\" heading \"上\"", rows));
		assertEquals(" | 计 | 甲 | 乙\n组 | — | — | —\n子 |  |  | \n丑 |  |  | \n寅 |  |  | \n", grid("list units \"计\" dash \"—\"", rows));
		assertEquals("上(6x1)\n组(4x1) | 寅(2x1)\n子(2x1) | 丑(2x1) | 甲(1x2) | 乙(1x2)\n甲 | 乙 | 甲 | 乙\n |  |  |  |  | \n",
				grid("across heading \"上\"", rows));
	}

	private static String grid(String layout, String rows) {
		Form form = WorkspaceForms
				.compile(new Source("f.form", "form f \"文\" section s \"一、节\" { table t " + layout + " { " + rows + " } }")).form();
		return Pages.grid(Pages.all(Pages.preview("年报 \"甲\"\n# 一、节\n", form), "table").getFirst());
	}

	@Test
	void partsOfTheDocument() {
		Element article = Pages.article(root("examples/yunxi-2021.report"));
		assertEquals("云溪市2021年政府信息公开工作年度报告", Pages.all(article, "h1").getFirst().getTextContent());
		Element head = Pages.all(article, "header").getFirst();
		assertEquals(List.of("索引号：YX001-2022-0031", "云溪市人民政府", "2022年3月10日"),
				Pages.all(head, "p").stream().map(Element::getTextContent).toList());
		assertEquals(List.of("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
				"六、其他需要报告的事项"), Pages.all(article, "h2").stream().map(Element::getTextContent).toList());
		assertEquals(List.of("期限2021年1月1日至2021年12月31日", "联系单位云溪市人民政府办公室", "地址云溪市文昌路 1 号", "邮编100001", "电话010-55550101",
				"邮箱gongkai@yunxi.example"),
				Pages.all(Pages.all(article, "footer").getFirst(), "div").stream().map(Element::getTextContent).toList());
	}

	@Test
	void headingsInTheNarrative() {
		Element article = Pages.article(Pages.export("""
				格式 gov2021
				# 总体情况
				\"""
				（一）组织领导
				(二)公开。正文一。正文二。
				1.培训
				3.5万人次参加。
				2、督查。全年两次。
				（三）这一段的第一句话很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长，不是标题。后面还有。
				普通一段（一）。
				\"""
				"""));
		assertEquals("一、总体情况", Pages.all(article, "h2").getFirst().getTextContent());
		assertEquals(List.of("h3 level1 （一）组织领导", "p level1 [(二)公开。]正文一。正文二。", "h3 level2 1.培训", "p  3.5万人次参加。", "p level2 [2、督查。]全年两次。",
				"p  （三）这一段的第一句话很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长，不是标题。后面还有。", "p  普通一段（一）。"),
				Pages.all(article, "h3", "p").stream().map(LayoutTest::paragraph).toList());
	}

	private static String paragraph(Element element) {
		String text = element.getTextContent();
		for (Element lead : Pages.all(element, "b"))
			text = "[" + lead.getTextContent() + "]" + text.substring(lead.getTextContent().length());
		return element.getNodeName() + " " + element.getAttribute("class") + " " + text;
	}

	/** Labels are those of the form, whatever the text calls its rows. */
	@Test
	void wordsOfTheForm() {
		Element table = Pages
				.all(Pages.export("格式 gov2021\n# 二、主动公开政府信息情况\n## 第二十条第一项\n列 | 制发件数 | 现行有效件 | 废止件数\n规范性文件 | 3 | 9 | 1\n"), "table")
				.getFirst();
		assertEquals("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 |  |  | \n行政规范性文件 | 3 | 1 | 9\n", Pages.grid(table));
		assertEquals("第二十条第（一）项", Pages.all(table, "caption").getFirst().getTextContent());
	}

	private static Element root(String report) {
		return Pages.export(NationalForms.read(report).text());
	}

	private static Element table(String report, int number) {
		return Pages.all(root(report), "table").get(number);
	}
}
