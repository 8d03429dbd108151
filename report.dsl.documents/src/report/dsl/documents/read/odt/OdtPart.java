// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.odt;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** What all readers of an OpenDocument text share: its styles, where they are, what they remark. */
final class OdtPart {

	/** Of all paragraphs, in UTF-16 units; no report has a hundredth. */
	private static final int LONGEST = 20 << 20;

	final XmlPart xml;
	final OdtStyles styles;
	final Remarks remarks;
	/** what stands in footnotes and endnotes, in the order in which they are referred to */
	final List<Block> notes = new ArrayList<>();
	/** Number of the paragraph or table row that was begun last. */
	int line;
	/** Place of the cell that is being read, null outside tables. */
	@Nullable
	SourcePlace cell;
	/** whether a table of contents is being read */
	boolean contents;
	/** whether headers and footers are being read, in which numbers of pages are no text */
	boolean margins;
	private int length;
	/** Cells of all tables so far. */
	int cells;

	OdtPart(XmlPart xml, OdtStyles styles, Remarks remarks) {
		this.xml = xml;
		this.styles = styles;
		this.remarks = remarks;
	}

	/** Counts what has been read. @throws UnreadableDocument there is more than a report can hold */
	void count(int characters) throws UnreadableDocument {
		length += characters;
		if (length > LONGEST)
			throw new UnreadableDocument("document.large", LONGEST >> 20);
	}

	/** Where the paragraph or table stands that is being read. */
	SourcePlace spot() {
		return cell != null ? cell : SourcePlace.line(Math.max(1, line), 1);
	}
}
