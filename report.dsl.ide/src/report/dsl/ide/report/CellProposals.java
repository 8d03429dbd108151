// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.i18n.Text;
import report.dsl.relation.Blanks;
import report.dsl.relation.Outcome;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.rules.figures.CellFixes;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written;
import report.dsl.text.Chars;

/**
 * Proposes what a cell can hold: {@code =}, the figures that follow from the other ones and from last year's, a mark where a fault is
 * reported.
 */
final class CellProposals {

	private static final Text COMPUTED = new Text("由程序计算", "computed by the program");

	private final Caret caret;
	private final Proposals proposals;
	private final RowParts parts;
	private final int place;
	private final int cell;
	private final Region region;

	private CellProposals(Caret caret, Proposals proposals, RowParts parts, int place, int cell, Region region) {
		this.caret = caret;
		this.proposals = proposals;
		this.parts = parts;
		this.place = place;
		this.cell = cell;
		this.region = region;
	}

	static void add(Caret caret, Proposals proposals) {
		Written.Grid grid = caret.grid();
		Written.Line line = caret.line();
		if (caret.header() != null)
			RowProposals.columns(caret, proposals, caret.header());
		if (caret.header() != null || grid == null || line == null || line.table() == null || line.row() == null || line.row().group())
			return;
		RowParts parts = RowParts.of(caret.sheet, line);
		int place = parts.cellAt(caret.offset);
		Column column = place < 0 || place >= grid.columns().size() ? null : grid.columns().get(place);
		if (column == null || caret.sheet.line(line.row()) != line)
			return;
		int cell = line.table().cell(line.row(), column);
		Region content = parts.content(place);
		Region region = content.isEmpty() ? Region.at(caret.offset) : caret.sheet.isWritten(cell) ? caret.sheet.place(cell) : content;
		if (region.contains(caret.offset))
			new CellProposals(caret, proposals, parts, place, cell, region).propose();
	}

	private void propose() {
		Form form = caret.sheet.form();
		Relation total = Totals.definition(form, cell);
		Map<String, String> values = values();
		if (total != null)
			value("=", total.formula());
		values.forEach(this::value);
		if (total == null && !values.isEmpty())
			value("=", COMPUTED.in(proposals.document.language()));
		mark();
	}

	/** The white space beside the figure is replaced with it, so that the bars stay where they are and the figure stands at the right. */
	private void value(String text, String detail) {
		String typed = caret.text.substring(region.start(), caret.offset);
		if (!text.startsWith(typed) && !(text.equals("=") && typed.equals("＝")))
			return;
		boolean last = place == parts.cells() - 1;
		int start = parts.between(place).start();
		int end = RowParts.skip(caret.text, region.end(), parts.between(place).end());
		boolean marked = end < parts.between(place).end();
		int right = last || marked ? end - region.end() : Math.min(1, end - region.end());
		int had = last || marked ? Chars.width(caret.text, start, region.end()) : Chars.width(caret.text, start, end) - right;
		proposals.replacing(new Region(start, marked ? region.end() : end));
		String newText = " ".repeat(Math.max(1, had - Chars.width(text))) + text + (marked || last ? "" : " ".repeat(right));
		CompletionItem item = proposals.add(CompletionItemKind.Value, text, newText,
				proposals.typed() + text.substring(Math.min(typed.length(), text.length())), 0);
		item.setDetail(detail);
	}

	/** What relations say of the cell if nothing was written in it, each with its formula. */
	private Map<String, String> values() {
		String without = caret.text.substring(0, region.start()) + caret.text.substring(region.end());
		Reading reading = proposals.document.with(without).reading();
		Map<String, String> values = new LinkedHashMap<>();
		if (reading.form() != caret.sheet.form())
			return values;
		for (Outcome outcome : reading.outcomes())
			if (outcome.state() == Outcome.State.DETERMINED && outcome.blanks().equals(List.of(cell)))
				values.putIfAbsent(CellFixes.written(caret.sheet, cell, outcome.value()), outcome.relation().formula());
		for (Blanks.Fill fill : Blanks.of(reading.figures(), reading.outcomes()))
			if (fill.cell() == cell)
				values.putIfAbsent(CellFixes.written(caret.sheet, cell, fill.value()),
						reading.form().relations().get(fill.relation()).formula());
		return values;
	}

	private void mark() {
		if (region.isEmpty() || caret.offset != region.end())
			return;
		for (Finding finding : proposals.document.findings())
			if (finding.sic() == null && finding.region().start() <= region.start() && region.end() <= finding.region().end()
					&& finding.region().end() <= caret.lineEnd) {
				MarkProposals.behind(proposals.replacing(region), caret.text.substring(region.start(), region.end()));
				return;
			}
	}
}
