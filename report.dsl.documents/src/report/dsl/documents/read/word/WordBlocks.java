// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.read.office.SeenText;
import report.dsl.documents.read.office.TableRows;
import report.dsl.documents.read.office.TableRows.Down;
import report.dsl.documents.read.office.TableRows.Piece;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Reads paragraphs and tables of a part of a Word document, in reading order. */
final class WordBlocks {

	private final WordPart part;
	private final XmlPart xml;

	WordBlocks(WordPart part) {
		this.part = part;
		this.xml = part.xml;
	}

	/** At an element that holds paragraphs and tables; adds what stands in it. */
	void read(List<Block> out) throws UnreadableDocument {
		StringBuilder carried = new StringBuilder();
		read(out, carried);
		if (!carried.isEmpty())
			out.add(new Paragraph(carried.toString(), part.spot()));
	}

	private void read(List<Block> out, StringBuilder carried) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "p" -> paragraph(out, carried);
			case "tbl" -> table(out);
			case "del", "moveFrom" -> drop();
			case "altChunk" -> part.remarks.add(RemarkKind.DROPPED, Confidence.FACT, Remarks.EMBEDDED, part.spot());
			case "AlternateContent" -> alternatives(out, carried);
			case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" -> read(out, carried);
			default -> {
			}
			}
	}

	/** The same content for newer and older programs: the first that holds anything counts. */
	private void alternatives(List<Block> out, StringBuilder carried) throws UnreadableDocument {
		int before = out.size();
		int parent = xml.depth();
		while (xml.child(parent))
			if (out.size() == before)
				read(out, carried);
	}

	private void drop() throws UnreadableDocument {
		WordText text = new WordText(part);
		text.deleted();
		text.seen.remark(part.remarks, part.spot());
	}

	private String hidden() throws UnreadableDocument {
		WordText text = new WordText(part);
		text.hidden();
		return text.seen.hidden();
	}

	private void paragraph(List<Block> out, StringBuilder carried) throws UnreadableDocument {
		if (part.cell == null)
			part.line++;
		SourcePlace spot = part.spot();
		WordText text = new WordText(part);
		text.paragraph();
		part.fields.paragraphEnds();
		remark(text, spot);
		if (text.properties.joined) {
			carried.append(text.seen.text);
		} else {
			String words = carried.append(text.seen.text).toString().strip();
			carried.setLength(0);
			String number = part.numbering.next(text.properties, part.styles);
			if (!words.isEmpty() || part.cell != null && !number.isEmpty())
				out.add(new Paragraph((number + words).strip(), part.styles.level(text.properties), spot));
		}
		out.addAll(text.boxes);
	}

	private void remark(WordText text, SourcePlace spot) {
		text.seen.remark(part.remarks, spot);
		if (text.picture && text.seen.text.toString().isBlank() && text.boxes.isEmpty())
			part.remarks.add(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, Remarks.PICTURE, spot);
	}

	private void table(List<Block> out) throws UnreadableDocument {
		SourcePlace outer = part.cell;
		TableRows rows = new TableRows(outer != null ? outer : SourcePlace.line(part.line + 1, 1), false, part.remarks);
		rows(rows);
		part.cell = outer;
		out.addAll(rows.blocks());
	}

	private void rows(TableRows rows) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "tr" -> row(rows);
			case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(rows);
			case "del", "moveFrom" -> drop();
			default -> {
			}
			}
	}

	private static final class Row {
		private final List<Piece> pieces = new ArrayList<>();
		private int before;
		private int after;
		private boolean deleted;
		private boolean hidden;
		/** its text, where it is hidden */
		private final StringBuilder unseen = new StringBuilder();
	}

	private void row(TableRows rows) throws UnreadableDocument {
		part.line++;
		Row row = new Row();
		cells(row);
		part.remarks.dropped(SeenText.HIDDEN, row.unseen, SourcePlace.line(part.line, 1));
		if (!row.deleted && !row.hidden)
			rows.add(row.before, row.after, row.pieces);
	}

	private void cells(Row row) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "trPr" -> rowProperties(row);
			case "tc" -> {
				part.cell = SourcePlace.line(part.line, row.pieces.size() + 1);
				if (row.deleted)
					drop();
				else if (row.hidden)
					row.unseen.append(row.unseen.isEmpty() ? "" : " ").append(hidden());
				else
					cell(row);
			}
			case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cells(row);
			default -> {
			}
			}
	}

	private void rowProperties(Row row) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "gridBefore" -> row.before = xml.number("val", 0);
			case "gridAfter" -> row.after = xml.number("val", 0);
			case "del" -> row.deleted = true;
			case "hidden" -> row.hidden = xml.on();
			default -> {
			}
			}
	}

	private void cell(Row row) throws UnreadableDocument {
		WordCell properties = new WordCell();
		List<Block> content = new ArrayList<>();
		SourcePlace spot = part.spot();
		StringBuilder carried = new StringBuilder();
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "tcPr" -> {
				properties.read(xml);
				part.shaded = properties.shaded;
			}
			case "p" -> paragraph(content, carried);
			case "tbl" -> table(content);
			case "del", "moveFrom" -> drop();
			case "AlternateContent" -> alternatives(content, carried);
			default -> read(content, carried);
			}
		if (!carried.isEmpty())
			content.add(new Paragraph(carried.toString(), spot));
		part.shaded = false;
		row.pieces.add(new Piece(properties.columns, properties.width, properties.down, properties.joined, content, spot));
	}

	/** What a cell says of its place and its ground. */
	private static final class WordCell {
		private static final Set<String> SHADES_OF_WHITE = Set.of("auto", "ffffff", "null");
		private int columns = 1;
		private int width;
		private Down down = Down.NONE;
		private boolean joined;
		private boolean shaded;

		/** At {@code w:tcPr}. */
		private void read(XmlPart xml) throws UnreadableDocument {
			int parent = xml.depth();
			while (xml.child(parent))
				switch (xml.name()) {
				case "gridSpan" -> columns = Math.clamp(xml.number("val", 1), 1, TableRows.WIDEST);
				case "vMerge" -> down = "restart".equals(xml.value()) ? Down.FIRST : Down.GOES_ON;
				case "shd" -> shaded = !SHADES_OF_WHITE.contains(String.valueOf(xml.attribute("fill")).toLowerCase(Locale.ROOT));
				case "hMerge" -> joined = !"restart".equals(xml.value());
				case "tcW" -> width = "dxa".equals(xml.attribute("type")) ? xml.number("w", 0) : 0;
				default -> {
				}
				}
		}
	}
}
