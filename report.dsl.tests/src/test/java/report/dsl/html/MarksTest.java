// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import report.dsl.NationalForms;
import report.dsl.i18n.Language;
import report.dsl.rules.Reading;

/** What the preview marks. */
class MarksTest {

	private static final String DISPUTES = "格式 gov2021\n# 四、政府信息公开行政复议、行政诉讼情况\n列 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n";

	@Test
	void aWrongTotal() {
		Element root = Pages.preview(DISPUTES + "行政复议 | 2 | 1 | 0 | 1 | 5\n");
		Element total = figure(root, "5");
		assertEquals("error broken", total.getAttribute("class"));
		assertEquals("应为 4", total.getAttribute("data-expected"));
		assertEquals("totals/row", total.getAttribute("data-rules"));
		assertTrue(total.getAttribute("title").startsWith("“行政复议 × 总计”：现为 5，应为 4（多 1）"), total.getAttribute("title"));
		assertEquals(total.getAttribute("title"), total.getAttribute("aria-description"));
		Element addend = figure(root, "2");
		assertEquals("broken", addend.getAttribute("class"));
		assertEquals("totals/row", addend.getAttribute("data-rules"));
		assertEquals(total.getAttribute("title"), addend.getAttribute("title"));
	}

	@Test
	void theCellThatTheRelationsPointTo() {
		String text = NationalForms.read("examples/yunxi-2021.report").text();
		Element root = Pages.preview(text.replaceFirst("(2\\.法律法规禁止公开 +\\| +12 \\| +)5 ", "$18 "));
		List<Element> culprits = Pages.all(root, "td").stream().filter(td -> td.getAttribute("class").contains("culprit")).toList();
		assertEquals(1, culprits.size());
		assertEquals("8", culprits.getFirst().getTextContent());
		assertEquals("应为 5", culprits.getFirst().getAttribute("data-expected"));
		assertEquals(1, Pages.all(root, "td").stream().filter(td -> td.hasAttribute("data-expected")).count());
	}

	@Test
	void blanks() {
		Element root = Pages.preview(DISPUTES + "行政复议 | 2 |  |  | 1 | 5\n行政诉讼\n复议后起诉 | 0 | 0 | 0 | 0 | 0\n");
		List<String> classes = figures(root).stream().map(td -> td.getAttribute("class")).toList();
		assertEquals(List.of("", "warning blank reported", "blank reported", "", ""), classes.subList(0, 5));
		assertEquals("blank lacking", classes.get(5));
		assertEquals("", classes.get(10));
	}

	@Test
	void whatTheProgramWorksOut() {
		Element computed = figure(Pages.preview(DISPUTES + "行政复议 | 2 | 1 | 0 | 1 | =\n"), "4");
		assertEquals("computed", computed.getAttribute("class"));
		assertEquals("由程序计算（文中为“=”）", computed.getAttribute("title"));
		Element plain = figure(Pages.export(DISPUTES + "行政复议 | 2 | 1 | 0 | 1 | =\n"), "4");
		assertEquals(0, plain.getAttributes().getLength());
	}

	@Test
	void amountsAreShownInTheUnitOfTheForm() {
		String text = NationalForms.read("examples/hotline-2025.report").text();
		Reading reading = Pages.reading(text);
		Element cost = Pages.all(Pages.root(Pages.page(reading, Language.ZH, HtmlOptions.EXPORT)), "table").getLast();
		for (Element row : Pages.all(Pages.all(cost, "tbody").getFirst(), "tr"))
			assertFalse(row.getTextContent().contains("="), row.getTextContent());
	}

	@Test
	void faultsOfTheOriginal() {
		Element root = Pages.preview(DISPUTES + "行政复议 | 2 | 1 | 0 | 1 | 5 [原文：总计多算一件]\n");
		Element total = figure(root, "5");
		assertEquals("sic", total.getAttribute("class"));
		assertTrue(total.getAttribute("title").contains("总计多算一件"), total.getAttribute("title"));
		assertFalse(total.hasAttribute("data-expected"));
	}

	@Test
	void headingsAndParagraphs() {
		Element root = Pages.preview("格式 gov2021\n# 五、存在的主要问题及改进情况\n\"\"\"\n无\n\"\"\"\n# 七、别的\n\"\"\"\n文\n\"\"\"\n");
		Element unknown = Pages.all(root, "h2").stream().filter(h2 -> h2.getTextContent().equals("七、别的")).findFirst().orElseThrow();
		assertEquals("sections/unknown", unknown.getAttribute("data-rules"));
		assertTrue(Pages.placed(root).stream().anyMatch(element -> element.getAttribute("data-rules").contains("sections/short")));
	}

