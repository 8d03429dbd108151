// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.columns;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.rules.LineEdits;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.text.Chars;

/** Which columns a table of the report has. */
final class Headers {

	private Headers() {
	}

	/** Whether some row has a cell in every column. */
	static boolean isComplete(Sheet sheet, Table table) {
		int columns = table.columns().size();
		for (int row = 0; row < table.rows().size(); row++) {
			int cell = table.firstCell() + row * columns;
			int end = cell + columns;
			while (cell < end && sheet.start(cell) >= 0)
				cell++;
			if (cell == end)
				return true;
		}
		return false;
	}

	/** Labels of the columns that no row has a cell in and that the header does not name. @param header a place in the header row */
	static List<String> missing(Sheet sheet, Table table, Region header) {
		String line = folded(sheet.source().text(LineEdits.of(sheet.source(), header)));
		List<String> missing = new ArrayList<>();
		for (Column column : table.columns())
			if (!hasCells(sheet, table, column) && !isNamed(line, column) && !isRecognised(sheet, column))
				missing.add(column.label());
		return missing;
	}

	/** How many columns of a header row are no column of the form, or one that is there already. */
	static int wrong(Sheet sheet, Region header) {
		int wrong = 0;
		for (ReadIssue issue : sheet.issues())
			if ((issue instanceof ReadIssue.UnknownColumn || issue instanceof ReadIssue.RepeatedColumn)
					&& header.contains(issue.region().start()))
				wrong++;
		return wrong;
	}

	private static boolean hasCells(Sheet sheet, Table table, Column column) {
		for (Row row : table.rows())
			if (sheet.start(table.cell(row, column)) >= 0)
				return true;
		return false;
	}

	private static boolean isNamed(String line, Column column) {
		if (line.contains('|' + folded(column.label())))
			return true;
		for (String other : column.otherLabels())
			if (line.contains('|' + folded(other)))
				return true;
		return false;
	}

	private static boolean isRecognised(Sheet sheet, Column column) {
		for (ReadIssue issue : sheet.issues())
			if (issue instanceof ReadIssue.InexactColumnLabel inexact && inexact.column() == column)
				return true;
		return false;
	}

	/** Without white space, with bars and widths made alike. */
	private static String folded(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Chars.isSpace(c))
				folded.append(Chars.isBar(c) ? '|' : Chars.narrow(c));
		}
		return folded.toString();
	}
}
