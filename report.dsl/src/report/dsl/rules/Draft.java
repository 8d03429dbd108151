package report.dsl.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Section.Expectation;
import report.dsl.form.Table;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Line;

/** The text of parts of a report that are to be put in: rows, tables and sections with the words of the form. Lines are separated by {@code \n}. */
public final class Draft {

	private static final String BAR = " | ";
	private static final String COLUMNS = "列";
	private static final String NOTHING = "无";

	private Draft() {
	}

	/** A row with its cells in the given order of columns. @param cells what to write into which cell, by cell number */
	public static String row(Table table, Row row, List<Column> columns, Map<Integer, String> cells) {
		StringBuilder line = new StringBuilder(label(row));
		for (Column column : columns)
			line.append(BAR).append(cells.get(table.cell(row, column)));
		return line.toString();
	}

	/** A label, indented by its depth. */
	public static String label(Row row) {
		return "  ".repeat(row.depth()) + row.label();
	}

	/** The header row of a table. */
	public static String header(List<Column> columns) {
		StringBuilder line = new StringBuilder(COLUMNS);
		for (Column column : columns)
			line.append(BAR).append(column.label());
		return line.toString();
	}

	/** A whole table; its caption is left out where it is the only one of its section. */
	public static String table(Section section, Table table, Map<Integer, String> cells) {
		StringBuilder lines = new StringBuilder();
		if (section.tables().size() > 1)
			lines.append("## ").append(table.title()).append('\n');
		lines.append(header(table.columns()));
		for (Row line : table.lines())
			lines.append('\n').append(line.group() ? label(line) : row(table, line, table.columns(), cells));
		return lines.toString();
	}

	/** A whole section: heading, text and tables. Its text says what the form expects at least, else that there is nothing to say. */
	public static String section(Section section, Map<Integer, String> cells) {
		StringBuilder lines = new StringBuilder("# ").append(section.title());
		if (section.text())
			lines.append("\n\"\"\"\n").append(text(section)).append("\n\"\"\"");
		for (Table table : section.tables())
			lines.append(lines.indexOf("|") < 0 ? "\n" : "\n\n").append(table(section, table, cells));
		return lines.toString();
	}

	/** The least that can be said in a section. */
	public static String text(Section section) {
		StringBuilder text = new StringBuilder();
		for (Expectation expectation : section.expects())
			text.append(text.isEmpty() ? "" : "\n").append(expectation.sentence());
		return text.isEmpty() ? NOTHING : text.toString();
	}

	/** The columns of a table in the order in which the report writes them, without those that it leaves out. */
	public static List<Column> columns(Sheet sheet, Table table) {
		List<Column> best = List.of();
		for (Row row : table.rows()) {
			List<Column> written = new ArrayList<>();
			for (Column column : table.columns())
				if (sheet.isWritten(table.cell(row, column)))
					written.add(column);
			if (written.size() > best.size()) {
				written.sort(Comparator.comparingInt(column -> sheet.start(table.cell(row, column))));
				best = written;
			}
			if (best.size() == table.columns().size())
				return best;
		}
		return best.isEmpty() ? table.columns() : best;
	}

	/** The line of the report on which a line of the form stands, or null. */
	public static Line written(Sheet sheet, Row row) {
		for (Line line : sheet.lines())
			if (line.row() == row)
				return line;
		return null;
	}
}
