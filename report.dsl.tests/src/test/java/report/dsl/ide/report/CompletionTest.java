// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.i18n.Language;
import report.dsl.ide.Marked;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.text.LabelStyle;

class CompletionTest {

	static final Completion.Client SNIPPETS = new Completion.Client(true, LocalDate.of(2026, 1, 20), LabelStyle.SHORT);
	private static final Completion.Client PLAIN = new Completion.Client(false, LocalDate.of(2026, 1, 20), LabelStyle.SHORT);

	private static final String HEAD = "格式 gov2021\n机关 \"甲县人民政府\"\n年度 2025\n";
	private static final String DISPUTES = HEAD + """
			# 四、政府信息公开行政复议、行政诉讼情况
			列                 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
			""";

	/** Other reports and a form. */
	private static MemoryFolder folder() {
		return new MemoryFolder(Language.ZH).with("2024.report", """
				年报 "甲县2024年年报"
				格式 gov2021
				机关 "甲县人民政府"
				年度 2024
				电话 "000-0000001"
				# 三、收到和处理政府信息公开申请情况
				列 | 自然人 | 总计
				四、结转下年度继续办理 | 5 | 7
				""").with("乙/2025.report", "年报 \"乙镇2025年年报\"\n格式 gov2021\n机关 \"乙镇人民政府\"\n年度 2025\n").with("small.form",
				"form small \"甲\" for 2030..\nsection a \"一、乙\" text\n");
	}

	private static CompletionList list(ReportDocument document, int caret, MemoryFolder folder, Completion.Client client) {
		CompletionList list = Completion.of(document, Positions.of(document.source(), caret), folder, client);
		list.getItems().sort(Comparator.comparing(CompletionItem::getSortText));
		return list;
	}

	private static String labels(String marked) {
		Marked text = Marked.of(marked);
		MemoryFolder folder = folder().with("a.report", text.text());
		StringBuilder out = new StringBuilder();
		for (CompletionItem item : list(folder.report("a.report"), text.caret(), folder, SNIPPETS).getItems())
			out.append(out.isEmpty() ? "" : " ~ ").append(item.getLabel());
		return out.toString();
	}

	/** The lines that change, joined by a slash, after the item that is shown at a place of the list has been chosen. */
	private static String chosen(String marked, int number, Completion.Client client) {
		Marked text = Marked.of(marked);
		MemoryFolder folder = folder().with("a.report", text.text());
		ReportDocument document = folder.report("a.report");
		CompletionItem item = list(document, text.caret(), folder, client).getItems().get(number);
		List<TextEdit> edits = new ArrayList<>(item.getAdditionalTextEdits() == null ? List.of() : item.getAdditionalTextEdits());
		edits.add(item.getTextEdit().getLeft());
		String after = FormattingTest.applied(document.source(), edits);
		int lineStart = document.source().lineStart(document.source().line(text.caret()));
		int behind = text.text().length() - Positions.lineEnd(document.source(), document.source().line(text.caret()));
		return after.substring(lineStart, after.length() - behind).replace("\n", "/");
	}

	// head

	@Test
	void keyWordsThatAreNotGivenYet() {
		assertTrue(labels(HEAD + "‸\n").startsWith("年报 ~ 日期 ~ 发布日期 ~ 期限 ~ 索引号 ~ 联系单位 ~ 地址 ~ 邮编 ~ 电话 ~ 邮箱 ~ 上年 ~ 汇总 ~ 一、总体情况"));
		assertEquals("地址 \"${1}\"", chosen(HEAD + "dizh‸\n", 0, SNIPPETS));
		assertEquals("地址 ", chosen(HEAD + "dz‸\n", 0, PLAIN));
		assertEquals("日期 2026-01-20", chosen(HEAD + "rq‸ 2026-01-20\n", 0, PLAIN));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
			格式 ‸ ~ gov2021, gov2019, statistics2014, guizhou, small
			格式 gov20‸ ~ gov2021, gov2019
			年度 ‸ ~ 2025, 2026
			年度 20‸ ~ 2025, 2026
			日期 ‸ ~ 2026-01-20
			期限 ‸ ~ 2025-01-01 至 2025-12-31
			机关 "‸" ~ 乙镇人民政府, 甲县人民政府
			机关 yz‸ ~ 乙镇人民政府
			电话 ‸ ~ 000-0000001
			上年 "‸" ~ 2024.report, 乙/2025.report
			汇总 ‸ ~ 乙/2025.report, 2024.report
			汇总 "2024.report" ‸ ~ 乙/2025.report
			汇总 "2024.re‸" ~ 2024.report
			索引号 ‸ ~
			别的 ‸ ~
			""")
	void values(String line, String expected) {
		String key = line.substring(0, line.indexOf(' '));
		String head = HEAD.lines().filter(one -> !one.startsWith(key)).map(one -> one + "\n").reduce("", String::concat)
				+ "上年 \"2024.report\"\n";
		if (key.equals("上年") || key.equals("年度"))
			head = head.replace("上年 \"2024.report\"\n", "").replace("年度 2025\n", "");
		String found = labels(head + (key.equals("上年") ? "年度 2025\n" : "") + line + "\n").replace(" ~ ", ", ");
		assertEquals(expected == null ? "" : expected, found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
			机关 ‸ ~ 机关 "乙镇人民政府"
			机关‸ ~ 机关 "${1}"
			机关 "‸ ~ 机关 "乙镇人民政府"
			机关 "‸" ~ 机关 "乙镇人民政府"
			机关 “乙‸” ~ 机关 “乙镇人民政府”
			机关：乙‸ ~ 机关："乙镇人民政府"
			机关 "丙‸丁" ~ -
			机关 "乙‸丁" ~ 机关 "乙镇人民政府"
			格式 ‸ ~ 格式 gov2021
			汇总 "x" 乙‸ ~ 汇总 "x" "乙/2025.report"
			汇总 "x" "乙‸ ~ 汇总 "x" "乙/2025.report"
			汇总 "x" "乙‸" ~ 汇总 "x" "乙/2025.report"
			""")
	void quotesThatAreLacking(String line, String expected) {
		if (expected.equals("-"))
			assertEquals("", labels(line + "\n"));
		else
			assertEquals(expected, chosen(line + "\n", 0, SNIPPETS));
	}

