// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.odt;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.read.office.XmlPart;

/** What all readers of an OpenDocument text share: its styles, where they are, what they remark. */
final class OdtPart {

	final XmlPart xml;
	final OdtStyles styles;
	final Remarks remarks;
	/** what stands in footnotes and endnotes, in the order in which they are referred to */
	final List<Block> notes = new ArrayList<>();
	/** Number of the paragraph or table row that was begun last. */
	int line;
	/** Place of the cell that is being read, null outside tables. */
	SourcePlace cell;
	/** whether a table of contents is being read */
	boolean contents;
	/** whether headers and footers are being read, in which numbers of pages are no text */
	boolean margins;
	/** Cells of all tables so far. */
	int cells;

	OdtPart(XmlPart xml, OdtStyles styles, Remarks remarks) {
		this.xml = xml;
		this.styles = styles;
		this.remarks = remarks;
	}

	/** Where the paragraph or table stands that is being read. */
	SourcePlace spot() {
		return cell != null ? cell : SourcePlace.line(Math.max(1, line), 1);
	}
}
