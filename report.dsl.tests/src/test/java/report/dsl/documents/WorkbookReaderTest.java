// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.source.RawDocument;
import report.dsl.workspace.FileProblem;

/** Workbooks of both kinds and tables as text: every filled cell is there, with its digits. */
class WorkbookReaderTest {

	enum Made {
		XLSX(XSSFWorkbook::new), STREAMED_XLSX(SXSSFWorkbook::new), XLS(HSSFWorkbook::new);

		private final Supplier<Workbook> maker;

		Made(Supplier<Workbook> maker) {
			this.maker = maker;
		}

		private SourceDocument read(Consumer<Workbook> filling) throws FileProblem, IOException {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try (Workbook workbook = maker.get()) {
				filling.accept(workbook);
				workbook.write(out);
			}
			return Documents.read(RawDocument.of("a.xls", out.toByteArray()));
		}
	}

	private static void row(Sheet sheet, int number, Object... values) {
		var row = sheet.createRow(number);
		for (int i = 0; i < values.length; i++)
			switch (values[i]) {
			case Number value -> row.createCell(i).setCellValue(value.doubleValue());
			case String text -> row.createCell(i).setCellValue(text);
			case null, default -> row.createCell(i);
			}
	}

	private static Cell styled(Sheet sheet, Cell cell, String format) {
		Workbook workbook = sheet.getWorkbook();
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		cell.setCellStyle(style);
		return cell;
	}

	@ParameterizedTest
	@EnumSource
	void headingsTablesAndMergedCells(Made made) throws FileProblem, IOException {
		assertEquals("""
				青石镇年度报告
				2021年
				二、主动公开
				| 信息内容 | 本年 | < |
				| ^ | 制发 | 废止 |
				| 规章 | 0 | 44.7336 |
				| 规范性文件 | ∅ | 1200 |
				三、申请情况
				| 新收 | 3 |
				说明：本表数据截至年底，与上年口径一致，不含已经转交其他机关办理的申请件数在内，特此说明。
				""", Shown.blocks(made.read(workbook -> {
			Sheet sheet = workbook.createSheet("表");
			row(sheet, 0, "青石镇年度报告");
			row(sheet, 1, "2021年");
			row(sheet, 3, "二、主动公开");
			row(sheet, 4, "信息内容", "本年", "");
			row(sheet, 5, "", "制发", "废止");
			row(sheet, 6, "规章", 0, 44.733600000000003);
			row(sheet, 7, "规范性文件", null, 1200);
			row(sheet, 9, "三、申请情况");
			row(sheet, 10, "新收", null, 3);
			row(sheet, 11, "说明：本表数据截至年底，与上年口径一致，不含已经转交其他机关办理的申请件数在内，特此说明。");
			sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
			sheet.addMergedRegion(new CellRangeAddress(4, 4, 1, 2));
			sheet.addMergedRegion(new CellRangeAddress(9, 9, 0, 2));
		})));
	}

	@ParameterizedTest
	@EnumSource
	void numbersKeepTheirDigits(Made made) throws FileProblem, IOException {
		assertEquals("| 44.7336万元 | 12.5678% | -3 | 1234567.891 | 2021-12-31 | 0.3 | TRUE |\n", Shown.blocks(made.read(workbook -> {
			Sheet sheet = workbook.createSheet();
			var row = sheet.createRow(0);
			styled(sheet, row.createCell(0), "0.00\"万元\"").setCellValue(44.7336);
			styled(sheet, row.createCell(1), "0.0%").setCellValue(0.125678);
			styled(sheet, row.createCell(2), "0_);(0)").setCellValue(-3);
			styled(sheet, row.createCell(3), "#,##0.00").setCellValue(1234567.891);
			styled(sheet, row.createCell(4), "yyyy\"年\"m\"月\"d\"日\"").setCellValue(LocalDate.of(2021, 12, 31));
			row.createCell(5).setCellValue(0.1 + 0.2);
			row.createCell(6).setCellValue(true);
		})));
	}

	@ParameterizedTest
	@EnumSource(names = { "XLSX", "XLS" })
	void formulasHiddenRowsAndSheets(Made made) throws FileProblem, IOException {
		SourceDocument document = made.read(workbook -> {
			Sheet sheet = workbook.createSheet();
			row(sheet, 0, "甲", 1);
			row(sheet, 1, "乙", 2);
			sheet.getRow(1).setZeroHeight(true);
			row(sheet, 2, "总计");
			sheet.getRow(2).createCell(1).setCellFormula("SUM(B1:B2)");
			sheet.getRow(2).createCell(2).setCellFormula("1/0");
			sheet.setColumnHidden(1, true);
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			row(workbook.createSheet("底稿"), 0, "藏", 9);
			workbook.setSheetHidden(1, true);
		});
		assertEquals("""
				| 甲 | 1 | ∅ |
				| 乙 | 2 | ∅ |
				| 总计 | 3 | #DIV/0! |
				""", Shown.blocks(document));
		assertEquals("""
				DOUBTFUL 1.2 隐藏的列已按普通列导入
				DOUBTFUL 2.1 隐藏的行已按普通行导入
				DOUBTFUL 3.3 公式结果是错误值 #DIV/0!
				DROPPED 1.1 隐藏的工作表“底稿”未导入
				""", Shown.remarks(document));
	}

