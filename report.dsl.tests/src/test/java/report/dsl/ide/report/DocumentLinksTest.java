// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.lsp4j.DocumentLink;
import org.junit.jupiter.api.Test;

import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.ReportDocument;

class DocumentLinksTest {

	private static String links(MemoryFolder folder) {
		ReportDocument document = folder.report("a.report");
		StringBuilder out = new StringBuilder();
		for (DocumentLink link : DocumentLinks.of(document, folder))
			out.append(Shown.text(document.source(), link.getRange())).append(" → ").append(link.getTarget()).append(" ~ ")
					.append(link.getTooltip())
					.append('\n');
		return out.toString();
	}

	private static MemoryFolder folder(String text) {
		return new MemoryFolder(Language.ZH).with("a.report", text).with("x1.report", "年报 x\n").with("x2.report", "年报 x\n");
	}

	@Test
	void formAndReports() {
		assertEquals("""
				gov2021 → shipped:/gov2021.form ~ 格式的定义
				2024 甲.report → memory:/2024 甲.report ~ 上年的报告
				b.report → memory:/b.report ~ 汇总的报告
				x?.report → memory:/x1.report ~ 第一个，共 2 个：x1.report x2.report
				c.report → memory:/c.report ~ 汇总的报告
				""", links(folder("格式 gov2021\n上年 \"2024 甲.report\"\n汇总 \"b.report\" x?.report “c.report” y*.report\n")));
	}

	@Test
	void nothingToLeadTo() {
		assertEquals("", links(folder("格式 gov1999\n上年\n汇总 \"\"\n# 一、总体情况\n")));
	}

	@Test
	void aFormOfTheWorkspace() {
		assertEquals("small → memory:/small.form ~ 格式的定义\n",
				links(folder("格式 small\n").with("small.form", "form small \"甲\"\nsection a \"一、乙\" text\n")));
	}
}
