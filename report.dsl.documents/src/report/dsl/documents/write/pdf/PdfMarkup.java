// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;

/** The page of a report as the renderer of PDF wants it: with a style of its own, bookmarks, captions as rows that go along with the head of the table. */
final class PdfMarkup {

	/** More do not fit on a page: such a table is broken, and its head repeated. */
	private static final int MOST_ROWS = 34;
	private static final String PAGE_NUMBERS = "—0123456789";

	private final Document document;
	private final Element head;

	private PdfMarkup(Document document) {
		this.document = document;
		this.head = (Element) document.getElementsByTagName("head").item(0);
	}

	static PdfMarkup of(String html, Sheet sheet, String style) {
		PdfMarkup page = new PdfMarkup(parse(html));
		page.head.getElementsByTagName("style").item(0).setTextContent(style);
		page.about(sheet);
		page.bookmarks();
		for (Element caption : page.all("caption"))
			page.caption(caption);
		for (Element frame : page.all("div"))
			if (frame.getAttribute("class").equals("frame") || frame.getElementsByTagName("tr").getLength() > MOST_ROWS)
				frame.setAttribute("class", "frame long");
		return page;
	}

	Document document() {
		return document;
	}

	/** From now on a table that goes over several pages has its head on the first one only. */
	void repeatNoHeads() {
		append(head, "style").setTextContent("table { -fs-table-paginate: auto; }");
	}

	/** Pages are well-formed XML without a document type that would have to be read. */
	private static Document parse(String html) {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The title is there. */
	private void about(Sheet sheet) {
		if (sheet.text(Field.ORGAN) instanceof String organ)
			append(head, "meta", "name", "author", "content", organ);
		append(head, "meta", "name", "description", "content", head.getElementsByTagName("title").item(0).getTextContent());
	}

	private void bookmarks() {
		List<Element> headings = all("h2");
		if (headings.isEmpty())
			return;
		Element bookmarks = append(head, "bookmarks");
		for (int i = 0; i < headings.size(); i++) {
			headings.get(i).setAttribute("id", "section" + i);
			append(bookmarks, "bookmark", "name", headings.get(i).getTextContent(), "href", "#section" + i);
		}
	}

	private void caption(Element caption) {
		Element table = (Element) caption.getParentNode();
		table.removeChild(caption);
		if (caption.getAttribute("class").equals("unseen"))
			return;
		Element rows = (Element) table.getElementsByTagName("thead").item(0);
		if (rows == null)
			rows = (Element) table.insertBefore(document.createElement("thead"), table.getElementsByTagName("tbody").item(0));
		Element cell = document.createElement("th");
		cell.setAttribute("class", "caption");
		cell.setAttribute("colspan", String.valueOf(width(table)));
		cell.setAttribute("scope", "colgroup");
		cell.setTextContent(caption.getTextContent());
		Element row = document.createElement("tr");
		row.appendChild(cell);
		rows.insertBefore(row, rows.getFirstChild());
	}

	private static int width(Element table) {
		NodeList rows = table.getElementsByTagName("tr");
		int width = 0;
		for (Node cell = rows.getLength() == 0 ? null : rows.item(0).getFirstChild(); cell != null; cell = cell.getNextSibling())
			if (cell instanceof Element element)
				width += element.hasAttribute("colspan") ? Integer.parseInt(element.getAttribute("colspan")) : 1;
		return Math.max(1, width);
	}

	/** @param attributes names and values in turn */
	private Element append(Element parent, String tag, String... attributes) {
		Element element = document.createElement(tag);
		for (int i = 0; i < attributes.length; i += 2)
			element.setAttribute(attributes[i], attributes[i + 1]);
		parent.appendChild(element);
		return element;
	}

	private List<Element> all(String tag) {
		NodeList nodes = document.getElementsByTagName(tag);
		List<Element> elements = new ArrayList<>(nodes.getLength());
		for (int i = 0; i < nodes.getLength(); i++)
			elements.add((Element) nodes.item(i));
		return elements;
	}

	// letters

	/** The characters that will be printed. Those that have no shape of their own are taken out of the page, because no font has them. */
	int[] letters() {
		BitSet letters = new BitSet();
		PAGE_NUMBERS.codePoints().forEach(letters::set);
		collect(document.getElementsByTagName("body").item(0), letters);
		return letters.stream().toArray();
	}

	private static void collect(Node parent, BitSet letters) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			collect(child, letters);
			if (child.getNodeType() == Node.TEXT_NODE) {
				String text = shaped(child.getNodeValue());
				child.setNodeValue(text);
				text.codePoints().filter(letter -> letter > ' ').forEach(letters::set);
			}
		}
	}

	private static String shaped(String text) {
		if (text.codePoints().noneMatch(PdfMarkup::isShapeless))
			return text;
		StringBuilder shaped = new StringBuilder(text.length());
		text.codePoints().filter(letter -> !isShapeless(letter)).forEach(shaped::appendCodePoint);
		return shaped.toString();
	}

	/** Marks of direction and joining, and selectors of variants. */
	private static boolean isShapeless(int letter) {
		return Character.getType(letter) == Character.FORMAT || letter >= 0xFE00 && letter <= 0xFE0F
				|| letter >= 0xE0100 && letter <= 0xE01EF;
	}
}
