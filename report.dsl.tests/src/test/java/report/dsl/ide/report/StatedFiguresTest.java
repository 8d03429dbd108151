// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.lsp4j.Hover;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;

/** From a number of the narrative to its cell, and back. */
class StatedFiguresTest {

	private static final String REPORT = """
			年报 "青石县财政局2024年政府信息公开工作年度报告"
			格式 gov2021
			机关 "青石县财政局"
			年度 2024

			# 一、总体情况
			\"""
			本年度收到政府信息公开申请14件，结转下年度继续办理2件。另有培训3次。
			\"""

			# 三、收到和处理政府信息公开申请情况
			列 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
			一、本年新收政府信息公开申请数量 | 14 | 0 | 0 | 0 | 0 | 0 | 14
			四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1
			""";

	private final MemoryFolder folder = new MemoryFolder(Language.ZH).with("a.report", REPORT);
	private final ReportDocument report = folder.report("a.report");

	private Hover hover(int offset) {
		return Hovers.of(report, Positions.of(report.source(), offset));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "14件; ✓ **“一、本年新收政府信息公开申请数量”行“总计”列** = 14 件",
			"2件; ✗ **“四、结转下年度继续办理”行“总计”列** = 1 件" })
	void aNumberOfTheNarrativeHasItsFigure(String number, String said) {
		Hover hover = hover(REPORT.indexOf(number));
		assertNotNull(hover);
		assertEquals(said, hover.getContents().getRight().getValue().lines().findFirst().orElseThrow());
	}

	@Test
	void aNumberOfSomethingElseHasNone() {
		assertNull(hover(REPORT.indexOf("3次")));
		assertEquals(List.of(), Definitions.of(report, Positions.of(report.source(), REPORT.indexOf("3次")), folder));
	}

	@Test
	void aFigureHasWhatTheNarrativeSaysOfIt() {
		String right = hover(REPORT.indexOf("14\n四、")).getContents().getRight().getValue();
		assertTrue(right.contains("文字第 8 行写：✓ 本年度收到政府信息公开申请14件") || right.contains("✓ 收到政府信息公开申请14件"), right);
		String wrong = hover(REPORT.lastIndexOf("1\n")).getContents().getRight().getValue();
		assertTrue(wrong.contains("文字第 8 行写：✗ ") && wrong.contains("2件"), wrong);
	}

	@Test
	void aNumberLeadsToItsCell() {
		var links = Definitions.of(report, Positions.of(report.source(), REPORT.indexOf("14件")), folder);
		assertEquals(1, links.size());
		assertEquals(Positions.of(report.source(), REPORT.indexOf("14\n四、"), REPORT.indexOf("14\n四、") + 2),
				links.getFirst().getTargetSelectionRange());
	}
}
