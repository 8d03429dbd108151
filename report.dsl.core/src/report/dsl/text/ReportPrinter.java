// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ExtraRow;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;

/** Writes reports as text, with short labels, laid out as {@link ReportFormatter} does. What it writes reads back as what it was given. */
public final class ReportPrinter {

	/**
	 * A section as it is to be written.
	 *
	 * @param section of the form; null for one that the form does not have
	 * @param title   as the report writes it; empty, without a section: the text in front of the first heading
	 */
	public record Part(@Nullable Section section, String title, List<String> paragraphs) {
	}

	/**
	 * A report to be written.
	 *
	 * @param head  values of fields, without quotes; {@link Field#PARTS} with quotes around each path
	 * @param parts sections in the order of the report
	 * @param cells texts by number of cell: empty for a blank cell, null for one that is not written; a row without cells is
	 *              left out, so is a table without rows
	 * @param extras rows and figures that the form has no cells for
	 */
	public record Content(Form form, Map<Field, String> head, List<Part> parts, @Nullable String[] cells, List<ExtraRow> extras) {
	}

	private ReportPrinter() {
	}

	/** A report with all sections of the form under their own titles. @param paragraphs by section; sections without have none */
	public static String print(Form form, Map<Field, String> head, String[] cells, Map<Section, List<String>> paragraphs) {
		List<Part> parts = new ArrayList<>();
		for (Section section : form.sections())
			parts.add(new Part(section, section.title(), paragraphs.getOrDefault(section, List.of())));
		return print(new Content(form, head, parts, cells, List.of()));
	}

	public static String print(Content content) {
		return print(content, new Marks());
	}

	/**
	 * The lines of a report, not yet laid out.
	 *
	 * @param comments lines, with the mark of a comment, to be put in front of a {@link Field}, {@link Part}, {@link Table}, {@link Row} or
	 *                 {@link ExtraRow} that is written
	 */
	public static List<String> lines(Content content, Map<Object, List<String>> comments) {
		Marks marks = new Marks();
		marks.inFront.putAll(comments);
		return lines(content, marks);
	}

	/** The report that such lines are. */
	public static String laidOut(List<String> lines, Form form) {
		return laidOut(lines, form, null);
	}

	/** The report that a sheet holds, whatever it was read from. Rows of no known table become comments. */
	public static String print(Sheet sheet) {
		return SheetPrinter.print(sheet);
	}

	/**
	 * The report of a sheet on another form. Figures go where the keys of table, row and column are the same; those other than 0
	 * for which there is no place become comments, so do rows that the sheet's form does not know.
	 */
	public static String print(Sheet sheet, Form form) {
		return FormConversion.print(sheet, form);
	}

	/** A report to be filled in: all rows blank, totals left to the program, texts empty. */
	public static String skeleton(Form form, Map<Field, String> head, LabelStyle labels) {
		List<String> lines = new ArrayList<>();
		addHead(lines, head, new Marks());
		for (Section section : form.sections())
			lines.addAll(skeleton(form, section, Map.of(), List.of(), labels));
		return laidOut(lines, form, labels);
	}

	/** The lines of a section to be filled in. @param given texts by number of cell */
	public static List<String> skeleton(Form form, Section section, Map<Integer, String> given, List<String> paragraphs,
			LabelStyle labels) {
		List<String> lines = new ArrayList<>();
		lines.add("# " + section.title());
		if (section.text() || section.tables().isEmpty()) {
			lines.add(ReportFormatter.FENCE);
			lines.addAll(paragraphs.isEmpty() ? List.of("") : paragraphs);
			lines.add(ReportFormatter.FENCE);
		}
		for (Table table : section.tables()) {
			if (lines.size() > 1)
				lines.add("");
			lines.addAll(skeleton(form, table, given, labels));
		}
		return lines;
	}

