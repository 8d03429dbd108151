// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.read.office.Archive;
import report.dsl.documents.read.office.OfficePackage;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** Reads texts of OpenDocument (.odt, .fodt): what LibreOffice saves, and WPS and Word when asked to. */
public final class OdtReader {

	private final OdtStyles styles = new OdtStyles();
	private final Remarks remarks = new Remarks();
	private final List<Block> blocks = new ArrayList<>();

	private OdtReader() {
	}

	/** @param file is left open */
	public static SourceDocument read(Archive file) throws UnreadableDocument {
		if (file.has("encrypted-package") || isEncrypted(file))
			throw new UnreadableDocument("document.encrypted");
		OdtReader reader = new OdtReader();
		for (String part : new String[] { "styles.xml", "content.xml" })
			try (InputStream stream = file.part(part)) {
				if (stream != null)
					reader.part(stream);
			} catch (IOException e) {
				throw OfficePackage.why(e);
			}
		return reader.document();
	}

	/** @param bytes of a document that is one XML file */
	public static SourceDocument read(byte[] bytes) throws UnreadableDocument {
		OdtReader reader = new OdtReader();
		reader.part(new ByteArrayInputStream(bytes));
		return reader.document();
	}

	private static boolean isEncrypted(Archive file) throws UnreadableDocument {
		try (InputStream stream = file.part("META-INF/manifest.xml")) {
			if (stream == null)
				return false;
			try (XmlPart xml = new XmlPart(stream)) {
				xml.child(0);
				int root = xml.depth();
				while (xml.child(root)) {
					int entry = xml.depth();
					while (xml.child(entry))
						if (xml.name().equals("encryption-data"))
							return true;
				}
				return false;
			}
		} catch (IOException e) {
			throw OfficePackage.why(e);
		}
	}

	private SourceDocument document() {
		return new SourceDocument(blocks, Map.of(), remarks.all());
	}

	private void part(InputStream stream) throws UnreadableDocument {
		try (XmlPart xml = new XmlPart(stream)) {
			OdtPart part = new OdtPart(xml, styles, remarks);
			xml.child(0);
			int root = xml.depth();
			while (xml.child(root))
				switch (xml.name()) {
				case "styles", "automatic-styles" -> styles.read(xml);
				case "master-styles" -> {
					part.margins = true;
					margins(part);
					part.margins = false;
				}
				case "body" -> body(part);
				default -> {
				}
				}
		}
	}

	/** Headers and footers, within the styles of pages. */
	private void margins(OdtPart part) throws UnreadableDocument {
		int parent = part.xml.depth();
		while (part.xml.child(parent))
			if (part.xml.name().equals("p") || part.xml.name().equals("h")) {
				OdtText text = new OdtText(part);
				text.paragraph();
				remarks.dropped(Remarks.MARGIN, text.seen.text, part.spot());
			} else
				margins(part);
	}

	private void body(OdtPart part) throws UnreadableDocument {
		int parent = part.xml.depth();
		while (part.xml.child(parent))
			switch (part.xml.name()) {
			case "text" -> {
				new OdtBlocks(part).read(blocks);
				for (Block note : part.notes) {
					blocks.add(note);
					remarks.movedToEnd(note);
				}
			}
			case "spreadsheet" -> throw new UnreadableDocument("document.saveAs", "OpenDocument (.ods)", ".xlsx");
			default -> throw new UnreadableDocument("document.kind");
			}
	}
}