	@Test
	void titles() {
		assertEquals("甲县2025年年报 ~ 甲县人民政府2025年政府信息公开工作年度报告", labels(HEAD + "年报 ‸\n"));
	}

	@Test
	void titlesAndOrgansBeforeAnythingElseIsWritten() {
		assertEquals("乙镇2026年年报 ~ 甲县2025年年报", labels("年报 \"‸\"\n"));
		assertEquals("甲县人民政府 ~ 乙镇人民政府", labels("年报 \"甲县2025年年报\"\n机关 \"‸\"\n"));
	}

	// whole reports

	@Test
	void aWholeReport() {
		String all = "年报：政府信息公开工作年度报告（2021年度起，国办公开办函〔2021〕30号） ~ 年报：政府信息公开工作年度报告（2019至2020年度，国办公开办函〔2019〕60号）"
				+ " ~ 年报：政府信息公开工作年度报告（2018年度及以前，国办发〔2014〕32号）"
				+ " ~ 年报：政府信息公开工作年度报告（2018年度及以前，国办发〔2014〕32号，贵州省增补指标） ~ 年报：甲（2030年度起） ~ 年报";
		assertTrue(labels("‸").startsWith(all + " ~ 格式"), labels("‸"));
		assertTrue(labels("// 空白\n\n‸\n").startsWith(all), labels("// 空白\n\n‸\n"));
		assertTrue(labels("\n  ‸\n\n// 空白").startsWith(all));
		assertEquals(all, labels("nb‸\n"));
		assertEquals("年报", labels("nb‸\n格式 gov2021\n"));
		String snippet = chosen("\n‸", 0, SNIPPETS);
		assertTrue(
				snippet.startsWith("年报 \"${1:机关全称}${2:2025}年政府信息公开工作年度报告\"/格式 gov2021/机关 \"${1}\"/年度 ${2}//# 一、总体情况/\"\"\"/${3}/\"\"\"/"),
				snippet);
		assertTrue(chosen("‸", 1, SNIPPETS).startsWith("年报 \"${1:机关全称}${2:2020}年政府信息公开工作年度报告\"/格式 gov2019/"));
		assertTrue(chosen("‸", 0, PLAIN).startsWith("年报 \"2025年政府信息公开工作年度报告\"/格式 gov2021/机关 \"\"/年度 2025//# 一、总体情况/"));
	}

	// sections and tables

	@Test
	void sectionsThatAreMissingFromTheNextOneOn() {
		assertEquals("五、存在的主要问题及改进情况 ~ 六、其他需要报告的事项 ~ 一、总体情况 ~ 三、收到和处理政府信息公开申请情况",
				labels(HEAD + "# 四、政府信息公开行政复议、行政诉讼情况\n\n#‸\n\n# 二、主动公开政府信息情况\n"));
		assertEquals("# 六、其他需要报告的事项", chosen(HEAD + "#qtxy‸\n\"\"\"\n甲\n\"\"\"\n", 0, SNIPPETS));
		assertEquals("＃ 六、其他需要报告的事项", chosen(HEAD + "＃ 其他‸\n\"\"\"\n甲\n\"\"\"\n", 0, SNIPPETS));
		assertEquals("# 六、其他需要报告的事项/\"\"\"/${1}/\"\"\"", chosen(HEAD + "# qtxy‸\n", 0, SNIPPETS));
		assertEquals("# 六、其他需要报告的事项/\"\"\"//\"\"\"", chosen(HEAD + "# qtxy‸\n", 0, PLAIN));
		assertEquals("一、总体情况", labels(HEAD + "# 一‸\n\"\"\"\n甲\n\"\"\"\n"));
	}