	@ParameterizedTest
	@EnumSource(names = { "XLSX", "XLS" })
	void textThatIsStruckThroughOrRaised(Made made) throws FileProblem, IOException {
		SourceDocument document = made.read(workbook -> {
			Sheet sheet = workbook.createSheet();
			row(sheet, 0, "行政许可", 66, 77);
			Font struck = workbook.createFont();
			struck.setStrikeout(true);
			CellStyle style = workbook.createCellStyle();
			style.setFont(struck);
			sheet.getRow(0).getCell(1).setCellStyle(style);
			Font raised = workbook.createFont();
			raised.setTypeOffset(Font.SS_SUPER);
			RichTextString marked = workbook.getCreationHelper().createRichTextString("451");
			marked.applyFont(2, 3, raised);
			row(sheet, 1, "行政处罚", 8);
			sheet.getRow(1).createCell(2).setCellValue(marked);
			RichTextString corrected = workbook.getCreationHelper().createRichTextString("5523");
			corrected.applyFont(0, 2, struck);
			row(sheet, 2, "行政强制", 9);
			sheet.getRow(2).createCell(2).setCellValue(corrected);
		});
		assertEquals("""
				| 行政许可 | ∅ | 77 |
				| 行政处罚 | 8 | 45¹ |
				| 行政强制 | 9 | 23 |
				""", Shown.blocks(document));
		assertEquals("""
				DROPPED 1.2 带删除线的文字未导入：66
				DROPPED 3.3 带删除线的文字未导入：55
				""", Shown.remarks(document));
	}

	@Test
	void formulasWithoutResultsAreSaid() throws FileProblem, IOException {
		SourceDocument document = Made.XLSX.read(workbook -> {
			Sheet sheet = workbook.createSheet();
			row(sheet, 0, "甲", 1, 2);
			CTCell cell = ((XSSFCell) sheet.getRow(0).getCell(2)).getCTCell();
			cell.unsetV();
			cell.addNewF().setStringValue("B1*2");
		});
		assertEquals("DROPPED 1.3 公式没有保存结果，请用表格软件重新计算后保存，再导入\n", Shown.remarks(document));
	}

	@Test
	void damagedCellsAreSaid() throws FileProblem, IOException {
		SourceDocument document = Made.XLSX.read(workbook -> {
			Sheet sheet = workbook.createSheet();
			row(sheet, 0, "甲", 1, "乙", "丙");
			((XSSFCell) sheet.getRow(0).getCell(1)).getCTCell().setV("1x");
			((XSSFCell) sheet.getRow(0).getCell(2)).getCTCell().setV("99");
			((XSSFCell) sheet.getRow(0).getCell(3)).getCTCell().setV("q");
		});
		assertEquals("| 甲 | 1x |\n", Shown.blocks(document));
		assertEquals("""
				DROPPED 1.3 单元格引用的文字（第“99”条）在文件里没有，未读入
				DROPPED 1.4 单元格引用的文字（第“q”条）在文件里没有，未读入
				""", Shown.remarks(document));
	}

	@Test
	void commas() throws FileProblem {
		String text = "二、主动公开,,\r\n信息内容,\"本年,制发\",废止\r\n规章,0,\r\n\"规范\"\"性\"\"\n文件\",,3\r\n";
		String expected = """
				二、主动公开
				| 信息内容 | 本年,制发 | 废止 |
				| 规章 | 0 | ∅ |
				| 规范"性"⏎文件 | ∅ | 3 |
				""";
		for (Charset charset : new Charset[] { StandardCharsets.UTF_8, Charset.forName("GB18030") })
			assertEquals(expected, Shown.blocks(Documents.read(RawDocument.of("a.csv", text.getBytes(charset)))));
	}

	@Test
	void tabsInsteadOfCommas() throws FileProblem {
		assertEquals("| 甲,乙 | 1 |\n| 丙 | 2 |\n",
				Shown.blocks(Documents.read(RawDocument.of("a.csv", "\uFEFF甲,乙\t1\n丙\t2".getBytes(StandardCharsets.UTF_16LE)))));
	}
}
