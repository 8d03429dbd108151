// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much of what stands inside each element of a page: taken once, so that each question about an element costs nothing. */
final class Measures implements NodeVisitor {

	/** What stands in an element and in the elements in it. */
	static final class Measure {
		/** letters outside of links */
		int letters;
		/** letters inside links */
		int linked;
		int links;
		/** h1, h2, h3 */
		int headings;
		/** cells of tables with a number and without a link */
		int figures;
		/** cells of tables, and those of the tables in them */
		int cells;
		/** rows of tables that have cells */
		int rows;
		/** tables in it that have rows and columns */
		int tables;
		/** the most letters that one cell of this table has which also has several paragraphs */
		int article;
		/** paragraphs and line breaks */
		int paragraphs;
		/** pictures, files, fields: what has no letters */
		int objects;

		private void add(Measure inner) {
			letters += inner.letters;
			linked += inner.linked;
			links += inner.links;
			headings += inner.headings;
			figures += inner.figures;
			cells += inner.cells;
			rows += inner.rows;
			tables += inner.tables;
			article = Math.max(article, inner.article);
			paragraphs += inner.paragraphs;
			objects += inner.objects;
			digits |= inner.digits;
		}

		private boolean digits;
	}

	private static final Measure NOTHING = new Measure();
	/** A cell with this many letters in several paragraphs is an article. */
	private static final int ARTICLE = 300;

	private final Map<Element, Measure> all = new IdentityHashMap<>();
	private final Deque<Measure> open = new ArrayDeque<>();
	private int unseen;
	private int anchors;

	Measure of(Element element) {
		return all.getOrDefault(element, NOTHING);
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text) {
			if (unseen == 0 && !open.isEmpty())
				count(text.getWholeText(), open.peek());
		} else if (node instanceof Element element) {
			open.push(new Measure());
			if (Looks.unseen(element) || Looks.hidden(element))
				unseen++;
			if (anchor(element))
				anchors++;
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (!(node instanceof Element element))
			return;
		Measure measure = open.pop();
		if (Looks.unseen(element) || Looks.hidden(element)) {
			unseen--;
			measure = new Measure();
		} else
			itself(element, measure);
		if (anchor(element))
			anchors--;
		all.put(element, measure);
		if (!open.isEmpty())
			open.peek().add(measure);
	}

	private static void itself(Element element, Measure measure) {
		switch (element.normalName()) {
		case "a" -> measure.links += anchor(element) ? 1 : 0;
		case "h1", "h2", "h3" -> measure.headings++;
		case "td", "th" -> {
			measure.cells++;
			measure.figures += measure.digits && measure.linked == 0 && measure.letters <= ARTICLE / 10 && measure.cells == 1 ? 1 : 0;
			if (measure.letters > ARTICLE && measure.paragraphs > 2)
				measure.article = Math.max(measure.article, measure.letters);
		}
		case "tr" -> measure.rows += measure.cells > 0 ? 1 : 0;
		case "table" -> measure.tables += measure.cells > 1 ? 1 : 0;
		case "p", "div", "br", "li" -> measure.paragraphs++;
		case "img", "iframe", "object", "embed", "input" -> measure.objects++;
		default -> {
		}
		}
	}

	private void count(String text, Measure measure) {
		int letters = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9' || c >= '０' && c <= '９')
				measure.digits = true;
			else if (c > '\u2E80' ? Character.isLetter(c) : c >= 'A' && Character.isLetter(c))
				letters++;
		}
		if (anchors > 0)
			measure.linked += letters;
		else
			measure.letters += letters;
	}

	private static boolean anchor(Element element) {
		return element.normalName().equals("a") && element.hasAttr("href");
	}
}