	/** The lines of a table to be filled in. @param given texts by number of cell */
	public static List<String> skeleton(Form form, Table table, Map<Integer, String> given, LabelStyle labels) {
		String[] cells = new String[form.cellCount()];
		Arrays.fill(cells, table.firstCell(), table.endCell(), "");
		for (Relation relation : form.relations())
			if (relation.total() >= 0 && !relation.acrossYears())
				cells[relation.total()] = "=";
		given.forEach((cell, text) -> cells[cell] = text);
		List<String> lines = new ArrayList<>();
		addTable(lines, table, cells, List.of(), new Marks());
		return LineBreaks.lines(laidOut(lines, form, labels));
	}

	// with marks

	/** Sic marks, ready to be put behind what they mark. */
	static final class Marks {
		final Map<Field, String> head = new HashMap<>();
		final Map<Integer, String> cells = new HashMap<>();
		final Map<Row, String> rows = new HashMap<>();
		final Map<Table, String> tables = new HashMap<>();
		/** By position among the parts. */
		final Map<Integer, String> parts = new HashMap<>();
		/** Rows and groups that are written without cells. */
		final Set<Row> bare = new HashSet<>();
		/** Tables that are written without a row. */
		final Set<Table> empty = new HashSet<>();
		/** Lines to be put behind a part. */
		final Map<Integer, List<String>> comments = new HashMap<>();
		/** Lines to be put in front of a field, part, table or row. */
		final Map<Object, List<String>> inFront = new IdentityHashMap<>();
		boolean headings = true;

		List<String> before(Object thing) {
			return inFront.getOrDefault(thing, List.of());
		}
	}

	static String print(Content content, Marks marks) {
		return laidOut(lines(content, marks), content.form());
	}

	private static List<String> lines(Content content, Marks marks) {
		List<String> lines = new ArrayList<>();
		addHead(lines, content.head(), marks);
		Set<Section> done = new HashSet<>();
		for (int i = 0; i < content.parts().size(); i++) {
			Part part = content.parts().get(i);
			lines.addAll(marks.before(part));
			if (part.section() != null || !part.title().isEmpty())
				lines.add("# " + part.title() + marks.parts.getOrDefault(i, ""));
			addNarrative(lines, part);
			if (part.section() != null && done.add(part.section()))
				for (Table table : part.section().tables()) {
					lines.add("");
					addTable(lines, table, content.cells(), extras(content, table), marks);
				}
			lines.addAll(marks.comments.getOrDefault(i, List.of()));
		}
		return lines;
	}

	private static void addHead(List<String> lines, Map<Field, String> head, Marks marks) {
		for (Field field : Field.values()) {
			String value = head.get(field);
			if (value == null)
				continue;
			String oneLine = value.replace('\n', ' ').replace('\r', ' ').strip();
			lines.addAll(marks.before(field));
			boolean quotes = field.quoted() && field != Field.PARTS;
			lines.add(field.word() + " " + (quotes ? '"' + oneLine + '"' : oneLine) + marks.head.getOrDefault(field, ""));
		}
	}

	private static void addNarrative(List<String> lines, Part part) {
		if (part.paragraphs().isEmpty() && (part.section() == null || !part.section().text()))
			return;
		lines.add(ReportFormatter.FENCE);
		for (String paragraph : part.paragraphs())
			for (String line : LineBreaks.paragraphs(paragraph))
				lines.add(protect(line));
		if (part.paragraphs().isEmpty())
			lines.add("");
		lines.add(ReportFormatter.FENCE);
	}

	/** A line that would end the text is written so that it does not. */
	public static String protect(String paragraph) {
		Lines line = Lines.narrative(paragraph);
		if (line.kind == Lines.Kind.SECTION || line.kind == Lines.Kind.TABLE)
			return " " + paragraph;
		return line.kind == Lines.Kind.CLOSE ? paragraph.substring(0, line.innerEnd) + "””" : paragraph;
	}

	private static List<ExtraRow> extras(Content content, Table table) {
		return content.extras().stream().filter(extra -> extra.table() == table).toList();
	}

