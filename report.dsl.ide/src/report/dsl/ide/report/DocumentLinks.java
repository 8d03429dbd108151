// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentLink;

import report.dsl.i18n.Text;
import report.dsl.ide.Library;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.rules.Neighbours;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.text.Glob;

/** Links in the head: to the form, to last year's report, to the reports that this one sums up. */
public final class DocumentLinks {

	private static final Text PREVIOUS = new Text("上年的报告", "Last year's report");
	private static final Text PART = new Text("汇总的报告", "A report that this one sums up");
	private static final Text PARTS = new Text("第一个，共 {0} 个：{1}", "The first of {0}: {1}");
	private static final Text FORM = new Text("格式的定义", "Definition of the form");

	private DocumentLinks() {
	}

	public static List<DocumentLink> of(ReportDocument document, Library library) {
		Sheet sheet = document.sheet();
		List<DocumentLink> links = new ArrayList<>();
		if (sheet.text(Field.FORM) instanceof String name && name.equals(sheet.form().name())
				&& library.formUri(sheet.form(), document) instanceof String form)
			links.add(link(document, sheet.stated(Field.FORM).region(), form, FORM));
		for (Region path : DefinitionTarget.paths(sheet, Field.PREVIOUS))
			links.add(link(document, path, library.resolve(document, document.source().text(path)), PREVIOUS));
		for (Region path : DefinitionTarget.paths(sheet, Field.PARTS))
			part(document, path, library, links);
		links.sort((a, b) -> a.getRange().getStart().getLine() - b.getRange().getStart().getLine());
		return links;
	}

	private static DocumentLink link(ReportDocument document, Region region, String target, Text tooltip) {
		return new DocumentLink(Positions.of(document.source(), region), target, null, tooltip.in(document.language()));
	}

	/** A pattern leads to the first report that fits it, one that none fits leads nowhere. */
	private static void part(ReportDocument document, Region region, Library library, List<DocumentLink> links) {
		String path = document.source().text(region);
		if (!Glob.isPattern(path)) {
			links.add(link(document, region, library.resolve(document, path), PART));
			return;
		}
		List<String> fitting = new ArrayList<>();
		for (Neighbours.Part part : document.reading().neighbours().parts())
			if (!Glob.isPattern(part.path()) && Glob.matches(path, part.path()))
				fitting.add(part.path());
		if (!fitting.isEmpty())
			links.add(link(document, region, library.resolve(document, fitting.getFirst()),
					PARTS.with(fitting.size(), String.join(" ", fitting))));
	}
}
