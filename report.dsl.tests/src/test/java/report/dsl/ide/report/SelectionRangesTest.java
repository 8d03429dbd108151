// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.lsp4j.SelectionRange;
import org.junit.jupiter.api.Test;

import report.dsl.ide.Marked;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;

class SelectionRangesTest {

	/** A line of the result for each caret; each step shows how it begins and its length. */
	@Test
	void steps() {
		assertEquals("""
				2025:4 甲202:6 年报 ":11 年报 ":22 年报 ":130
				:0 年报 ":130
				丙丁:2 乙，丙丁:5 乙，丙丁:7 # 一、:24 年报 ":130
				31:2  31 :4 行政复议:14 列 | :57 # 四、:79 年报 ":130
				行政诉讼:4 行政诉讼:28 列 | :57 # 四、:79 年报 ":130
				复议后起:5 复议后起:21   复议:23 行政诉讼:28 列 | :57 # 四、:79 年报 ":130
				41:2  41 :4 复议后起:21   复议:23 行政诉讼:28 列 | :57 # 四、:79 年报 ":130
				己:1 1 [原:8  1 [:9 复议后起:21   复议:23 行政诉讼:28 列 | :57 # 四、:79 年报 ":130
				""", steps("""
				年报 "甲20‸25年"
				格式 gov2021
				‸
				# 一、总体情况
				\"""
				乙，丙‸丁。
				戊
				\"""

				# 四、政府信息公开行政复议、行政诉讼情况
				列 | 结果维持 | 总计
				行政复议 | ‸31 | 31
				行政诉讼‸
				  复议‸后起诉 | 4‸1 | 1 [原文：己‸]
				"""));
	}

	@Test
	void aHeader() {
		assertEquals("总计:2  总计:3 列 | :10\n", steps("列 | 甲 | 总‸计"));
	}

	private static String steps(String marked) {
		Marked text = Marked.of(marked);
		ReportDocument document = MemoryFolder.alone(text.text());
		StringBuilder out = new StringBuilder();
		for (int caret : text.carets()) {
			String separator = "";
			for (SelectionRange range = SelectionRanges.of(document, List.of(Positions.of(document.source(), caret)))
					.getFirst(); range != null; range = range.getParent()) {
				String step = Shown.text(document.source(), range.getRange());
				out.append(separator).append(step, 0, Math.min(4, step.length())).append(':').append(step.length());
				separator = " ";
			}
			out.append('\n');
		}
		return out.toString();
	}
}