	private static void addTable(List<String> lines, Table table, String[] cells, List<ExtraRow> extras, Marks marks) {
		List<Column> columns = new ArrayList<>();
		for (Column column : table.columns())
			if (isWritten(table, column, cells) || isWritten(table, column, extras))
				columns.add(column);
		if (columns.isEmpty() && !marks.empty.contains(table))
			return;
		lines.addAll(marks.before(table));
		if (table.title() != null)
			lines.add("## " + table.title() + marks.tables.getOrDefault(table, ""));
		StringBuilder header = new StringBuilder("列");
		for (Column column : columns.isEmpty() ? table.columns() : columns)
			header.append(" | ").append(column.brief());
		lines.add(header.toString());
		addExtras(lines, table, columns, extras, null, marks);
		for (Row row : table.lines()) {
			addRow(lines, table, columns, row, cells, extras, marks);
			addExtras(lines, table, columns, extras, row, marks);
		}
	}

	/** The rows of the form's table that follow a row or group, or stand first. */
	private static void addExtras(List<String> lines, Table table, List<Column> columns, List<ExtraRow> extras, @Nullable Row after,
			Marks marks) {
		for (ExtraRow extra : extras)
			if (!extra.isGroup() && extra.after() == after) {
				lines.addAll(marks.before(extra));
				lines.add(protectLabel(extra.label()) + cells(table, columns, extra));
			}
	}

	/** A label that would be read as something else is written with full-width characters. */
	private static String protectLabel(String label) {
		String line = label.replace('\n', ' ').replace('\r', ' ').replace('|', '／').replace('｜', '／').strip();
		if (line.startsWith("#") || line.startsWith("＃"))
			return "№" + line.substring(1);
		if (line.startsWith("//"))
			return "／／" + line.substring(2);
		if (line.startsWith(ReportFormatter.FENCE))
			return "”””" + line.substring(ReportFormatter.FENCE.length());
		return Lines.at(line + " | 1", 0).isHeader() ? "“" + line + "”" : line;
	}

	/** Bars and cells of a row that the form has no cells for; nothing without it. */
	private static String cells(Table table, List<Column> columns, @Nullable ExtraRow extra) {
		StringBuilder line = new StringBuilder();
		if (extra != null)
			for (Column column : columns)
				line.append(" | ").append(extra.cells().get(table.columns().indexOf(column)));
		return line.toString();
	}

	private static @Nullable ExtraRow figures(List<ExtraRow> extras, Row group) {
		for (ExtraRow extra : extras)
			if (extra.group() == group)
				return extra;
		return null;
	}

	private static boolean isWritten(Table table, Column column, List<ExtraRow> extras) {
		return extras.stream().anyMatch(extra -> !extra.cells().get(table.columns().indexOf(column)).isEmpty());
	}

	private static boolean isWritten(Table table, Column column, String[] cells) {
		for (Row row : table.rows())
			if (cells[table.cell(row, column)] != null)
				return true;
		return false;
	}

	private static void addRow(List<String> lines, Table table, List<Column> columns, Row row, String[] cells, List<ExtraRow> extras,
			Marks marks) {
		String label = row.brief() + marks.rows.getOrDefault(row, "");
		if (row.group()) {
			ExtraRow figures = figures(extras, row);
			if (figures != null || marks.bare.contains(row) || marks.headings && hasRows(table, row, cells)) {
				lines.addAll(marks.before(row));
				lines.add(label + cells(table, columns, figures));
			}
			return;
		}
		int last = columns.size() - 1;
		while (last >= 0 && cells[table.cell(row, columns.get(last))] == null)
			last--;
		if (last < 0 && !marks.bare.contains(row))
			return;
		lines.addAll(marks.before(row));
		StringBuilder line = new StringBuilder(label);
		for (int i = 0; i <= last; i++) {
			int cell = table.cell(row, columns.get(i));
			line.append(" | ").append(cells[cell] == null ? "" : cells[cell]).append(marks.cells.getOrDefault(cell, ""));
		}
		lines.add(line.toString());
	}

	private static boolean hasRows(Table table, Row group, String[] cells) {
		for (Row row : table.rows())
			if (row.within(group))
				for (Column column : table.columns())
					if (cells[table.cell(row, column)] != null)
						return true;
		return false;
	}

	private static String laidOut(List<String> lines, Form form, @Nullable LabelStyle labels) {
		String text = String.join("\n", lines) + "\n";
		return Edit.apply(text, ReportFormatter.format(ReportReader.read(new Source("", text), form), labels));
	}
}
