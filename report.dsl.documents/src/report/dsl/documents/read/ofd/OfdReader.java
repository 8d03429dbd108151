// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.layout.PageSequence;
import report.dsl.documents.read.office.Archive;
import report.dsl.documents.read.office.OfficePackage;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.read.page.PageRemarks;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/**
 * OFD files with text. Only text and straight lines of the pages themselves are read: pictures, templates, annotations, seals and
 * signatures are left alone. Places are page and line on the page.
 */
public final class OfdReader {

	/** A report has some 10 pages, a collection of them some hundred. */
	private static final int MOST_PAGES = 400;
	/** Of all pages; those of a collection have some hundred thousand. */
	private static final int MOST_GLYPHS = 2_000_000;
	/** One letter in so many may be unknown before the text is of no use. */
	private static final int UNKNOWN = 5;
	/** Millimetres. */
	private static final float A4 = 297;
	private static final String ROOT = "OFD.xml";

	private final Archive file;
	private final PageRemarks remarks = new PageRemarks();
	private final PageSequence pages = new PageSequence();
	private int count;
	private int letters;
	private int unknown;
	private boolean pictures;

	private OfdReader(Archive file) {
		this.file = file;
	}

	/** @param file is left open. @throws UnreadableDocument no text can be read from it */
	public static SourceDocument read(Archive file) throws UnreadableDocument {
		if (file.has("Encryptions.xml"))
			throw new UnreadableDocument("document.encrypted");
		return new OfdReader(file).document();
	}

	private SourceDocument document() throws UnreadableDocument {
		for (String root : texts(ROOT, "DocRoot"))
			document(resolved("", root));
		if (letters == 0)
			throw new UnreadableDocument(unknown > 0 ? "ofd.fonts" : pictures ? "ofd.pictures" : "ofd.empty");
		if (unknown > letters / UNKNOWN)
			throw new UnreadableDocument("ofd.fonts");
		if (unknown > 0)
			remarks.add(RemarkKind.DOUBTFUL, Confidence.SURROUNDINGS, new SourcePlace(1, 1, 1), "page.unknown", unknown);
		return new SourceDocument(pages.blocks(remarks), Map.of(), remarks.all());
	}

	/** What all elements of a name say, wherever in a part they are. */
	private List<String> texts(String part, String name) throws UnreadableDocument {
		List<String> found = new ArrayList<>();
		try (InputStream stream = required(part); XmlPart xml = new XmlPart(stream)) {
			texts(xml, name, found);
		} catch (IOException e) {
			throw OfficePackage.why(e);
		}
		return found;
	}

	private static void texts(XmlPart xml, String name, List<String> found) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			if (xml.name().equals(name))
				found.add(xml.text().strip());
			else
				texts(xml, name, found);
	}

	private InputStream required(String part) throws UnreadableDocument {
		InputStream stream = file.part(part);
		if (stream == null)
			throw new UnreadableDocument("document.damaged", part);
		return stream;
	}

	private void document(String part) throws UnreadableDocument {
		List<String> locations = new ArrayList<>();
		float height;
		try (InputStream stream = required(part); XmlPart xml = new XmlPart(stream)) {
			xml.child(0);
			height = pages(xml, locations);
		} catch (IOException e) {
			throw OfficePackage.why(e);
		}
		for (String location : locations) {
			if (count == MOST_PAGES) {
				remarks.add(RemarkKind.DROPPED, Confidence.FACT, new SourcePlace(count + 1, 1, 1), "page.most", MOST_PAGES);
				return;
			}
			page(resolved(part, location), height > 0 ? height : A4);
		}
	}

	/** @return height of the pages that do not say their own; 0 when it is not said */
	private static float pages(XmlPart xml, List<String> locations) throws UnreadableDocument {
		float height = 0;
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "CommonData", "PageArea" -> height = Math.max(height, pages(xml, locations));
			case "PhysicalBox" -> height = OfdPage.height(xml.text());
			case "Pages" -> pages(xml, locations);
			case "Page" -> {
				if (xml.attribute("BaseLoc") != null && locations.size() <= MOST_PAGES)
					locations.add(xml.attribute("BaseLoc"));
			}
			default -> {
			}
			}
		return height;
	}

	private void page(String part, float height) throws UnreadableDocument {
		count++;
		try (InputStream stream = required(part); XmlPart xml = new XmlPart(stream)) {
			OfdPage page = new OfdPage(xml);
			page.read();
			letters += page.glyphs.size();
			unknown += page.unknown;
			pictures |= page.picture;
			if (letters > MOST_GLYPHS)
				throw new UnreadableDocument("document.bomb");
			if (page.glyphs.isEmpty() && page.picture)
				remarks.add(RemarkKind.DOUBTFUL, Confidence.SURROUNDINGS, new SourcePlace(count, 1, 1), "page.picture", count);
			if (page.glyphs.size() == OfdPage.MOST_GLYPHS)
				remarks.add(RemarkKind.DROPPED, Confidence.FACT, new SourcePlace(count, 1, 1), "page.glyphs", count, OfdPage.MOST_GLYPHS);
			pages.add(page.glyphs, page.strokes.rules(), (page.height > 0 ? page.height : height) * Placement.POINTS);
		} catch (IOException e) {
			throw OfficePackage.why(e);
		}
	}

	/** A location as it is named in a part: from the root of the archive, or from where the part lies. */
	private static String resolved(String part, String location) {
		Deque<String> folders = new ArrayDeque<>();
		String path = location.startsWith("/") ? location : part.substring(0, part.lastIndexOf('/') + 1) + location;
		for (String name : path.replace('\\', '/').split("/"))
			if (name.equals(".."))
				folders.pollLast();
			else if (!name.isEmpty() && !name.equals("."))
				folders.addLast(name);
		return String.join("/", folders);
	}
}
