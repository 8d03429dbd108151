// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Grid;
import report.dsl.documents.read.page.PageRemarks;
import report.dsl.documents.read.page.Spans;

/** A table of a page, made of table elements or of others that are shown or marked as a table. */
final class WebTable {

	private static final String[] PARTS = { "thead", "tbody", "tfoot" };

	private final List<List<Element>> heads = new ArrayList<>();
	private final List<List<Element>> bodies = new ArrayList<>();
	private final List<List<Element>> feet = new ArrayList<>();

	private WebTable(Element table) {
		List<Element> loose = new ArrayList<>();
		Deque<Element> open = new ArrayDeque<>(List.of(table));
		while (!open.isEmpty()) {
			Element element = open.pop();
			if (element != table && row(element))
				loose.add(element);
			else if (element == table || !cell(element) && !table(element))
				children(element, table, open);
		}
		if (!loose.isEmpty())
			bodies.add(loose);
	}

	/** Parts of a table keep their rows together; what else lies between table and rows, such as a form, is looked through. */
	private void children(Element element, Element table, Deque<Element> open) {
		int part = part(element);
		if (part >= 0 && element != table) {
			List<Element> rows = new ArrayList<>();
			for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling())
				if (row(child))
					rows.add(child);
			if (!rows.isEmpty())
				(part == 0 ? heads : part == 1 ? bodies : feet).add(rows);
			return;
		}
		for (Element child = element.lastElementChild(); child != null; child = child.previousElementSibling())
			open.push(child);
	}

	static boolean table(Element element) {
		if (element.normalName().equals("table"))
			return true;
		return element.attributesSize() > 0 && (role(element, "table") || role(element, "grid") || display(element, "table"));
	}

	private static boolean row(Element element) {
		return !Looks.hidden(element) && (element.normalName().equals("tr") || role(element, "row") || display(element, "table-row"));
	}

	static boolean cell(Element element) {
		return element.normalName().equals("td") || element.normalName().equals("th") || role(element, "cell") || role(element, "gridcell")
				|| role(element, "columnheader") || role(element, "rowheader") || display(element, "table-cell");
	}

	private static int part(Element element) {
		for (int i = 0; i < PARTS.length; i++)
			if (element.normalName().equals(PARTS[i]))
				return i;
		return role(element, "rowgroup") || display(element, "table-row-group") ? 1 : display(element, "table-header-group") ? 0 : -1;
	}

	private static boolean role(Element element, String role) {
		return element.attributesSize() > 0 && element.attr("role").equals(role);
	}

	private static boolean display(Element element, String display) {
		if (element.attributesSize() == 0 || !element.hasAttr("style"))
			return false;
		String style = Looks.style(element);
		int at = style.indexOf("display:" + display);
		int end = at + 8 + display.length();
		return at >= 0 && (end == style.length() || style.charAt(end) == ';');
	}

	/** @return the table with its head first and its foot last, as it is shown; null when it has no cell */
	static @Nullable Grid grid(Element table, PageRemarks remarks) {
		WebTable parts = new WebTable(table);
		Spans spans = new Spans(Flow.spot(table));
		for (List<List<Element>> kind : List.of(parts.heads, parts.bodies, parts.feet))
			for (List<Element> rows : kind)
				for (int i = 0; i < rows.size(); i++) {
					spans.row(rows.size() - i);
					cells(rows.get(i), spans, remarks);
				}
		return spans.grid();
	}

	private static void cells(Element row, Spans spans, PageRemarks remarks) {
		for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling())
			if (cell(cell) && isStruck(cell)) {
				spans.cell(span(cell, "rowspan", "aria-rowspan"), span(cell, "colspan", "aria-colspan"), "", Flow.spot(cell));
			} else if (cell(cell) && !Looks.hidden(cell)) {
				CellFlow flow = CellFlow.of(cell, remarks);
				spans.cell(span(cell, "rowspan", "aria-rowspan"), span(cell, "colspan", "aria-colspan"), flow.text(), flow.spot());
			} else if (cell(cell))
				remarks.dropped("web.hidden", cell.text(), Flow.spot(cell));
	}

	/** Whether a line goes through the cell, its row or the rows around it. */
	private static boolean isStruck(Element cell) {
		Element row = cell.parent();
		Element rows = row == null ? null : row.parent();
		return Looks.struck(cell) || row != null && Looks.struck(row) || rows != null && Looks.struck(rows);
	}

	private static int span(Element cell, String name, String other) {
		return ListNumbers.whole(cell.hasAttr(name) ? cell.attr(name) : cell.attr(other), 1);
	}
}
