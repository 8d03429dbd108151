// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.sheet;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** Reads one sheet of a workbook of 2007 and later. */
final class WorkbookSheet {

	/** What the style of a cell says. */
	interface CellLooks {
		/** How a number is shown. */
		String text(double value, int style);

		/** Whether the text is struck through. */
		boolean isStruck(int style);
	}

	/** Columns hidden up to the last one of the sheet are only the grey area beside it. */
	private static final int LAST_COLUMN = 16384;

	private final XmlPart xml;
	private final SheetRows rows;
	private final List<SheetText> strings;
	private final CellLooks numbers;
	private final SheetRemarks remarks;
	private int row = -1;
	private int column;

	WorkbookSheet(XmlPart xml, SheetRows rows, List<SheetText> strings, CellLooks numbers, SheetRemarks remarks) {
		this.xml = xml;
		this.rows = rows;
		this.strings = strings;
		this.numbers = numbers;
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

	private String seen(SheetText text) {
		if (!text.struck().isEmpty())
			remarks.struck(text.struck(), row, column);
		return text.seen();
	}

	private SheetText cell() throws UnreadableDocument {
		String type = String.valueOf(xml.attribute("t"));
		int style = xml.number("s", 0);
		String value = "";
		boolean formula = false;
		SheetText inline = SheetText.EMPTY;
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "v" -> value = xml.text();
			case "is" -> inline = text(xml);
			case "f" -> formula = true;
			default -> {
			}
			}
		if (formula && value.isBlank() && !type.equals("str"))
			remarks.noResult(row, column);
		SheetText text = switch (type) {
		case "s" -> string(value);
		case "b" -> SheetText.of(value.equals("1") ? "TRUE" : "FALSE");
		case "e" -> {
			remarks.fault(value, row, column);
			yield SheetText.of(value);
		}
		case "inlineStr" -> inline;
		case "str", "d" -> SheetText.of(value);
		default -> SheetText.of(number(value, style));
		};
		return numbers.isStruck(style) ? text.strike() : text;
	}

	private SheetText string(String index) {
		if (index.isBlank())
			return SheetText.EMPTY;
		try {
			return strings.get(Integer.parseInt(index.strip()));
		} catch (NumberFormatException | IndexOutOfBoundsException e) {
			remarks.noString(index, row, column);
			return SheetText.EMPTY;
		}
	}

	private String number(String value, int style) {
		try {
			return value.isBlank() ? "" : numbers.text(Double.parseDouble(value), style);
		} catch (NumberFormatException e) {
			return value; // what a program has written in place of a number is text
		}
	}

	/** Text in one or several formats; how it is pronounced is left out. */
	static SheetText text(XmlPart xml) throws UnreadableDocument {
		SheetText text = SheetText.EMPTY;
		boolean struck = false;
		boolean raised = false;
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "t" -> text = text.with(xml.text(), struck, raised);
			case "r" -> text = text.with(text(xml));
			case "rPr" -> {
				int inside = xml.depth();
				while (xml.child(inside)) {
					struck |= xml.name().equals("strike") && xml.on();
					raised |= xml.name().equals("vertAlign") && String.valueOf(xml.attribute("val")).endsWith("script");
				}
			}
			default -> {
			}
			}
		return text;
	}
}
