// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written;
import report.dsl.sheet.Written.Sic;

/** Turns a sheet into what {@link ReportPrinter} writes. */
final class SheetPrinter {

	private final Sheet sheet;
	private final ReportPrinter.Marks marks = new ReportPrinter.Marks();

	private SheetPrinter(Sheet sheet) {
		this.sheet = sheet;
	}

	static String print(Sheet sheet) {
		return new SheetPrinter(sheet).print();
	}

	private String print() {
		List<ReportPrinter.Part> parts = new ArrayList<>();
		for (Written.Chapter chapter : sheet.chapters()) {
			List<String> paragraphs = new ArrayList<>();
			for (Written.Paragraph paragraph : chapter.paragraphs())
				paragraphs.add(paragraph.text());
			parts.add(new ReportPrinter.Part(chapter.section(), chapter.title(), paragraphs));
		}
		collect(false);
		return ReportPrinter.print(new ReportPrinter.Content(sheet.form(), head(sheet), parts, cells(), ExtraRows.of(sheet)), marks);
	}

	/** The marks of a sheet, and its unknown rows as comments. */
	static ReportPrinter.Marks marks(Sheet sheet) {
		SheetPrinter printer = new SheetPrinter(sheet);
		printer.collect(true);
		return printer.marks;
	}

	/** @param asComments whether all rows that the form does not have become comments, not only those of no known table */
	private void collect(boolean asComments) {
		for (Sic sic : sheet.sics())
			collectMark(sic);
		collectLines(asComments);
	}

	static Map<Field, String> head(Sheet sheet) {
		Map<Field, String> head = new EnumMap<>(Field.class);
		for (Field field : Field.values()) {
			HeadEntry entry = sheet.field(field);
			if (entry != null)
				head.put(field, entry.text());
		}
		return head;
	}

	private String[] cells() {
		String[] cells = new String[sheet.form().cellCount()];
		for (int cell = 0; cell < cells.length; cell++)
			cells[cell] = sheet.isWritten(cell) ? text(sheet, cell, sheet.form().unitOf(cell)) : null;
		return cells;
	}

	/** The text of a cell under the labels of a form: an amount in the unit of the header it stood under says its unit itself. */
	static String text(Sheet sheet, int cell, Unit unit) {
		String text = sheet.text(cell);
		return sheet.value(cell) == Value.MONEY && Numbers.read(text, unit).number() != sheet.number(cell)
				? Numbers.format(sheet.number(cell), unit)
				: text;
	}

	private void collectLines(boolean asComments) {
		marks.headings = false;
		for (Written.Line line : sheet.lines()) {
			if (line.row() != null)
				marks.bare.add(line.row());
			else if (asComments || line.table() == null)
				marks.comments.computeIfAbsent(part(line.line().start()), part -> new ArrayList<>())
						.add("// " + sheet.source().text(line.line()).strip());
		}
		for (Written.Grid grid : sheet.grids())
			if (grid.table() != null)
				marks.empty.add(grid.table());
	}

	/** Position of the chapter that holds an offset. */
	private int part(int offset) {
		for (int i = 0; i < sheet.chapters().size(); i++)
			if (sheet.chapters().get(i).whole().contains(offset))
				return i;
		return 0;
	}

	private void collectMark(Sic sic) {
		StringBuilder mark = new StringBuilder(" [原文");
		for (String rule : sic.rules())
			mark.append(' ').append(rule);
		if (!sic.reason().isEmpty())
			mark.append('：').append(sic.reason());
		String text = mark.append(']').toString();
		int at = sic.mark().start();
		switch (sic.scope()) {
		case REPORT -> marks.head.put(Field.TITLE, text);
		case SECTION -> marks.parts.put(part(at), text);
		case TABLE -> markTable(at, text);
		case ROW -> markRow(at, text);
		case CELL -> markCells(sic, text);
		}
	}

	private void markTable(int at, String text) {
		for (Written.Grid grid : sheet.grids())
			if (grid.table() != null && grid.whole().contains(at))
				marks.tables.put(grid.table(), text);
	}

	private void markRow(int at, String text) {
		for (Written.Line line : sheet.lines())
			if (line.row() != null && line.line().contains(at))
				marks.rows.put(line.row(), text);
	}

	private void markCells(Sic sic, String text) {
		for (Field field : Field.values())
			if (sheet.field(field) instanceof HeadEntry entry && sic.covers().contains(entry.key().start()))
				marks.head.put(field, text);
		for (Table table : sheet.form().tables())
			for (int cell = table.firstCell(); cell < table.endCell(); cell++)
				if (sheet.isWritten(cell) && sic.covers().contains(sheet.start(cell)) && sic.covers().contains(sheet.end(cell)))
					marks.cells.put(cell, text);
	}
}
