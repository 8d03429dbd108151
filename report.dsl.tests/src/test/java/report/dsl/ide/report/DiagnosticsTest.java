// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

import report.dsl.i18n.Language;
import report.dsl.ide.Document;
import report.dsl.ide.MemoryFolder;
import report.dsl.rules.catalogue.Catalogue;

/** Findings as diagnostics. */
class DiagnosticsTest {

	@Test
	void noFaultNoDiagnostic() {
		MemoryFolder folder = Town.folder(Language.ZH);
		assertEquals("", shown(folder, folder.report("2021.report")));
		assertEquals("", shown(folder, folder.report("2020.report")));
	}

	@Test
	void aBrokenTotalPointsAtEveryCell() {
		MemoryFolder folder = Town.folder(Language.ZH, "|      5 |    9 |   14\n二", "|      5 |    9 |   15\n二");
		assertEquals("""
				9:30-9:32 Error totals/row page:totals/row “一、新收 × 总计”：现为 15，应为 14（多 1）
				  memory:/2021.report 9:30-9:32 关系式：总计 = 自然人 + 企业
				  memory:/2021.report 9:30-9:32 “总计” = 15
				  memory:/2021.report 9:17-9:18 “自然人” = 5
				  memory:/2021.report 9:24-9:25 “企业” = 9
				9:30-9:32 Error totals/balance page:totals/balance “总计”列：一 + 二 现为 16，（三） + 四 为 15，两者应相等（相差 1）
				  memory:/2021.report 9:30-9:32 关系式：一、新收 + 二、上年结转 = （三）总计 + 四、结转下年
				  memory:/2021.report 9:30-9:32 “一、新收” = 15
				  memory:/2021.report 10:29-10:30 “二、上年结转” = 1
				  memory:/2021.report 14:29-14:31 “（三）总计” = 14
				  memory:/2021.report 15:29-15:30 “四、结转下年” = 1
				""", shown(folder, folder.report("2021.report")));
	}

	@Test
	void aFigureOfLastYearIsPointedAtInItsFile() {
		MemoryFolder folder = Town.folder(Language.EN, "二、上年结转 |      1 |    0 |    1", "二、上年结转 |      2 |    0 |    2",
				"一、新收     |      5 |    9 |   14", "一、新收     |      4 |    9 |   13");
		assertEquals("""
				10:15-10:16 Warning years/carried page:years/carried “二、上年结转 × 自然人”: has 2, should be 1 by last year's report (1 too much)
				  memory:/2021.report 10:15-10:16 relation: 二、上年结转 = 上年“四、结转下年” (last year’s report: 2020.report)
				  memory:/2021.report 10:15-10:16 row “二、上年结转”, column “自然人” = 2
				  memory:/2020.report 14:15-14:16 last year’s row “四、结转下年”, column “自然人” = 1
				10:29-10:30 Warning years/carried page:years/carried “二、上年结转 × 总计”: has 2, should be 1 by last year's report (1 too much)
				  memory:/2021.report 10:29-10:30 relation: 二、上年结转 = 上年“四、结转下年” (last year’s report: 2020.report)
				  memory:/2021.report 10:29-10:30 row “二、上年结转”, column “总计” = 2
				  memory:/2020.report 14:29-14:30 last year’s row “四、结转下年”, column “总计” = 1
				""", shown(folder, folder.report("2021.report")));
	}

	@Test
	void theSumOfReportsPointsAtItsParts() {
		String part = Town.LAST_YEAR.replace("2020", "2021");
		MemoryFolder folder = Town.folder(Language.ZH, "上年 \"2020.report\"", "汇总 \"a.report\" \"b.report\"",
				"行政收费 |  2.5", "行政收费 |  6.5").with("a.report", part).with("b.report", part);
		String shown = shown(folder, folder.report("2021.report"));
		assertTrue(shown.contains("""
				20:9-20:12 Error totals/collective page:totals/collective “行政收费”：现为 6.5 万元，应为各报告之和 5 万元（多 1.5 万元）
				  memory:/a.report 19:9-19:12 a.report：2.5 万元
				  memory:/b.report 19:9-19:12 b.report：2.5 万元
				"""), shown);
	}

