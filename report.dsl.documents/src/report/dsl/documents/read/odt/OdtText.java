// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.odt;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.read.office.SeenText;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Reads the text of one paragraph of an OpenDocument text as it is seen, and apart from it what is not seen. */
final class OdtText {

	private static final int MOST_SPACES = 200;

	final SeenText seen = new SeenText();
	/** what stands in text boxes that are fastened to the paragraph */
	final List<Block> boxes = new ArrayList<>();
	boolean picture;

	private final OdtPart part;
	private final XmlPart xml;
	/** whether white space of the source is waiting to become one space */
	private boolean space;
	private boolean begun;

	OdtText(OdtPart part) {
		this.part = part;
		this.xml = part.xml;
	}

	/** At a paragraph or heading. */
	void paragraph() throws UnreadableDocument {
		styled("paragraph");
	}

	private void styled(String family) throws UnreadableDocument {
		boolean hiding = seen.hiding;
		boolean raised = seen.raised;
		boolean struck = seen.struck;
		int size = seen.size;
		boolean white = seen.white;
		String style = xml.attribute("style-name");
		Boolean hidden = part.styles.hidden(family, style);
		Boolean up = part.styles.raised(family, style);
		seen.hiding = hidden == null ? hiding : hidden;
		seen.raised = up == null ? raised : up;
		Boolean through = part.styles.struck(family, style);
		seen.struck = through == null ? struck : through;
		Integer points = part.styles.size(family, style);
		seen.size = points == null ? size : points;
		Boolean pale = part.styles.white(family, style);
		seen.white = pale == null ? white : pale;
		inline();
		seen.hiding = hiding;
		seen.size = size;
		seen.white = white;
		seen.raised = raised;
		seen.struck = struck;
	}

	private void inline() throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.content(parent)) {
			String words = xml.words();
			if (words == null)
				element();
			else
				add(words);
		}
	}

	private void element() throws UnreadableDocument {
		switch (xml.name()) {
		case "span" -> styled("text");
		case "s" -> kept(" ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_SPACES)));
		case "tab" -> kept("\t");
		case "line-break" -> kept("\n");
		case "note" -> note();
		case "hidden-text", "hidden-paragraph", "annotation", "number", "ruby-text", "script", "event-listeners",
				"tracked-changes", "change", "change-start", "change-end", "soft-page-break" ->
			{
			}
		case "page-number", "page-count" -> {
			if (!part.margins)
				inline();
		}
		case "frame", "custom-shape", "rect", "g", "ellipse", "control" -> graphic();
		default -> inline();
		}
	}

	/** White space of the source is one space; what is meant to be seen has elements of its own. */
	private void add(String words) {
		int from = 0;
		for (int i = 0; i <= words.length(); i++)
			if (i == words.length() || isSpace(words.charAt(i))) {
				if (i > from)
					kept(words.substring(from, i));
				space |= i < words.length();
				from = i + 1;
			}
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\n' || c == '\t' || c == '\r';
	}

	private void kept(String words) {
		boolean between = space && begun;
		space = false;
		begun = true;
		seen.append(between ? " " + words : words, part.contents);
	}

	private void note() throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			if (xml.name().equals("note-body"))
				apart(part.notes);
	}

	/** What is anchored here and stands elsewhere. */
	private void apart(List<Block> out) throws UnreadableDocument {
		SourcePlace cell = part.cell;
		part.cell = null;
		new OdtBlocks(part).read(out);
		part.cell = cell;
	}

	/** At a frame or shape, or in one: looks for text boxes and pictures. */
	void graphic() throws UnreadableDocument {
		boolean tiny = Lengths.isTiny(xml.attribute("width"), xml.attribute("height"));
		List<Block> shape = new ArrayList<>();
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "text-box" -> apart(boxes);
			case "image" -> picture |= !tiny;
			case "object", "object-ole" -> part.remarks.add(RemarkKind.DROPPED, Confidence.FACT, Remarks.EMBEDDED, part.spot());
			case "p", "h", "list" -> new OdtBlocks(part).block(shape);
			case "title", "desc", "event-listeners", "glue-point", "enhanced-geometry" -> {
			}
			default -> graphic();
			}
		boxes.addAll(shape);
	}
}
