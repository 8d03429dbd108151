// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.NationalForms;
import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.lang.ShippedForms;
import report.dsl.text.LabelStyle;
import report.dsl.text.NewReport;

/** Lists of proposals as a whole: at no place of a report is a thing proposed twice. */
class ProposalsTest {

	private static List<CompletionItem> at(MemoryFolder folder, ReportDocument report, int offset) {
		return Completion.of(report, Positions.of(report.source(), offset), folder, CompletionTest.SNIPPETS).getItems();
	}

	/** The labels proposed anywhere in a text. */
	private static Set<String> labels(MemoryFolder folder, String text, int step) {
		Set<String> all = new HashSet<>();
		ReportDocument report = folder.with("a.report", text).report("a.report");
		for (int offset = 0; offset <= text.length(); offset += step) {
			Set<String> here = new HashSet<>();
			for (CompletionItem item : at(folder, report, offset))
				if (!here.add(item.getLabel()))
					assertEquals("", item.getLabel(),
							"proposed twice at " + report.source().line(offset) + ":" + report.source().column(offset));
			all.addAll(here);
		}
		return all;
	}

	private static MemoryFolder folder() {
		return new MemoryFolder(Language.ZH).with("town.form", Town.FORM).with("twin.form", Town.FORM.replace("form town", "form twin"))
				.with("2020.report", Town.LAST_YEAR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "examples/faulty.report", "examples/yayuan-2019.report", "examples/laxiwa-2019.report" })
	void nothingTwice(String name) {
		String text = NationalForms.read(name).text();
		assertFalse(labels(folder(), text, 7).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "gov2021", "gov2019", "statistics2014", "guizhou" })
	void nothingTwiceWhileAReportGrows(String form) {
		String whole = NewReport.of(ShippedForms.INSTANCE.form(form), "甲县人民政府", 2025, LabelStyle.SHORT);
		for (int end = 0; end >= 0; end = whole.indexOf('\n', end + 1)) {
			String text = whole.substring(0, end) + "\n\n#";
			MemoryFolder folder = folder().with("a.report", text);
			ReportDocument report = folder.report("a.report");
			for (int offset : new int[] { end, end + 1, end + 3 }) {
				List<String> labels = at(folder, report, offset).stream().map(CompletionItem::getLabel).toList();
				assertEquals(labels.stream().distinct().toList(), labels);
			}
		}
	}
}
