// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;
import report.dsl.text.Chars;
import report.dsl.text.LineBreaks;

/** What becomes of the clipboard in a table: cells of spreadsheets and word processors go into cells, never as raw text. */
public final class Pasting {

	/** More signs are not looked at: no table of a report is as large. */
	public static final int LONGEST = 4_000_000;

	/** What editors say of a clipboard that holds nothing else. */
	public static final Text PICTURE = new Text("剪贴板里是图片，读不出其中的数。请复制单元格本身，或用“导入文档”。",
			"The clipboard contains a picture, whose figures cannot be read. Copy the cells themselves, or import the document.");

	private static final int MOST_CELLS = 2000;
	/** Longer text around a table says that more than a table was copied. */
	private static final int MOST_PROSE = 200;

	private static final Text WHOLE = new Text("剪贴板里不止一张表，没有粘贴。请只复制要填的那张表；整份文档请用“导入文档”。",
			"Nothing was pasted: the clipboard contains several tables. Copy only one table, or import the whole document.");
	private static final Text MANY = new Text("剪贴板里的格太多，没有粘贴：一次最多 {0} 格。请只复制要填的那张表；整份文档请用“导入文档”。",
			"Nothing was pasted: the clipboard contains more than {0} cells. Copy only one table, or import the whole document.");
	private static final Text WORDS = new Text("剪贴板里是多行文字，表格的格里只能填数，没有粘贴。",
			"Nothing was pasted: the clipboard contains lines of text, but cells can only contain figures.");
	private static final Text NO_FIGURES = new Text("剪贴板里没有可以填进表格的数，没有粘贴。",
			"Nothing was pasted: the clipboard contains no figures for a table.");
	private static final Text NO_TABLE = new Text("这里不是格式规定的表，不知道数该填在哪一格，没有粘贴。请先写明格式和表名。",
			"Nothing was pasted: this is not a table of the form, so it is unknown where the figures belong. State form and caption "
					+ "first.");

	/**
	 * What pasting comes to.
	 *
	 * @param edits     of the text; empty when nothing can be pasted
	 * @param selection in the text after the edits; null when there are none
	 * @param message   what was left out; null when nothing was
	 */
	public record Result(List<TextEdit> edits, @Nullable Range selection, @Nullable String message) {
	}

	/** Like {@link Result}, in offsets. */
	record Pasted(List<Edit> edits, @Nullable Region selection, @Nullable String message) {
	}

	private final ReportDocument document;
	private final PasteTarget target;

	private Pasting(ReportDocument document, PasteTarget target) {
		this.document = document;
		this.target = target;
	}

	/** Whether a place is in a table, so that the clipboard is worth looking at. */
	public static boolean concerns(ReportDocument document, Range range) {
		return PasteTarget.of(document, range) != null;
	}

	/** @return the answer to a clipboard that holds more than anybody wants to paste */
	public static Result tooMuch(ReportDocument document) {
		return refused(document, MANY.with(MOST_CELLS));
	}

	/**
	 * @param text plain text
	 * @param page what stands in the text with marks-up; without either the clipboard holds a picture
	 * @return null where the text goes in as it is
	 */
	public static @Nullable Result of(ReportDocument document, Range range, @Nullable String text, @Nullable SourceDocument page) {
		PasteTarget target = PasteTarget.of(document, range);
		if (target == null)
			return null;
		return text == null && page == null
				? refused(document, PICTURE)
				: new Pasting(document, target).paste(text == null ? "" : text, page);
	}

	private static Result refused(ReportDocument document, Text why) {
		return new Result(List.of(), null, why.in(document.language()));
	}

	private @Nullable Result paste(String text, @Nullable SourceDocument page) {
		List<Grid> grids = new ArrayList<>();
		int prose = 0;
		for (Block block : page == null ? List.<Block>of() : page.blocks())
			switch (block) {
			case Grid grid -> grids.add(grid);
			case Paragraph paragraph -> prose += paragraph.text().length();
			}
		if (grids.size() > 1 || grids.size() == 1 && prose > MOST_PROSE)
			return refused(document, WHOLE);
		if (grids.size() == 1)
			return (long) grids.getFirst().rows() * grids.getFirst().columns() > 10L * MOST_CELLS
					? tooMuch(document)
					: cells(CopiedCells.of(grids.getFirst()));
		if (page != null && prose == 0 && text.isBlank())
			return refused(document, PICTURE);
		return text.length() > LONGEST ? tooMuch(document) : text(text);
	}

	private @Nullable Result text(String text) {
		if (text.indexOf('\t') >= 0)
			return isReport(text) ? refused(document, WHOLE) : cells(CopiedCells.ofText(text));
		boolean inCell = target.cell() >= 0;
		List<String> lines = LineBreaks.lines(text).stream().filter(line -> !line.isBlank()).toList();
		boolean bars = text.chars().anyMatch(c -> Chars.isBar((char) c));
		boolean one = lines.size() == 1 && !text.contains("\n") && !text.contains("\r");
		if (!inCell || lines.isEmpty() || one && !bars || lines.size() > 1 && bars)
			return null;
		if (bars)
			return cells(CopiedCells.ofBars(lines.getFirst()));
		return lines.stream().allMatch(line -> CopiedCells.isFigure(line.strip()))
				? cells(CopiedCells.ofText(text))
				: refused(document, WORDS);
	}

	/** Whether paragraphs stand around the cells. */
	private static boolean isReport(String text) {
		return LineBreaks.lines(text).stream().filter(line -> line.indexOf('\t') < 0).mapToInt(String::length).sum() > MOST_PROSE;
	}

	private Result cells(CopiedCells copied) {
		if (copied.cells() > MOST_CELLS)
			return tooMuch(document);
		Table table = target.grid().table();
		if (table == null || target.grid().columns().isEmpty())
			return refused(document, NO_TABLE);
		return hasFigures(copied) ? result(new Paste(document, table, target, copied).run()) : refused(document, NO_FIGURES);
	}

	private static boolean hasFigures(CopiedCells copied) {
		for (int row = 0; row < copied.rows(); row++)
			if (copied.hasFigures(row))
				return true;
		return false;
	}

	private Result result(Pasted pasted) {
		Source source = document.source();
		List<TextEdit> edits = pasted.edits().stream().map(edit -> Positions.of(source, edit)).toList();
		Source after = document.with(Edit.apply(source.text(), pasted.edits())).source();
		return new Result(edits, pasted.selection() == null ? null : Positions.of(after, pasted.selection()), pasted.message());
	}
}
