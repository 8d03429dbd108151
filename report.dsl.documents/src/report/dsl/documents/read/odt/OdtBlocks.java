// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.odt;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.read.office.SeenText;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Reads paragraphs, lists and tables of an OpenDocument text, in reading order. */
final class OdtBlocks {

	private final OdtPart part;
	private final XmlPart xml;
	/** the list that is being read */
	private @Nullable OdtList list;

	OdtBlocks(OdtPart part) {
		this.part = part;
		this.xml = part.xml;
	}

	/** At an element that holds paragraphs and tables; adds what stands in it. */
	void read(List<Block> out) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			block(out);
	}

	/** At an element that may be a block. */
	void block(List<Block> out) throws UnreadableDocument {
		switch (xml.name()) {
		case "p", "h" -> paragraph(out);
		case "list" -> list(out);
		case "table" -> new OdtTable(part).read(out);
		case "section" -> section(out);
		case "tracked-changes" -> changes();
		case "table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index", "bibliography" ->
			contents(out);
		case "numbered-paragraph", "index-body", "index-title" -> read(out);
		case "frame", "custom-shape", "rect", "g", "ellipse" -> shape(out);
		default -> {
		}
		}
	}

	private void section(List<Block> out) throws UnreadableDocument {
		if (!"none".equals(xml.attribute("display")))
			read(out);
		else
			hidden(text -> text.hiding = true);
	}

	private void contents(List<Block> out) throws UnreadableDocument {
		part.contents = true;
		read(out);
		part.contents = false;
	}

	/** Text that was deleted is kept before the text itself, until somebody accepts that. */
	private void changes() throws UnreadableDocument {
		hidden(text -> text.deleting = true);
	}

	private interface Unseen {
		void mark(SeenText text);
	}

	private void hidden(Unseen why) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			if (xml.name().equals("p") || xml.name().equals("h")) {
				OdtText text = new OdtText(part);
				why.mark(text.seen);
				text.paragraph();
				text.seen.remark(part.remarks, part.spot());
			} else if (!xml.name().equals("change-info"))
				hidden(why);
	}

	private void list(List<Block> out) throws UnreadableDocument {
		OdtList outer = list;
		boolean goesOn = xml.is("continue-numbering") || xml.attribute("continue-list") != null;
		list = OdtList.of(outer, part.styles.list(xml.attribute("style-name")), goesOn);
		int parent = xml.depth();
		while (xml.child(parent)) {
			if (xml.name().equals("list-item"))
				list.item(xml.number("start-value", -1));
			read(out);
		}
		list = outer;
	}

	private void paragraph(List<Block> out) throws UnreadableDocument {
		if (part.cell == null)
			part.line++;
		SourcePlace spot = part.spot();
		int level = level();
		String number = list != null
				? list.number()
				: level > 0 && !xml.is("is-list-header") ? OdtList.ofHeading(part.styles.outline(), level) : "";
		OdtText text = new OdtText(part);
		text.paragraph();
		text.seen.remark(part.remarks, spot);
		String words = text.seen.text.toString().strip();
		part.count(words.length());
		if (!words.isEmpty() || part.cell != null && !number.isEmpty())
			out.add(new Paragraph((number + words).strip(), Math.min(level, 9), spot));
		else if (text.picture && text.boxes.isEmpty())
			part.remarks.add(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, Remarks.PICTURE, spot);
		out.addAll(text.boxes);
	}

	private int level() {
		int own = xml.name().equals("h") ? xml.number("outline-level", 1) : 0;
		return own > 0 ? own : part.styles.level(xml.attribute("style-name"));
	}

	private void shape(List<Block> out) throws UnreadableDocument {
		OdtText text = new OdtText(part);
		text.graphic();
		if (text.picture && text.boxes.isEmpty())
			part.remarks.add(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, Remarks.PICTURE, part.spot());
		out.addAll(text.boxes);
	}
}
