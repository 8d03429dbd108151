// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.page.PageRemarks;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** The text of a table's cell, or what stands in a table beside its cells. */
final class CellFlow extends Flow {

	private final StringBuilder text = new StringBuilder();
	private final Element cell;
	private final boolean beside;
	private @Nullable SourcePlace spot;
	private @Nullable String picture;

	private CellFlow(Element cell, boolean beside, PageRemarks remarks) {
		super(remarks);
		this.cell = cell;
		this.beside = beside;
	}

	static CellFlow of(Element cell, PageRemarks remarks) {
		CellFlow flow = read(cell, false, remarks);
		if (flow.text.isEmpty() && flow.picture != null)
			remarks.add(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, flow.spot(), "web.picture.cell", flow.picture);
		return flow;
	}

	/** Text between the cells of a table: no page should have it, and browsers show it before the table. */
	static CellFlow beside(Element table, PageRemarks remarks) {
		return read(table, true, remarks);
	}

	private static CellFlow read(Element element, boolean beside, PageRemarks remarks) {
		CellFlow flow = new CellFlow(element, beside, remarks);
		NodeTraversor.filter(flow, element);
		flow.line(false);
		return flow;
	}

	/** Lines without empty ones. */
	String text() {
		return text.toString();
	}

	/** Where the text begins; the cell, when there is none. */
	SourcePlace spot() {
		return spot == null ? spot(cell) : spot;
	}

	@Override
	@Nullable
	FilterResult special(Element element) {
		if (beside && (WebTable.cell(element) || element.normalName().equals("caption")))
			return FilterResult.SKIP_ENTIRELY;
		if (element != cell && Looks.whiteOnWhite(element) && !element.text().equals(cell.text())) {
			remarks.dropped("web.hidden", element.text(), spot(element));
			return FilterResult.SKIP_ENTIRELY;
		}
		return switch (element.normalName()) {
		case "input", "textarea", "select" -> {
			field(element);
			yield FilterResult.SKIP_ENTIRELY;
		}
		case "img" -> {
			picture = Pictures.name(element);
			yield null;
		}
		default -> null;
		};
	}

	/** Tables that are still fields to be filled in show their numbers in them. */
	private void field(Element element) {
		String type = element.attr("type");
		if (element.normalName().equals("select"))
			remarks.dropped("web.chrome", element.text(), spot(element));
		else if (type.isEmpty() || type.equals("text") || type.equals("number")) {
			SourcePlace at = spot(element);
			run.add(element.normalName().equals("input") ? element.attr("value") : element.text(), at.line(), at.column());
		}
	}

	@Override
	void line(boolean within) {
		boolean empty = run.isEmpty();
		spot = spot == null ? run.spot() : spot;
		String line = run.take();
		if (!empty)
			text.append(text.isEmpty() ? "" : "\n").append(line);
	}
}
