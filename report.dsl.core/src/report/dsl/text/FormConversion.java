// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

/** Turns a sheet into a report on another form, which {@link ReportPrinter} writes. */
final class FormConversion {

	private final Sheet sheet;
	private final Form then;
	private final Form form;
	private final ReportPrinter.Marks old;
	private final ReportPrinter.Marks marks = new ReportPrinter.Marks();
	private final List<ReportPrinter.Part> parts = new ArrayList<>();

	private FormConversion(Sheet sheet, Form form) {
		this.sheet = sheet;
		this.then = sheet.form();
		this.form = form;
		this.old = SheetPrinter.marks(sheet);
	}

	static String print(Sheet sheet, Form form) {
		return new FormConversion(sheet, form).print();
	}

	private String print() {
		Map<Field, String> head = SheetPrinter.head(sheet);
		head.put(Field.FORM, form.name());
		marks.head.putAll(old.head);
		addSections();
		moveTables();
		return ReportPrinter.print(new ReportPrinter.Content(form, head, parts, cells(), List.of()), marks);
	}

	/** The sections of the form under its titles, then those it does not have. */
	private void addSections() {
		for (Section section : form.sections()) {
			Section before = then.section(section.key());
			addPart(section, before == null ? null : sheet.chapter(before), section.title());
		}
		for (Written.Chapter chapter : sheet.chapters()) {
			boolean foreign = chapter.section() == null || form.section(chapter.section().key()) == null;
			if (foreign && !chapter.paragraphs().isEmpty())
				addPart(null, chapter, chapter.title());
		}
		old.comments.forEach((chapter, lines) -> addComment(part(chapter), lines));
	}

	private void addPart(@Nullable Section section, Written.@Nullable Chapter chapter, String title) {
		List<String> paragraphs = new ArrayList<>();
		if (chapter != null) {
			for (Written.Paragraph paragraph : chapter.paragraphs())
				paragraphs.add(paragraph.text());
			String mark = old.parts.get(sheet.chapters().indexOf(chapter));
			if (mark != null)
				marks.parts.put(parts.size(), mark);
		}
		parts.add(new ReportPrinter.Part(section, title, paragraphs));
	}

	/** The part that a chapter of the sheet has become, else the last one. */
	private int part(int chapter) {
		Section section = chapter >= 0 && chapter < sheet.chapters().size() ? sheet.chapters().get(chapter).section() : null;
		for (int i = 0; i < parts.size(); i++)
			if (section != null && parts.get(i).section() == form.section(section.key()))
				return i;
		return parts.size() - 1;
	}

	private void addComment(int part, List<String> lines) {
		if (part >= 0)
			marks.comments.computeIfAbsent(part, key -> new ArrayList<>()).addAll(lines);
	}

	private void moveTables() {
		old.tables.forEach((table, mark) -> {
			if (form.table(table.key()) != null)
				marks.tables.put(form.table(table.key()), mark);
		});
		for (Section section : then.sections())
			for (Table table : section.tables())
				for (Row row : table.rows())
					moveRow(section, table, row);
	}

	private void moveRow(Section section, Table table, Row row) {
		Table place = form.table(table.key());
		if (old.rows.containsKey(row) && place != null && place.row(row.key()) != null)
			marks.rows.put(place.row(row.key()), old.rows.get(row));
		StringBuilder homeless = new StringBuilder();
		for (Column column : table.columns()) {
			int cell = table.cell(row, column);
			if (then.counterpart(cell, form) < 0 && sheet.isNumber(cell) && sheet.number(cell) != 0)
				homeless.append(" | ").append(column.label()).append(' ').append(sheet.text(cell));
		}
		if (!homeless.isEmpty())
			addComment(part(sheet.chapters().indexOf(sheet.chapter(section))),
					List.of("// " + (table.title() == null ? "" : table.title() + " ") + row.label() + homeless));
	}

	/** All cells of the form: what the report says, totals that it does not have left to the program, others blank. */
	private String[] cells() {
		String[] cells = new String[form.cellCount()];
		Arrays.fill(cells, "");
		for (Relation relation : form.relations())
			if (relation.total() >= 0 && !relation.acrossYears())
				cells[relation.total()] = "=";
		for (int cell = 0; cell < cells.length; cell++) {
			int before = form.counterpart(cell, then);
			if (before < 0 || !sheet.isWritten(before))
				continue;
			cells[cell] = SheetPrinter.text(sheet, before, form.unitOf(cell));
			if (old.cells.containsKey(before))
				marks.cells.put(cell, old.cells.get(before));
		}
		return cells;
	}
}
