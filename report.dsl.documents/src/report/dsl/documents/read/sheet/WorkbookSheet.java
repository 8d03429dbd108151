// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.sheet;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** Reads one sheet of a workbook of 2007 and later. */
final class WorkbookSheet {

	/** How cells are shown. @see WorkbookReader */
	interface CellLooks {
		/** A number in the style of its cell. */
		String number(double value, int style);

		boolean isStruck(int style);
	}

	/** Columns hidden up to the last one of the sheet are only the grey area beside it. */
	private static final int LAST_COLUMN = 16384;

	private final XmlPart xml;
	private final SheetRows rows;
	private final List<SheetText> strings;
	private final CellLooks styles;
	private final SheetRemarks remarks;
	private int row = -1;
	private int column;

	WorkbookSheet(XmlPart xml, SheetRows rows, List<SheetText> strings, CellLooks styles, SheetRemarks remarks) {
		this.xml = xml;
		this.rows = rows;
		this.strings = strings;
		this.styles = styles;
		this.remarks = remarks;
	}

	/** At the beginning of the sheet's part. */
	void read() throws UnreadableDocument {
		xml.child(0);
		int root = xml.depth();
		while (xml.child(root)) {
			String group = xml.name();
			int parent = xml.depth();
			while (xml.child(parent))
				switch (group) {
				case "cols" -> column();
				case "sheetData" -> row();
				case "mergeCells" -> merged();
				default -> {
				}
				}
		}
	}

	private void column() {
		if (xml.is("hidden") && xml.number("max", 0) < LAST_COLUMN)
			remarks.hiddenColumn(xml.number("min", 1) - 1);
	}

	private void merged() {
		String range = xml.attribute("ref");
		if (range == null)
			return;
		CellRangeAddress address = CellRangeAddress.valueOf(range);
		rows.merge(address.getFirstRow(), address.getFirstColumn(), address.getLastRow() - address.getFirstRow() + 1,
				address.getLastColumn() - address.getFirstColumn() + 1);
	}

	private void row() throws UnreadableDocument {
		row = xml.number("r", row + 2) - 1;
		boolean hidden = xml.is("hidden");
		boolean any = false;
		column = -1;
		int parent = xml.depth();
		while (xml.child(parent)) {
			String place = xml.attribute("r");
			column = place == null ? column + 1 : new CellReference(place).getCol();
			String text = seen(cell());
			any |= !text.isBlank();
			rows.cell(row, column, text);
		}
		if (hidden && any)
			remarks.hiddenRow(row);
	}

	/** Without what is struck through. */
	private String seen(SheetText cell) {
		if (!cell.struck().isBlank())
			remarks.struck(cell.struck(), row, column);
		return cell.text();
	}

	private SheetText cell() throws UnreadableDocument {
		String type = String.valueOf(xml.attribute("t"));
		int style = xml.number("s", 0);
		SheetText text = SheetText.NONE;
		String value = "";
		boolean formula = false;
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "v" -> value = xml.text();
			case "is" -> text = SheetText.of(xml);
			case "f" -> formula = true;
			default -> {
			}
			}
		if (formula && value.isBlank() && !type.equals("str"))
			remarks.noResult(row, column);
		SheetText shown = type.equals("inlineStr") ? text : type.equals("s") ? string(value) : new SheetText(value(type, value, style), "");
		return styles.isStruck(style) ? shown.allStruck() : shown;
	}

	private String value(String type, String value, int style) {
		return switch (type) {
		case "b" -> value.equals("1") ? "TRUE" : "FALSE";
		case "e" -> {
			remarks.fault(value, row, column);
			yield value;
		}
		case "str", "d" -> value;
		default -> number(value, style);
		};
	}

	private SheetText string(String index) {
		if (index.isBlank())
			return SheetText.NONE;
		try {
			return strings.get(Integer.parseInt(index.strip()));
		} catch (NumberFormatException | IndexOutOfBoundsException e) {
			remarks.noString(index, row, column);
			return SheetText.NONE;
		}
	}

	/** What is no number stays as it stands there: whoever reads it as a figure says that it is none. */
	private String number(String value, int style) {
		try {
			return value.isBlank() ? "" : styles.number(Double.parseDouble(value), style);
		} catch (NumberFormatException e) {
			remarks.noNumber(value, row, column);
			return value;
		}
	}
}
