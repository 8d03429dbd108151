// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CodeActionKind;

import report.dsl.i18n.Text;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.rules.Finding;
import report.dsl.rules.RulePage;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

/** Marks that leave a fault as it was published. A mark is offered where it excuses the finding: that is tried. */
final class PublishedMarkActions {

	private static final Text CELL = new Text("保留原文：在这一格注明（{0}）…", "Keep as published: mark this cell ({0})…");
	private static final Text ROW = new Text("保留原文：在这一行注明（{0}）…", "Keep as published: mark this row ({0})…");
	private static final Text TABLE = new Text("保留原文：在表名上注明（{0}）…", "Keep as published: mark the table ({0})…");
	private static final Text SECTION = new Text("保留原文：在部分标题上注明（{0}）…", "Keep as published: mark the section ({0})…");
	private static final Text FIELD = new Text("保留原文：在这一项注明（{0}）…", "Keep as published: mark this field ({0})…");
	/** In longer texts only the narrowest mark is tried. */
	private static final int LONG = 200_000;
	private static final int MOST_RULES = 3;

	/** @param offset where the mark goes */
	private record Place(Text title, int offset) {
	}

	private final ReportDocument document;
	private final Finding finding;
	private final String mark;

	private PublishedMarkActions(ReportDocument document, Finding finding) {
		this.document = document;
		this.finding = finding;
		this.mark = " " + RulePage.mark(finding.rule(), document.language());
	}

	/** Offers marks for some findings, the narrowest first. */
	static void add(CodeActionCollector collector, ReportDocument document, List<Finding> findings) {
		List<String> rules = new ArrayList<>();
		for (Finding finding : findings) {
			String rule = finding.rule().id();
			if (finding.sic() != null || !RulePage.canBeMarked(finding.rule()) || rules.contains(rule) || rules.size() == MOST_RULES)
				continue;
			rules.add(rule);
			PublishedMarkActions marks = new PublishedMarkActions(document, finding);
			for (Place place : marks.places())
				if (marks.excuses(place))
					collector.add(CodeActionKind.QuickFix, place.title.with(rule), marks.edits(place));
		}
	}

	private List<Place> places() {
		List<Place> places = new ArrayList<>();
		Sheet sheet = document.sheet();
		int at = finding.region().start();
		int cell = CaretContext.cellAt(sheet, at);
		if (cell >= 0)
			places.add(new Place(CELL, sheet.end(cell)));
		Written.Line line = CaretContext.lineAt(sheet, at);
		if (line != null)
			places.add(new Place(ROW, line.label().end()));
		if (line == null && CaretContext.at(sheet, at) instanceof CaretContext.HeadField)
			places.add(new Place(FIELD, lineEnd(at)));
		for (Written.Grid grid : sheet.grids())
			if (grid.whole().contains(at) && !grid.title().isEmpty())
				places.add(new Place(TABLE, lineEnd(grid.title().start())));
		for (Written.Chapter chapter : sheet.chapters())
			if (chapter.whole().contains(at))
				places.add(new Place(SECTION, lineEnd(chapter.titlePlace().start())));
		if (document.source().text().length() > LONG && places.size() > 1)
			return places.subList(0, 1);
		return places;
	}

	/** Where the line of an offset ends, without white space. */
	private int lineEnd(int offset) {
		String text = document.source().text();
		int end = Positions.lineEnd(document.source(), document.source().line(offset));
		while (end > offset && Character.isWhitespace(text.charAt(end - 1)))
			end--;
		return end;
	}

	private List<Edit> edits(Place place) {
		return List.of(Edit.insert(place.offset, mark));
	}

	/** Whether the finding is excused by the mark and nothing else is found. */
	private boolean excuses(Place place) {
		ReportDocument marked = document.with(Edit.apply(document.source().text(), edits(place)));
		Region region = finding.region();
		int start = region.start() > place.offset ? region.start() + mark.length() : region.start();
		boolean excused = false;
		for (Finding after : marked.findings())
			excused |= after.sic() != null && after.rule() == finding.rule() && after.region().start() == start;
		return excused && open(marked.findings()) < open(document.findings()) && marked.findings().size() == document.findings().size();
	}

	private static int open(List<Finding> findings) {
		int open = 0;
		for (Finding finding : findings)
			if (finding.sic() == null)
				open++;
		return open;
	}
}
