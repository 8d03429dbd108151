// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import report.dsl.documents.blocks.TextBlocks;
import report.dsl.i18n.Language;
import report.dsl.lang.ShippedForms;

/** The stages of an import as they are printed: a cell can be followed to the decision that filled it. */
class StageTraceTest {

	private static final String DOCUMENT = """
			甲县2021年政府信息公开工作年度报告
			二、主动公开政府信息情况
			第二十条第（一）项
			信息内容\t本年制发件数\t本年废止件数\t现行有效件数
			规章\t1\t2\t3
			行政规范文件\t4\t5\t6
			其他文件\t7\t8\t9
			三、收到和处理政府信息公开申请情况
			六、其他需要报告的事项
			本年没有收取信息处理费。
			""";

	private static String trace(Language language) {
		List<ReportDraft> drafts = Alignment.drafts(TextBlocks.of(DOCUMENT), ShippedForms.INSTANCE, language);
		assertEquals(1, drafts.size());
		return drafts.getFirst().trace();
	}

	/** The lines of a stage. */
	private static List<String> stage(String trace, String name) {
		List<String> lines = trace.lines().toList();
		int start = lines.indexOf("## " + name) + 1;
		assertTrue(start > 0, trace);
		int end = start;
		while (end < lines.size() && !lines.get(end).isEmpty())
			end++;
		return lines.subList(start, end);
	}

	@Test
	void everyStageIsShown() {
		String trace = trace(Language.ZH);
		assertEquals(List.of("标题：甲县 2021", "gov2021：找到 9 个标签，取用"), stage(trace, "格式").subList(0, 2));
		assertTrue(stage(trace, "分节").contains("2:1 “二、主动公开政府信息情况”：二、主动公开政府信息情况"), trace);
		assertTrue(stage(trace, "分节").contains("  5:1 表1：规章 | 1 | 2 | 3"), trace);
		assertTrue(stage(trace, "表格行").contains("5:1 规章 1 2 3  [题注属于“第二十条第（一）项”、表头：信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数]"), trace);
		assertTrue(stage(trace, "成稿").contains("1:1 年度：2021"), trace);
	}

	@Test
	void aCellIsFollowedToItsDecisions() {
		String trace = trace(Language.EN);
		assertTrue(stage(trace, "cells").contains("6:10 “5” → 行政规范性文件 / 本年废止件数: in the order in which the header names the columns"),
				trace);
		assertTrue(stage(trace, "matches").stream().anyMatch(line -> line.startsWith("6:1 行政规范文件 4 5 6 → 行政规范性文件 (score ")
				&& line.endsWith(": “行政规范文件” resembles a label of the form")), trace);
		assertTrue(stage(trace, "draft").contains(
				"6:1 repaired (90% sure, resembles what stands in the form or elsewhere in the document): “行政规范文件” taken for “行政规范性文件”"),
				trace);
	}

	@Test
	void aRowThatIsNoneOfTheFormIsSaidToBe() {
		assertTrue(stage(trace(Language.EN), "matches").contains("7:1 其他文件 7 8 9 → no row of the form"));
	}
}
