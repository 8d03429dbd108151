// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.read.office.XmlPart;

/** What all readers of a Word document share: its styles and lists, where they are, what they remark. */
final class WordPart {

	final XmlPart xml;
	final WordStyles styles;
	final WordNumbering numbering;
	final Remarks remarks;
	final WordFields fields = new WordFields();
	/** ids of footnotes that are referred to, in order */
	final List<String> footnotes = new ArrayList<>();
	final List<String> endnotes = new ArrayList<>();
	/** Number of the paragraph or table row that was begun last. */
	int line;
	/** Place of the cell that is being read, null outside tables. */
	@Nullable
	SourcePlace cell;

	/** Whether the cell that is being read says that it is coloured. */
	boolean shaded;

	WordPart(XmlPart xml, WordStyles styles, WordNumbering numbering, Remarks remarks, int line) {
		this.xml = xml;
		this.styles = styles;
		this.numbering = numbering;
		this.remarks = remarks;
		this.line = line;
	}

	/** Where the paragraph or table stands that is being read. */
	SourcePlace spot() {
		return cell != null ? cell : SourcePlace.line(Math.max(1, line), 1);
	}
}
