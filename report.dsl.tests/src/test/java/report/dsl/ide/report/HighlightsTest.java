// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.lsp4j.DocumentHighlight;
import org.junit.jupiter.api.Test;

import report.dsl.ide.Marked;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;

class HighlightsTest {

	/** A line of the result for each caret. */
	@Test
	void whatBelongsTogether() {
		assertEquals("""
				Text 年报, Text 甲
				Text 格式, Text gov2021
				Text 四、政府信息公开行政复议、行政诉讼情况
				Text 结果纠正, Read 32, Read 42
				Text 行政复议, Read 31, Read 32, Read 34, Read =
				Read 31, Read 32, Read 34, Write =
				Text 行政诉讼
				Read 41, Read 42, Read 43, Read 44, Write 170

				""", highlights("""
				年‸报 "甲"
				格式 gov‸2021

				# 四、‸政府信息公开行政复议、行政诉讼情况
				列                 | 结果维持 | 结果‸纠正 | 其他结果 | 尚未审结 | 总计
				行政复‸议           |       31 |      3‸2 |          |       34 |    =
				行‸政诉讼
				  未经复议直接起诉 |       41 |       42 |       43 |       44 |  ‸170
				别的               |       ‸1 |        2
				"""));
	}

	private static String highlights(String marked) {
		Marked text = Marked.of(marked);
		ReportDocument document = MemoryFolder.alone(text.text());
		StringBuilder out = new StringBuilder();
		for (int caret : text.carets()) {
			String separator = "";
			for (DocumentHighlight highlight : Highlights.of(document, Positions.of(document.source(), caret))) {
				out.append(separator).append(highlight.getKind()).append(' ').append(Shown.text(document.source(), highlight.getRange()));
				separator = ", ";
			}
			out.append('\n');
		}
		return out.toString();
	}
}
