// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.ide.MemoryFolder;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.TokenHistory;

class ReportTokensTest {

	private static String tokens(String text) {
		ReportDocument document = MemoryFolder.alone(text);
		return Shown.tokens(document.source(), ReportTokens.full(document));
	}

	@Test
	void headNarrativeAndHeadings() {
		assertEquals("""
				年报 ~ keyword
				"甲" ~ string
				[原文：乙] ~ decorator
				格式 ~ keyword
				gov2021 ~ type
				年度 ~ keyword
				２０２５ ~ number
				别的 ~ keyword.deprecated
				丙 ~ string
				// 丁 ~ comment
				# 一、总体情况 ~ namespace.declaration
				\""" ~ string
				戊 ~ string
				\""" ~ string
				## 己 ~ class.declaration.deprecated
				# 七、庚 ~ namespace.declaration.deprecated
				[原文：辛] ~ decorator
				""", tokens("年报 \"甲\" [原文：乙]\n格式 gov2021\n年度：２０２５\n别的 丙\n// 丁\n# 一、总体情况\n\"\"\"\n  戊 \n\"\"\"\n## 己\n# 七、庚 [原文：辛]\n"));
	}

	@Test
	void rows() {
		assertEquals("""
				列 ~ keyword
				结果维持 ~ variable.declaration
				甲乙丙丁 ~ variable.declaration.deprecated
				总计 ~ variable.declaration
				行政复议 ~ property
				3 ~ number
				1 ~ number.deprecated
				7 ~ number
				行政诉讼 ~ property.declaration
				[原文：x] ~ decorator
				未经复议直接起诉 ~ property.blank
				0 ~ number.deprecated
				= ~ operator.computed
				[原文：y] ~ decorator
				复议后起诉 ~ property
				无 ~ number.broken
				1 ~ number.deprecated
				1 ~ number
				9 ~ number.deprecated
				别的 ~ property.deprecated
				1 ~ number.deprecated
				""", tokens("格式 gov2021\n" + """
				# 四、政府信息公开行政复议、行政诉讼情况
				列 | 结果维持 | 甲乙丙丁 | 总计
				行政复议 | 3 | 1 | 7
				行政诉讼 [原文：x]
				| 未经复议直接起诉 | | 0 | = [原文：y] |
				复议后起诉 | 无 | 1 | 1 | 9
				别的 | 1
				""").substring("格式 ~ keyword\ngov2021 ~ type\n# 四、政府信息公开行政复议、行政诉讼情况 ~ namespace.declaration\n".length()));
	}

	@Test
	void aBrokenTotal() {
		assertEquals(1, tokens(OutlineTest.REPORT).lines().filter(line -> line.equals("7 ~ number.broken")).count());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			规章 1 2 3 ~ 规章:property 1:number 2:number 3:number
			规章 ~ 规章:property.blank
			 | 1 | 2 ~ 1:number.deprecated 2:number.deprecated
			|---|---| ~ |---|---|:comment
			""")
	void damagedRows(String line, String expected) {
		String before = "格式 gov2021\n# 二、主动公开政府信息情况\n## 第二十条第（一）项\n列 | 本年制发件数 | 本年废止件数 | 现行有效件数\n";
		String found = tokens(before + line + "\n").substring(tokens(before).length());
		assertEquals(expected, found.strip().replace(" ~ ", ":").replace("\n", " "));
	}

	@Test
	void lostHeadingMarks() {
		assertEquals("""
				格式 ~ keyword
				gov2021 ~ type
				一、总体情况 ~ namespace.declaration
				甲 乙 ~ string
				""", tokens("格式 gov2021\n一、总体情况\n甲 乙\n"));
	}

	@Test
	void aRangeIsTheLinesOfTheWhole() {
		ReportDocument document = MemoryFolder.alone(OutlineTest.REPORT);
		String all = Shown.tokens(document.source(), ReportTokens.full(document));
		String part = Shown.tokens(document.source(), ReportTokens.range(document, new Range(new Position(11, 3), new Position(12, 4))));
		assertEquals(true, all.contains("\n" + part));
		assertEquals("列", part.substring(0, 1));
		assertEquals("7 ~ number\n", part.substring(part.length() - 11));
	}

	@Test
	void changesAreSmall() {
		TokenHistory history = new TokenHistory();
		String before = OutlineTest.REPORT;
		String after = before.replace("|            0 |              |", "|            0 |            5 |");
		SemanticTokens first = history.full("u", ReportTokens.full(MemoryFolder.alone(before)));
		SemanticTokensDelta delta = history.delta("u", first.getResultId(), ReportTokens.full(MemoryFolder.alone(after))).getRight();
		assertEquals(1, delta.getEdits().size());
		assertEquals(20, delta.getEdits().getFirst().getData().size());
		assertEquals(ReportTokens.full(MemoryFolder.alone(after)).getData(), applied(first.getData(), delta.getEdits()));
		assertEquals(List.of(),
				history.delta("u", delta.getResultId(), ReportTokens.full(MemoryFolder.alone(after))).getRight().getEdits());
		assertEquals(true, history.delta("u", first.getResultId(), ReportTokens.full(MemoryFolder.alone(after))).isLeft());
		history.forget("u");
		assertEquals(true, history.delta("u", "3", ReportTokens.full(MemoryFolder.alone(after))).isLeft());
	}

	static List<Integer> applied(List<Integer> data, List<SemanticTokensEdit> edits) {
		List<Integer> now = new ArrayList<>(data);
		for (SemanticTokensEdit edit : edits) {
			now.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
			now.addAll(edit.getStart(), edit.getData());
		}
		return now;
	}
}
