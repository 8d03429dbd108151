// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.ReportDocument;

class OutlineTest {

	static final String REPORT = """
			年报 "甲县2025年政府信息公开工作年度报告"
			格式 gov2021
			年度 2025

			# 一、总体情况
			\"""
			甲。
			\"""

			# 二、主动公开政府信息情况
			## 第二十条第（一）项
			列             | 本年制发件数 | 本年废止件数 | 现行有效件数
			规章           |            0 |              |            7
			别的           |            1 |            1 |            1
			## 第二十条第（六）项
			列       | 本年处理决定数量
			行政处罚 |               12
			行政强制 |                =
			## 第二十条第（九）项

			# 四、政府信息公开行政复议、行政诉讼情况
			列                 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
			行政复议           |        3 |        1 |        0 |        2 |    7
			行政诉讼
			  未经复议直接起诉 |        1 |        0 |        0 |        0 |    =
			  复议后起诉       |        0 |        0 |        1 |        0 |    1

			# 七、别的
			""";

	@Test
	void sectionsTablesAndRows() {
		assertEquals("""
				File 报告信息 → 甲县2025年政府信息公开工作年度报告
				  Field 年报 → 甲县2025年政府信息公开工作年度报告
				  Field 格式 → gov2021
				  Field 年度 → 2025
				Namespace 一、总体情况
				Namespace 二、主动公开政府信息情况
				  Class 第二十条第（一）项
				    Property 规章 → 0 | — | 7
				    Property 别的 → 格式中没有 [Deprecated]
				  Class 第二十条第（六）项
				    Property 行政处罚 → 12 件
				    Property 行政强制 → —
				  Class 第二十条第（九）项 → 格式中没有 [Deprecated]
				Namespace 四、政府信息公开行政复议、行政诉讼情况 → ✗
				  Property 行政复议 → ✗ 总计 7
				  Struct 行政诉讼
				    Property 未经复议直接起诉 → 总计 1
				    Property 复议后起诉 → 总计 1
				Namespace 七、别的 → 格式中没有 [Deprecated]
				""", Shown.outline(Outline.of(MemoryFolder.alone(REPORT))));
	}

	@Test
	void aFaultOfTheOriginalIsNotMarked() {
		String text = REPORT.replace("|    7\n", "|    7 [原文：多算一件]\n");
		assertEquals(-1, Shown.outline(Outline.of(MemoryFolder.alone(text))).indexOf('✗'));
	}

	@Test
	void withoutForm() {
		assertEquals("""
				Namespace 甲
				  Class 乙
				    Property 丙
				    Property 丁
				""", Shown.outline(Outline.of(MemoryFolder.alone("# 甲\n## 乙\n丙 | 1 | 2\n丁 | 3\n"))));
		assertEquals("", Shown.outline(Outline.of(MemoryFolder.alone(""))));
	}

	@Test
	void inEnglish() {
		ReportDocument document = new MemoryFolder(Language.EN).with("a.report", REPORT).report("a.report");
		assertEquals("Head", Outline.of(document).getFirst().getName());
		assertEquals("not in the form", Outline.of(document).getLast().getDetail());
	}

	@Test
	void flat() {
		ReportDocument document = MemoryFolder.alone(REPORT);
		assertEquals("未经复议直接起诉 in 行政诉讼", Outline.flat(document).stream().filter(symbol -> symbol.getName().startsWith("未经"))
				.map(symbol -> symbol.getName() + " in " + symbol.getContainerName()).findFirst().orElseThrow());
		assertEquals(document.uri(), Outline.flat(document).getFirst().getLocation().getUri());
	}
}
