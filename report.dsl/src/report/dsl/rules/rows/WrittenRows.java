package report.dsl.rules.rows;

import report.dsl.form.Row;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Line;

/** Which lines of the form stand in a report. */
final class WrittenRows {

	private WrittenRows() {
	}

	/** The first line of the report on which a row or group of the form stands, or null. */
	static Line line(Sheet sheet, Row row) {
		for (Line line : sheet.lines())
			if (line.row() == row)
				return line;
		return null;
	}
}
