// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.page.PageRemarks;

/** The blocks of a page in reading order. */
final class PageFlow extends Flow {

	/** Text that is longer is no heading, whatever the page says. */
	private static final int LONGEST_HEADING = 150;
	/** Lines that stand together in the middle, such as a title; more of them are an article in the middle. */
	private static final int TOGETHER = 4;
	/** Layout by elements that are shown as a table has cells with longer texts. */
	private static final int LONGEST_CELL = 200;

	final Blocks blocks = new Blocks();
	final Embedded embedded = new Embedded();
	private final Measures measures;
	private final Deque<Element> open = new ArrayDeque<>();
	private final List<String> together = new ArrayList<>();
	/** Where the lines begin that are put together; null while there are none. */
	private @Nullable SourcePlace begin;
	private boolean linked;
	private int heading;

	PageFlow(Measures measures, PageRemarks remarks) {
		super(remarks);
		this.measures = measures;
	}

	@Override
	@Nullable
	FilterResult special(Element element) {
		String name = element.normalName();
		switch (name) {
		case "iframe", "object", "embed", "frame" -> {
			embedded.file(element, remarks);
			return FilterResult.SKIP_ENTIRELY;
		}
		case "img" -> {
			embedded.picture(element);
			return FilterResult.SKIP_ENTIRELY;
		}
		case "a" -> {
			linked |= element.hasAttr("href");
			embedded.link(element);
		}
		case "caption" -> {
			return null;
		}
		default -> {
			// part of the text
		}
		}
		if (Boilerplate.drops(element, measures.of(element))) {
			if (Looks.block(element))
				line(false);
			remarks.dropped("web.chrome", element.text(), spot(element));
			return FilterResult.SKIP_ENTIRELY;
		}
		return WebTable.table(element) ? table(element) : null;
	}

	/** @return null when the table only lays the page out: it is read like any other element */
	private @Nullable FilterResult table(Element element) {
		Measures.Measure measure = measures.of(element);
		boolean real = element.normalName().equals("table");
		if (real && LayoutTables.only(element, measure))
			return null;
		PageRemarks own = new PageRemarks();
		Grid grid = WebTable.grid(element, own);
		if (grid == null || !real && (grid.rows() < 2 || grid.columns() < 2 || longest(grid) > LONGEST_CELL))
			return null;
		line(false);
		remarks.addAll(own);
		caption(element);
		blocks.add(grid);
		return FilterResult.SKIP_ENTIRELY;
	}

	private void caption(Element table) {
		paragraph(CellFlow.beside(table, remarks));
		for (Element child = table.firstElementChild(); child != null; child = child.nextElementSibling())
			if (child.normalName().equals("caption") && !Looks.hidden(child))
				paragraph(CellFlow.of(child, remarks));
	}

	private void paragraph(CellFlow flow) {
		if (!flow.text().isEmpty())
			blocks.add(new Paragraph(flow.text(), flow.spot()));
	}

	private static int longest(Grid grid) {
		int longest = 0;
		for (Cell cell : grid.cells())
			longest = Math.max(longest, cell.text().length());
		return longest;
	}

	@Override
	void opened(Element element) {
		open.push(element);
		String name = element.normalName();
		if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
				&& measures.of(element).letters + measures.of(element).linked <= LONGEST_HEADING)
			heading = name.charAt(1) - '0';
	}

	@Override
	void closed(Element element) {
		open.poll();
		String name = element.normalName();
		if (name.length() == 2 && name.charAt(0) == 'h')
			heading = 0;
	}

	@Override
	void line(boolean within) {
		if (!run.isEmpty()) {
			begin = begin == null ? run.spot() : begin;
			together.add(run.take());
		} else
			run.take();
		SourcePlace first = begin;
		if (first == null || within && together.size() < TOGETHER && (heading > 0 || !open.isEmpty() && Looks.centred(open.peek())))
			return;
		String text = String.join("\n", together);
		if (Boilerplate.drops(text, linked))
			remarks.dropped("web.chrome", text, first);
		else
			blocks.add(new Paragraph(text, heading, first));
		together.clear();
		begin = null;
		linked = false;
	}
}
