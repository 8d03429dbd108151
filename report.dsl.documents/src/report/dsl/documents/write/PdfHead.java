package report.dsl.documents.write;

import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;

/** What a PDF says of itself: bookmarks, title, organ, date. Nothing of it depends on when or where it is made. */
final class PdfHead {

	private static final long FIXED_ID = 0;

	private PdfHead() {
	}

	/** Adds what the renderer makes bookmarks and properties of. */
	static void complete(Document page, Element head, Sheet sheet) {
		if (sheet.text(Field.ORGAN) != null)
			meta(page, head, "author", sheet.text(Field.ORGAN));
		meta(page, head, "description", head.getElementsByTagName("title").item(0).getTextContent());
		Element bookmarks = page.createElement("bookmarks");
		NodeList headings = page.getElementsByTagName("h2");
		for (int i = 0; i < headings.getLength(); i++) {
			Element heading = (Element) headings.item(i);
			heading.setAttribute("id", "s" + i);
			Element bookmark = page.createElement("bookmark");
			bookmark.setAttribute("name", heading.getTextContent());
			bookmark.setAttribute("href", "#s" + i);
			bookmarks.appendChild(bookmark);
		}
		if (headings.getLength() > 0)
			head.appendChild(bookmarks);
	}

	private static void meta(Document page, Element head, String name, String content) {
		Element meta = page.createElement("meta");
		meta.setAttribute("name", name);
		meta.setAttribute("content", content);
		head.appendChild(meta);
	}

	/** Replaces the time of the making by the report's own date. */
	static void fix(PDDocument document, Sheet sheet) {
		PDDocumentInformation about = document.getDocumentInformation();
		Calendar date = null;
		if (sheet.date() != null) {
			date = GregorianCalendar.from(sheet.date().atStartOfDay(ZoneOffset.UTC));
			date.setTimeZone(TimeZone.getTimeZone("UTC"));
		}
		about.setCreationDate(date);
		about.setModificationDate(null);
		about.setProducer("report.dsl");
		document.setDocumentId(FIXED_ID);
	}
}
