// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.source.UnreadableDocument;

/** Reads workbooks of 1997 to 2003 (.xls), which are also those of WPS (.et). */
public final class OldWorkbookReader {

	private final Remarks remarks = new Remarks();
	private final SheetNumbers numbers;

	private OldWorkbookReader(HSSFWorkbook workbook) {
		numbers = new SheetNumbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
	}

	/** @param root of the compound file */
	public static SourceDocument read(DirectoryNode root) throws IOException, UnreadableDocument {
		try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
			return new OldWorkbookReader(workbook).read(workbook);
		} catch (OldExcelFormatException e) {
			throw new UnreadableDocument("document.saveAs", "Excel 5.0/95", ".xlsx");
		}
	}

	private SourceDocument read(HSSFWorkbook workbook) throws UnreadableDocument {
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
			SheetRows rows = new SheetRows(i + 1);
			sheet(workbook.getSheetAt(i), rows, new SheetRemarks(hidden ? new Remarks() : remarks, i + 1));
			if (!hidden)
				blocks.addAll(rows.blocks());
			else if (!rows.isEmpty())
				new SheetRemarks(remarks, i + 1).hiddenSheet(workbook.getSheetName(i));
		}
		return new SourceDocument(blocks, Map.of(), remarks.all());
	}

	private void sheet(HSSFSheet sheet, SheetRows rows, SheetRemarks told) throws UnreadableDocument {
		for (CellRangeAddress area : sheet.getMergedRegions())
			rows.merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow() - area.getFirstRow() + 1,
					area.getLastColumn() - area.getFirstColumn() + 1);
		int last = -1;
		for (Row row : sheet) {
			boolean any = false;
			for (Cell cell : row) {
				String text = seen((HSSFCell) cell, text((HSSFCell) cell, told), told);
				any |= !text.isBlank();
				last = Math.max(last, cell.getColumnIndex());
				rows.cell(row.getRowNum(), cell.getColumnIndex(), text);
			}
			if (any && ((HSSFRow) row).getZeroHeight())
				told.hiddenRow(row.getRowNum());
		}
		for (int column = 0; column <= last; column++)
			if (sheet.isColumnHidden(column))
				told.hiddenColumn(column);
	}

	/** Empty for a cell that is struck through. */
	private static String seen(HSSFCell cell, String text, SheetRemarks told) {
		if (text.isBlank() || !cell.getCellStyle().getFont(cell.getSheet().getWorkbook()).getStrikeout())
			return text;
		told.struck(text, cell.getRowIndex(), cell.getColumnIndex());
		return "";
	}

	private String text(HSSFCell cell, SheetRemarks told) {
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		String text = shown(cell, type, told);
		if (!cell.getCellStyle().getFont(cell.getSheet().getWorkbook()).getStrikeout())
			return text;
		told.struck(text, cell.getRowIndex(), cell.getColumnIndex());
		return "";
	}

	/** Text whose parts may look different. */
	private static String rich(HSSFCell cell, SheetRemarks told) {
		HSSFRichTextString rich = cell.getRichStringCellValue();
		String whole = rich.getString();
		SheetText text = SheetText.of(rich.numFormattingRuns() == 0 ? whole : whole.substring(0, rich.getIndexOfFormattingRun(0)));
		for (int i = 0; i < rich.numFormattingRuns(); i++) {
			int end = i + 1 < rich.numFormattingRuns() ? rich.getIndexOfFormattingRun(i + 1) : whole.length();
			HSSFFont font = cell.getSheet().getWorkbook().getFontAt(rich.getFontOfFormattingRun(i));
			text = text.with(whole.substring(rich.getIndexOfFormattingRun(i), end), font.getStrikeout(),
					font.getTypeOffset() != Font.SS_NONE);
		}
		if (!text.struck().isEmpty())
			told.struck(text.struck(), cell.getRowIndex(), cell.getColumnIndex());
		return text.seen();
	}

	private String shown(HSSFCell cell, CellType type, SheetRemarks told) {
		return switch (type) {
		case NUMERIC ->
			numbers.text(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
		case STRING -> rich(cell, told);
		case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
		case ERROR -> {
			String fault = FormulaError.forInt(cell.getErrorCellValue()).getString();
			told.fault(fault, cell.getRowIndex(), cell.getColumnIndex());
			yield fault;
		}
		default -> "";
		};
	}
}