	@Test
	void tablesOfTheSection() {
		String section = HEAD + "# 二、主动公开政府信息情况\n";
		assertEquals("第二十条第（五）项 ~ 第二十条第（八）项",
				labels(section + "## 第二十条第（一）项\n\n## 第二十条第（六）项\n\n## ‸\n"));
		assertEquals("## 第二十条第（六）项/列       | 本年处理决定数量/行政处罚 | ${1}/行政强制 | ${2}", chosen(section + "## 六‸\n", 0, SNIPPETS));
		assertEquals("## 第二十条第（五）项/列       | 本年处理决定数量/行政许可 | ${1}", chosen(section + "第二十条第（五‸\n", 0, SNIPPETS));
		assertEquals("## 第二十条第（五）项/列       | 本年处理决定数量/行政许可 | ${1}", chosen(section + "destdw‸\n", 0, SNIPPETS));
		assertEquals("## 第二十条第（五）项", chosen(section + "## 五‸\n列 | 本年处理决定数量\n", 0, SNIPPETS));
	}

	@Test
	void aTableWithoutCaption() {
		String section = HEAD + "# 四、政府信息公开行政复议、行政诉讼情况\n";
		assertEquals(
				"列                 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计/行政复议           |        ${1} |        ${2} |        ${3} |        ${4} |    =/行政诉讼/"
						+ "  未经复议直接起诉 |        ${5} |        ${6} |        ${7} |        ${8} |    =/  复议后起诉       |        ${9} |        ${10} |        ${11} |        ${12} |    =",
				chosen(section + "‸\n", 0, SNIPPETS));
	}

	// rows

	@Test
	void missingRows() {
		assertEquals("行政诉讼 ~ 未经复议直接起诉 ~ 复议后起诉 ~ 接下来的 3 行", labels(DISPUTES + "行政复议 | 1 | 2 | 3 | 4 | =\n‸\n").split(" ~ [一五]、")[0]);
		assertEquals("行政复议", labels(DISPUTES + "xzfy‸\n"));
		assertEquals("行政复议           |        ${1} |        ${2} |        ${3} |        ${4} |    =",
				chosen(DISPUTES + "xzfy‸\n", 0, SNIPPETS));
		assertEquals("行政复议           |          |          |          |          |    =", chosen(DISPUTES + "xzfy‸\n", 0, PLAIN));
		assertEquals("  复议后起诉       |          |          |          |          |    =", chosen(DISPUTES + "复议后‸\n", 0, PLAIN));
		assertEquals("  复议后起诉       |          |          |          |          |    =", chosen(DISPUTES + "  复议后‸\n", 0, PLAIN));
		assertEquals(
				"行政诉讼/  未经复议直接起诉 |          |          |          |          |    =/  复议后起诉       |          |          |          |          |    =",
				chosen(DISPUTES + "行政复议           |        1 |        2 |        3 |        4 |    =\n‸\n", 3, PLAIN));
	}

	@Test
	void theLabelOfARowThatHasItsCells() {
		assertEquals("行政复议           |        1 |        2", chosen(DISPUTES + "xzfy‸               |        1 |        2\n", 0, SNIPPETS));
		assertEquals("行政复议 |1", chosen(DISPUTES + "行政‸ |1\n", 0, SNIPPETS));
	}

	@Test
	void aHeaderThatIsLacking() {
		assertEquals("列       | 本年处理决定数量", chosen(HEAD + "# 二、主动公开政府信息情况\n## 第二十条第（六）项\n‸\n", 0, SNIPPETS));
		assertEquals("列       | 本年处理决定数量 ~ 行政处罚 ~ 行政强制 ~ 接下来的 2 行",
				labels(HEAD + "# 二、主动公开政府信息情况\n## 第二十条第（六）项\n‸\n").split(" ~ 第二")[0]);
	}

	@Test
	void columns() {
		assertEquals("结果纠正 ~ 尚未审结", labels(HEAD + "# 四、政府信息公开行政复议、行政诉讼情况\n列 | 结果维持 | ‸ | 其他结果 | 总计\n"));
		assertEquals("列 | 结果维持 | 尚未审结", chosen(HEAD + "# 四、政府信息公开行政复议、行政诉讼情况\n列 | 结果维持 | swsj‸\n", 0, SNIPPETS));
		assertEquals("列 | 结果维持 | 尚未审结", chosen(HEAD + "# 四、政府信息公开行政复议、行政诉讼情况\n列 | 结果维持 |‸\n", 2, SNIPPETS));
	}

