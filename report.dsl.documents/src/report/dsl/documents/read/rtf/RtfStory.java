// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.rtf;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.read.office.SeenText;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** A text with its paragraphs and tables: that of the document, of a note, of a text box. */
final class RtfStory {

	/** Tables within tables; deeper ones are made up. */
	private static final int DEEPEST = 12;
	/** Of all paragraphs of a story, in UTF-16 units; no report has a hundredth. */
	private static final int LONGEST = 20 << 20;

	private final Remarks remarks;
	private final List<Block> blocks = new ArrayList<>();
	/** tables that are open, the outermost first */
	private final List<RtfTable> tables = new ArrayList<>();
	/** what stands in text boxes that are fastened to the paragraph */
	private final List<Block> boxes = new ArrayList<>();
	private SeenText text = new SeenText();
	private int line;
	private int length;
	private boolean picture;
	/** how many tables the paragraph stands in; 0 for none */
	private int depth;
	private int level;

	RtfStory(Remarks remarks, int line) {
		this.remarks = remarks;
		this.line = line;
	}

	/** Number of the paragraph or table row that was read last. */
	int line() {
		return line;
	}

	void append(String words, RtfGroup how) throws UnreadableDocument {
		length += words.length();
		if (length > LONGEST)
			throw new UnreadableDocument("document.large", LONGEST >> 20);
		text.hiding = how.hidden;
		text.deleting = how.deleted;
		text.raised = how.raised;
		text.size = how.size;
		text.struck = how.struck || how.doublyStruck;
		text.append(words, how.contents);
	}

	/** A picture that is large enough to hold text stands in the paragraph. */
	void picture() {
		picture = true;
	}

	void box(List<Block> content) {
		boxes.addAll(content);
	}

	/** Properties of paragraphs are those of none again. */
	void newParagraph() {
		depth = 0;
		level = 0;
	}

	void inTable(int tablesAround) {
		depth = Math.clamp(tablesAround, 0, DEEPEST);
	}

	/** @param headingLevel 1 … 9 for a heading */
	void level(int headingLevel) {
		level = headingLevel >= 1 && headingLevel <= 9 ? headingLevel : 0;
	}

	void endParagraph() {
		boolean torn = depth == 0 && !tables.isEmpty() && tables.getFirst().isInRow();
		paragraph(torn ? 1 : depth);
	}

	private void paragraph(int inside) {
		open(inside);
		if (inside == 0)
			line++;
		SourcePlace spot = SourcePlace.line(Math.max(1, inside == 0 ? line : line + 1), 1);
		List<Block> out = inside == 0 ? blocks : tables.get(inside - 1).cell();
		text.remark(remarks, spot);
		String words = text.text.toString().strip();
		if (!words.isEmpty())
			out.add(new Paragraph(words, level, spot));
		else if (picture && boxes.isEmpty())
			remarks.add(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, Remarks.PICTURE, spot);
		out.addAll(boxes);
		boxes.clear();
		text = new SeenText();
		picture = false;
	}

	/** Opens and closes tables until so many are open. */
	private void open(int inside) {
		while (tables.size() > inside) {
			RtfTable inner = tables.removeLast();
			(tables.isEmpty() ? blocks : tables.getLast().cell()).addAll(inner.blocks(line + 1));
		}
		while (tables.size() < inside)
			tables.add(new RtfTable(SourcePlace.line(line + 1, 1), remarks));
	}

	void endCell(boolean inner) {
		int inside = inner ? Math.max(2, depth) : 1;
		paragraph(inside);
		tables.get(inside - 1).endCell();
	}

	void endRow(boolean inner) {
		int inside = inner ? Math.max(2, depth) : 1;
		open(inside);
		if (!inner)
			line++;
		tables.get(inside - 1).endRow(inner ? line + 1 : line);
	}

	/** A property of a row or of one of its cells. */
	void row(String word, int number, boolean inner) {
		int inside = inner ? Math.max(2, depth) : 1;
		if (tables.size() < inside)
			open(inside);
		tables.get(inside - 1).property(word, number);
	}

	/** Everything, when the text has ended. */
	List<Block> blocks() {
		if (!text.text.isEmpty() || picture || !boxes.isEmpty())
			endParagraph();
		open(0);
		return blocks;
	}
}
