// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.sheet;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.Remarks;
import report.dsl.i18n.Text;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** What readers of workbooks tell. */
final class SheetRemarks {

	private static final Text SHEET = new Text("隐藏的工作表“{0}”未导入", "the hidden sheet “{0}” was dropped");
	private static final Text ROW = new Text("隐藏的行已按普通行导入", "a hidden row was imported like the others");
	private static final Text COLUMN = new Text("隐藏的列已按普通列导入", "a hidden column was imported like the others");
	private static final Text FAULT = new Text("公式结果是错误值 {0}", "the result of the formula is the error {0}");

	private static final Text STRUCK = new Text("带删除线的文字未导入", "text that is struck through was dropped");
	private static final Text NO_RESULT = new Text("公式没有保存结果，请用表格软件重新计算后保存，再导入",
			"the formula has no stored result; let a spreadsheet calculate it, save, and import again");
	private static final Text NO_STRING = new Text("单元格引用的文字（第“{0}”条）在文件里没有，未读入",
			"the cell refers to text (number “{0}”) that the file does not have; not read");

	private final Remarks remarks;
	private final int page;

	SheetRemarks(Remarks remarks, int page) {
		this.remarks = remarks;
		this.page = page;
	}

	void hiddenSheet(String name) {
		remarks.add(RemarkKind.DROPPED, Confidence.FACT, SHEET.with(name), new SourcePlace(page, 1, 1));
	}

	void hiddenRow(int row) {
		remarks.add(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, ROW, new SourcePlace(page, row + 1, 1));
	}

	void hiddenColumn(int column) {
		remarks.add(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, COLUMN, new SourcePlace(page, 1, column + 1));
	}

	void struck(String text, int row, int column) {
		remarks.dropped(STRUCK, text, new SourcePlace(page, row + 1, column + 1));
	}

	void noResult(int row, int column) {
		remarks.add(RemarkKind.DROPPED, Confidence.UNRECOGNISED, NO_RESULT, new SourcePlace(page, row + 1, column + 1));
	}

	void noString(String index, int row, int column) {
		remarks.add(RemarkKind.DROPPED, Confidence.UNRECOGNISED, NO_STRING.with(index), new SourcePlace(page, row + 1, column + 1));
	}

	void fault(String text, int row, int column) {
		remarks.add(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, FAULT.with(text), new SourcePlace(page, row + 1, column + 1));
	}
}