	// cells

	@Test
	void figuresThatFollow() {
		assertEquals("= ~ 10", labels(DISPUTES + "行政复议 | 1 | 2 | 3 | 4 | ‸\n"));
		assertEquals("3 ~ =", labels(DISPUTES + "行政复议 | 1 | 2 | ‸ | 4 | 10\n"));
		assertEquals("", labels(DISPUTES + "行政复议 | 1 | 2 | ‸ | | 10\n"));
		assertEquals("10", labels(DISPUTES + "行政复议 | 1 | 2 | 3 | 4 | 1‸\n").split(" ~ ")[0]);
	}

	@Test
	void barsStayWhereTheyAre() {
		assertEquals("行政复议           |        1 |        2 |        3 |        4 |   10",
				chosen(DISPUTES + "行政复议           |        1 |        2 |   ‸       |        4 |   10\n", 0, SNIPPETS));
		assertEquals("行政复议 | 1 | 2 | 3| 4 | 10", chosen(DISPUTES + "行政复议 | 1 | 2 |‸| 4 | 10\n", 0, SNIPPETS));
		assertEquals("行政复议 | 1 | 2 |   3 | 4 | 10", chosen(DISPUTES + "行政复议 | 1 | 2 |   ‸  | 4 | 10\n", 0, SNIPPETS));
		assertEquals("行政复议 | 1 | 2 | 3 | 4 |  10 [原文：甲]", chosen(DISPUTES + "行政复议 | 1 | 2 | 3 | 4 | 1‸11 [原文：甲]\n", 0, SNIPPETS));
	}

	@Test
	void lastYearsFigure() {
		String table = HEAD + "# 三、收到和处理政府信息公开申请情况\n列 | 自然人 | 总计\n二、上年结转政府信息公开申请数量 | ‸ | \n";
		assertEquals("5 ~ =", labels(table.replace("年度 2025", "年度 2025\n上年 \"2024.report\"")));
	}

	// marks

	@Test
	void marks() {
		String row = DISPUTES + "行政复议 | 1 | 2 | 3 | 4 | 11";
		assertEquals("[原文：…]", labels(row + " [‸\n"));
		assertEquals("行政复议 | 1 | 2 | 3 | 4 | 11 [原文：${1:理由}]", chosen(row + " [‸]\n", 0, SNIPPETS));
		assertEquals("行政复议 | 1 | 2 | 3 | 4 | 11 [原文：]", chosen(row + " [y‸\n", 0, PLAIN));
		assertEquals("11 [原文：…]", labels(row + "‸\n").replaceFirst("^.*(11 \\[)", "$1"));
		assertEquals("totals/row", labels(row + " [原文 ‸]\n").split(" ~ ")[0]);
		assertEquals("行政复议 | 1 | 2 | 3 | 4 | 11 [原文 totals/row]", chosen(row + " [原文 totals/r‸]\n", 0, SNIPPETS));
		assertEquals("", labels(row + " [原文：‸]\n"));
		assertEquals("[原文：…]", labels("# 一、总体情况 【‸\n"));
	}

	@Test
	void nothingInNarrativeAndComments() {
		assertEquals("", labels(HEAD + "# 一、总体情况\n\"\"\"\nxz‸\n\"\"\"\n"));
		assertEquals("", labels(HEAD + "# 一、总体情况\n\"\"\"\n‸\n\"\"\"\n"));
		assertEquals("", labels(HEAD + "// xz‸\n"));
	}

	// what clients need

	@Test
	void filtersBeginWithWhatWasTyped() {
		for (String typed : List.of("xz", "行政", "xingz", "fy")) {
			String text = DISPUTES + typed;
			MemoryFolder folder = folder().with("a.report", text);
			CompletionList list = list(folder.report("a.report"), text.length(), folder, SNIPPETS);
			assertTrue(!list.getItems().isEmpty(), typed);
			assertEquals(LabelMatcher.isLatin(typed), list.isIncomplete());
			for (CompletionItem item : list.getItems())
				assertTrue(item.getFilterText().startsWith(typed), item.getFilterText());
		}
	}

	@Test
	void documentationOnRequest() {
		Marked text = Marked.of(DISPUTES + "xzfy‸\n");
		MemoryFolder folder = folder().with("a.report", text.text());
		ReportDocument document = folder.report("a.report");
		CompletionItem item = list(document, text.caret(), folder, SNIPPETS).getItems().getFirst();
		assertEquals(document.uri(), Completion.uri(item));
		assertTrue(Completion.resolve(item, document).getDocumentation().getRight().getValue().startsWith("**行政复议**"));
		assertEquals(null, Completion.uri(new CompletionItem("x")));
		assertEquals(null, Completion.resolve(new CompletionItem("x"), document).getDocumentation());
	}
}
