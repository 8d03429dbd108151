// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Grid;
import report.dsl.text.Chars;

/** The unit of money that a report writes in brackets behind the label of a column: {@code 采购总金额（万元）}. */
final class HeaderUnit {

	private HeaderUnit() {
	}

	/** Its name, empty when the header states none. */
	static String of(Sheet sheet, int cell) {
		Table table = sheet.form().tableOf(cell);
		Grid grid = sheet.grid(table);
		Region header = grid == null ? null : grid.header();
		int column = grid == null || header == null ? -1 : grid.columns().indexOf(sheet.form().columnOf(cell));
		if (header == null || column < 0)
			return "";
		String label = label(sheet.source().text(header), column);
		int open = Math.max(label.lastIndexOf('('), label.lastIndexOf('（'));
		int close = Math.max(label.lastIndexOf(')'), label.lastIndexOf('）'));
		if (open < 0 || close < open)
			return "";
		String name = label.substring(open + 1, close).strip();
		if (name.startsWith("单位：") || name.startsWith("单位:"))
			name = name.substring(3).strip();
		return Unit.yuan(name) == 0 ? "" : name;
	}

	/** The label of a column, counted from 0. */
	private static String label(String header, int column) {
		int start = 0;
		for (int bars = -1; bars < column; start++)
			if (start == header.length())
				return "";
			else if (Chars.isBar(header.charAt(start)))
				bars++;
		int end = start;
		while (end < header.length() && !Chars.isBar(header.charAt(end)))
			end++;
		return header.substring(start, end);
	}
}
