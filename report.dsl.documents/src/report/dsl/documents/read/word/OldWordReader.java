// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.read.office.TableRows;
import report.dsl.documents.read.office.TableRows.Down;
import report.dsl.documents.read.office.TableRows.Piece;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.i18n.Text;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Reads Word documents of 1997 to 2003 (.doc), which are also those of WPS (.wps). */
public final class OldWordReader {

	private static final Text NOTE = new Text("脚注移到了文末：{0}", "a footnote was moved to the end: {0}");
	private static final Text BOX = new Text("文本框移到了文末：{0}", "a text box was moved to the end: {0}");
	/** Outline level of plain text, counted from 0. */
	private static final int BODY = 9;

	private final OldLists lists;
	private final Remarks remarks = new Remarks();
	private final WordFields fields = new WordFields();
	private int line;
	private @Nullable SourcePlace cell;

	private OldWordReader(HWPFDocument document) {
		lists = new OldLists(document.getListTables());
	}

	/** @param root of the compound file */
	public static SourceDocument read(DirectoryNode root) throws IOException, UnreadableDocument {
		try (HWPFDocument document = new HWPFDocument(root)) {
			return new OldWordReader(document).read(document);
		} catch (OldWordFileFormatException e) {
			throw new UnreadableDocument("document.saveAs", "Word 6.0/95", ".docx");
		}
	}

	private SourceDocument read(HWPFDocument document) {
		List<Block> blocks = new ArrayList<>();
		read(document.getRange(), 0, blocks);
		append(document.getMainTextboxRange(), BOX, blocks);
		append(document.getFootnoteRange(), NOTE, blocks);
		append(document.getEndnoteRange(), NOTE, blocks);
		return new SourceDocument(blocks, Map.of(), remarks.all());
	}

	/** What stands beside the text: the file does not hold it where it is seen. */
	private void append(Range range, Text told, List<Block> blocks) {
		int before = blocks.size();
		read(range, 0, blocks);
		for (Block block : blocks.subList(before, blocks.size()))
			remarks.add(RemarkKind.DOUBTFUL, Confidence.SURROUNDINGS,
					told.with(block instanceof Paragraph paragraph ? paragraph.text() : ""),
					block.spot());
	}

	/** @param level how many tables are around */
	private void read(Range range, int level, List<Block> out) {
		StringBuilder carried = new StringBuilder();
		int count = range.numParagraphs();
		for (int i = 0; i < count; i++) {
			var paragraph = range.getParagraph(i);
			if (paragraph.getTableLevel() > level) {
				Table table = range.getTable(paragraph);
				out.addAll(table(table));
				int end = table.getEndOffset();
				while (i + 1 < count && range.getParagraph(i + 1).getStartOffset() < end)
					i++;
			} else
				paragraph(paragraph, out, carried);
		}
	}

	private void paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph, List<Block> out, StringBuilder carried) {
		if (cell == null)
			line++;
		SourcePlace spot = cell != null ? cell : SourcePlace.line(line, 1);
		OldText text = new OldText(paragraph, fields);
		fields.paragraphEnds();
		text.seen.remark(remarks, spot);
		carried.append(text.seen.text);
		if (text.joined)
			return;
		String words = carried.toString().strip();
		carried.setLength(0);
		if (text.picture && words.isEmpty())
			remarks.add(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, Remarks.PICTURE, spot);
		String number = lists.next(paragraph);
		int outline = paragraph.getLvl();
		if (!words.isEmpty() || cell != null && !number.isEmpty())
			out.add(new Paragraph((number + words).strip(), cell == null && outline >= 0 && outline < BODY ? outline + 1 : 0, spot));
	}

	private List<Block> table(Table table) {
		SourcePlace outer = cell;
		TableRows rows = new TableRows(outer != null ? outer : SourcePlace.line(line + 1, 1), true, remarks);
		int left = Integer.MAX_VALUE;
		for (int i = 0; i < table.numRows(); i++)
			if (table.getRow(i).numCells() > 0)
				left = Math.min(left, table.getRow(i).getCell(0).getLeftEdge());
		for (int i = 0; i < table.numRows(); i++)
			row(table.getRow(i), left, table.getTableLevel(), rows);
		cell = outer;
		return rows.blocks();
	}

	private void row(TableRow row, int left, int level, TableRows rows) {
		line++;
		List<Piece> pieces = new ArrayList<>();
		for (int i = 0; i < row.numCells(); i++) {
			TableCell from = row.getCell(i);
			cell = SourcePlace.line(line, i + 1);
			List<Block> content = new ArrayList<>();
			read(from, level, content);
			Down down = from.isFirstVerticallyMerged() ? Down.FIRST : from.isVerticallyMerged() ? Down.GOES_ON : Down.NONE;
			pieces.add(new Piece(1, from.getWidth(), down, from.isMerged() && !from.isFirstMerged(), content, cell));
		}
		if (!pieces.isEmpty())
			rows.add(row.getCell(0).getLeftEdge() - left, 0, pieces);
	}
}