	@Test
	void whatIsNotThere() {
		Element root = Pages.preview("格式 gov2021\n# 二、主动公开政府信息情况\n## 第二十条第（一）项\n列 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n");
		assertEquals(List.of("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
				"六、其他需要报告的事项"), Pages.all(root, "h2").stream().map(Element::getTextContent).toList());
		assertEquals(5, Pages.all(root, "section").stream().filter(section -> section.getAttribute("class").equals("missing")).count());
		assertEquals(4, Pages.all(root, "table").size());
		assertEquals("报告中没有这张表", Pages.all(Pages.all(root, "table").get(1), "span").getFirst().getTextContent());
		Element row = Pages.all(root, "th").stream().filter(th -> th.getTextContent().equals("行政规范性文件")).findFirst().orElseThrow();
		assertEquals("missing", row.getAttribute("class"));
	}

	@Test
	void linesWithoutAPlaceInTheForm() {
		String text = """
				格式 gov2021
				胡写一行

				# 二、主动公开政府信息情况
				## 第二十条第（五）项
				列 | 本年处理决定数量
				行政许可 | 3 | 多余
				其他行 | 7 | 8
				## 别的表
				列 | 甲 | 乙
				子 | 1
				""";
		Element root = Pages.preview(text);
		assertEquals(List.of("胡写一行", "行政许可 | 多余"), Pages.all(root, "p").stream().filter(p -> p.getAttribute("class").contains("loose"))
				.map(Element::getTextContent).toList());
		List<Element> tables = Pages.all(root, "table").stream().filter(table -> table.getAttribute("class").equals("loose")).toList();
		assertEquals("其他行 | 7 | 8\n", Pages.grid(tables.getFirst()));
		assertEquals("列 | 甲 | 乙\n子 | 1(2x1)\n", Pages.grid(tables.get(1)));
		assertTrue(Pages.all(tables.getFirst(), "th").getFirst().getAttribute("title").endsWith("表样中没有，没有计入"));
		assertTrue(Pages.page(Pages.reading(text), Language.ZH, HtmlOptions.EXPORT).contains("多余"));
	}

	@Test
	void withoutAForm() {
		Element root = Pages.preview("年报 \"甲\"\n# 一\n列 | 甲\n子 | 1\n", report.dsl.form.Forms.NONE);
		assertEquals("列 | 甲\n子 | 1\n", Pages.grid(Pages.all(root, "table").getFirst()));
		assertEquals("没有可用的格式，表格按原样列出", Pages.all(Pages.all(root, "aside").getFirst(), "p").getFirst().getTextContent());
	}

	@Test
	void inEnglishTheDocumentStaysChinese() {
		String text = DISPUTES + "行政复议 | 2 | 1 | 0 | 1 | 5\n";
		Element root = Pages.root(Pages.page(Pages.reading(text), Language.EN, HtmlOptions.PREVIEW));
		assertEquals("zh-CN", root.getAttribute("lang"));
		assertEquals("should be 4", figure(root, "5").getAttribute("data-expected"));
		assertEquals("en", Pages.all(root, "aside").getFirst().getAttribute("lang"));
		assertTrue(Pages.all(root, "h2").stream().anyMatch(h2 -> h2.getTextContent().equals("四、政府信息公开行政复议、行政诉讼情况")));
	}

	@Test
	void numberOfFindings() {
		Element faulty = Pages.preview(NationalForms.read("examples/faulty.report").text());
		List<Element> counts = Pages.all(Pages.all(faulty, "summary").getFirst(), "span");
		long errors = Pages.all(Pages.all(faulty, "ol").getFirst(), "li").stream().filter(li -> li.getAttribute("class").equals("error"))
				.count();
		assertEquals(errors + " 个错误", counts.getFirst().getTextContent());
		assertEquals("没有发现问题", Pages.all(Pages.preview(NationalForms.read("examples/yunxi-2020.report").text()), "aside").getFirst()
				.getTextContent().strip());
	}

	private static List<Element> figures(Element root) {
		return Pages.all(Pages.all(Pages.all(root, "table").getFirst(), "tbody").getFirst(), "td");
	}

	private static Element figure(Element root, String text) {
		return figures(root).stream().filter(td -> td.getTextContent().equals(text)).findFirst().orElseThrow();
	}
}
