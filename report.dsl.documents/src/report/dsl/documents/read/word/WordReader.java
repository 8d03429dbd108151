// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.read.office.OfficePackage;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** Reads Word documents of 2007 and later (.docx): the document is streamed, pictures and all else that is no text are not unpacked. */
public final class WordReader {

	private final OfficePackage file;
	private final WordStyles styles;
	private final WordNumbering numbering;
	private final Remarks remarks = new Remarks();

	private WordReader(OfficePackage file) throws UnreadableDocument {
		this.file = file;
		try (InputStream parts = file.part("styles"); InputStream lists = file.part("numbering")) {
			styles = WordStyles.read(parts);
			numbering = WordNumbering.read(lists);
		} catch (java.io.IOException e) {
			throw OfficePackage.why(e);
		}
	}

	/** @param file is left open */
	public static SourceDocument read(OfficePackage file) throws UnreadableDocument {
		return new WordReader(file).document();
	}

	private SourceDocument document() throws UnreadableDocument {
		List<Block> blocks = new ArrayList<>();
		try (InputStream stream = file.document(); XmlPart xml = new XmlPart(stream)) {
			WordPart part = new WordPart(xml, styles, numbering, remarks, 0);
			xml.child(0);
			int root = xml.depth();
			while (xml.child(root))
				if (xml.name().equals("body"))
					new WordBlocks(part).read(blocks);
			notes("footnotes", part.footnotes, part.line, blocks);
			notes("endnotes", part.endnotes, part.line, blocks);
		} catch (java.io.IOException e) {
			throw OfficePackage.why(e);
		}
		return new SourceDocument(blocks, Map.of(), remarks.all());
	}

	/** Appends the notes that are referred to, in the order in which they are. */
	private void notes(String type, List<String> ids, int line, List<Block> blocks) throws UnreadableDocument {
		if (ids.isEmpty())
			return;
		Map<String, List<Block>> notes = new HashMap<>();
		try (InputStream stream = file.part(type)) {
			if (stream == null)
				return;
			try (XmlPart xml = new XmlPart(stream)) {
				WordPart part = new WordPart(xml, styles, numbering, remarks, line);
				xml.child(0);
				int root = xml.depth();
				while (xml.child(root)) {
					List<Block> note = new ArrayList<>();
					notes.put(xml.attribute("id"), note);
					new WordBlocks(part).read(note);
				}
			}
		} catch (java.io.IOException e) {
			throw OfficePackage.why(e);
		}
		for (String id : ids)
			for (Block block : notes.getOrDefault(id, List.of())) {
				blocks.add(block);
				remarks.movedToEnd(block);
			}
	}
}
