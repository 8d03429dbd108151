// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.page.PageRemarks;

/**
 * Goes through a part of a page in reading order and puts its text together to lines as they are seen. Without recursion: pages may be
 * nested without end.
 */
abstract class Flow implements NodeFilter {

	final TextRun run = new TextRun();
	final PageRemarks remarks;
	private final ListNumbers numbers = new ListNumbers();
	/** How many elements around the text keep white space. */
	private int preformatted;
	/** The last piece of text; null while there is none. */
	private @Nullable TextNode last;

	Flow(PageRemarks remarks) {
		this.remarks = remarks;
	}

	/** @return what to do with the element instead of reading its text; null to read it */
	abstract @Nullable FilterResult special(Element element);

	/** A line is complete. @param breakWithin whether it ends with a line break inside of a paragraph */
	abstract void line(boolean breakWithin);

	@Override
	public final FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			text(text);
			return FilterResult.CONTINUE;
		}
		return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
	}

	private FilterResult element(Element element) {
		if (Looks.unseen(element))
			return FilterResult.SKIP_ENTIRELY;
		boolean hidden = Looks.hidden(element) || element.normalName().equals("del");
		if (hidden || Looks.struck(element)) {
			remarks.dropped(hidden ? "web.hidden" : "web.struck", element.text(), spot(element));
			return FilterResult.SKIP_ENTIRELY;
		}
		if (Raised.isMark(element, run.last(), last == null ? null : last.parent() instanceof Element parent ? parent : null)) {
			remarks.dropped("web.sup", element.text(), spot(element));
			return FilterResult.SKIP_ENTIRELY;
		}
		FilterResult special = special(element);
		if (special != null)
			return special;
		if (element.normalName().equals("br"))
			line(true);
		else if (Looks.block(element))
			open(element);
		return FilterResult.CONTINUE;
	}

	private void open(Element element) {
		line(false);
		if (Looks.preformatted(element))
			preformatted++;
		if (element.normalName().equals("li")) {
			String number = numbers.of(element);
			if (!number.isEmpty()) {
				SourcePlace spot = spot(element);
				run.add(number, spot.line(), spot.column());
			}
		}
		opened(element);
	}

	@Override
	public final FilterResult tail(Node node, int depth) {
		if (node instanceof Element element && Looks.block(element) && !element.normalName().equals("br")) {
			line(false);
			if (Looks.preformatted(element))
				preformatted--;
			closed(element);
		}
		return FilterResult.CONTINUE;
	}

	/** A block begins. */
	void opened(Element element) {
	}

	/** A block has ended. */
	void closed(Element element) {
	}

	private void text(TextNode node) {
		Range.Position start = node.sourceRange().start();
		String text = node.getWholeText();
		last = node;
		if (preformatted == 0) {
			run.add(text, start.lineNumber(), start.columnNumber());
			return;
		}
		int line = start.lineNumber();
		int column = start.columnNumber();
		for (int from = 0; from <= text.length(); column = 1, line++) {
			int end = text.indexOf('\n', from);
			run.addKept(text.substring(from, end < 0 ? text.length() : end), line, column);
			if (end < 0)
				break;
			line(true);
			from = end + 1;
		}
	}

	static SourcePlace spot(Element element) {
		Range.Position start = element.sourceRange().start();
		return SourcePlace.line(Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
	}
}