	@Test
	void aNumberInTheNarrativePointsAtItsCell() {
		String form = Town.FORM + "mention \"收到 申请 {}件\" = applications.received.total\n";
		MemoryFolder folder = Town.folder(Language.ZH, "本年无其他事项。", "本年共受理申请41件。").with("town.form", form);
		assertEquals("""
				24:8-24:10 Warning text/contradicts-table page:text/contradicts-table 文字写“受理申请41件”，表格中“一、新收 × 总计”为 14；请核对哪一处有误
				  memory:/2021.report 9:30-9:32 “一、新收 × 总计” = 14
				""", shown(folder, folder.report("2021.report")));
	}

	@Test
	void whatCountsForNothingIsFaded() {
		MemoryFolder folder = Town.folder(Language.ZH, "四、结转下年 |", "五、别的 | 1 | 2 | 3\n四、结转下年 |");
		assertTrue(shown(folder, folder.report("2021.report")).contains("rows/unknown [Unnecessary]"));
	}

	@Test
	void anOldFormIsStruckOut() {
		MemoryFolder folder = new MemoryFolder(Language.ZH).with("town.form", Town.FORM.replace("2020..", "2019..2020"))
				.with("2021.report", Town.changed("上年 \"2020.report\"\n", ""));
		assertTrue(shown(folder, folder.report("2021.report")).contains("report/edition [Deprecated]"));
	}

	@Test
	void aMarkTellsItsReason() {
		MemoryFolder folder = Town.folder(Language.ZH, "行政收费 |  2.5", "行政收费 | -2.5 [原文：退费]");
		assertEquals("20:8-20:12 Information cells/negative page:cells/negative “行政收费”行：-2.5 万元 小于零，这一列不能是负数（原文如此：退费）\n",
				shown(folder, folder.report("2021.report")));
	}

	@Test
	void formsHaveDiagnosticsToo() {
		MemoryFolder folder = new MemoryFolder(Language.ZH).with("town.form", Town.FORM.replace("person + firm", "person + farm"));
		assertTrue(shown(folder, folder.formFile("town.form")).contains("Error form/"));
	}

	@Test
	void tagsAreThoseOfRulesThatExist() {
		for (String rule : Diagnostics.IDLE)
			assertNotNull(Catalogue.rule(rule), rule);
		for (String rule : Diagnostics.OUTDATED)
			assertNotNull(Catalogue.rule(rule), rule);
	}

	private static String shown(MemoryFolder folder, Document document) {
		StringBuilder out = new StringBuilder();
		for (Diagnostic diagnostic : Diagnostics.of(document, folder, id -> "page:" + id)) {
			assertEquals("report", diagnostic.getSource());
			out.append(shown(diagnostic.getRange())).append(' ').append(diagnostic.getSeverity()).append(' ');
			out.append(diagnostic.getCode().getLeft()).append(' ');
			if (diagnostic.getTags() != null)
				out.append(diagnostic.getTags()).append(' ');
			out.append(diagnostic.getCodeDescription().getHref()).append(' ').append(diagnostic.getMessage().getLeft()).append('\n');
			List<DiagnosticRelatedInformation> related = diagnostic.getRelatedInformation();
			if (related != null)
				for (DiagnosticRelatedInformation info : related)
					out.append("  ").append(info.getLocation().getUri()).append(' ').append(shown(info.getLocation().getRange()))
							.append(' ')
							.append(info.getMessage()).append('\n');
		}
		return out.toString();
	}

	/** As people count: from 1. */
	static String shown(Range range) {
		return (range.getStart().getLine() + 1) + ":" + (range.getStart().getCharacter() + 1) + "-" + (range.getEnd().getLine() + 1) + ":"
				+ (range.getEnd().getCharacter() + 1);
	}
}
