// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

/** Edits that put in what is missing from a report, at the place that the form's order asks for, in the file's line ends. */
public final class Inserts {

	private Inserts() {
	}

	/**
	 * A row that is missing, with the group headings above it that are missing too.
	 *
	 * @param cells texts by number of cell; other cells stay blank
	 */
	public static List<Edit> row(Sheet sheet, Row row, Map<Integer, String> cells) {
		Table table = tableOf(sheet, row);
		Written.Grid grid = table == null ? null : sheet.grid(table);
		if (table == null || grid == null || grid.columns().isEmpty())
			return List.of();
		Written.Line before = null;
		Written.Line after = null;
		int position = table.lines().indexOf(row);
		for (Written.Line line : sheet.lines()) {
			int other = line.table() == table && line.row() != null ? table.lines().indexOf(line.row()) : -1;
			if (other >= 0 && other < position && (before == null || table.lines().indexOf(before.row()) <= other))
				before = line;
			else if (other > position && after == null)
				after = line;
		}
		List<String> lines = headings(sheet, row);
		lines.add(rowText(sheet, grid, row, cells));
		if (before != null)
			return List.of(below(sheet, before.line().end(), lines));
		if (after != null)
			return List.of(above(sheet, after.line().start(), lines));
		return List.of(below(sheet, grid.whole().end(), lines));
	}

	private static @Nullable Table tableOf(Sheet sheet, Row row) {
		for (Table table : sheet.form().tables())
			if (table.lines().contains(row))
				return table;
		return null;
	}

	private static List<String> headings(Sheet sheet, Row row) {
		List<String> lines = new ArrayList<>();
		for (Row parent = row.parent(); parent != null && sheet.line(parent) == null; parent = parent.parent())
			if (parent.group())
				lines.addFirst("  ".repeat(parent.depth()) + LabelStyle.of(sheet).of(parent));
		return lines;
	}

	/**
	 * A row of a table as a line, its bars below those of the table.
	 *
	 * @param cells texts by number of cell; other cells stay blank
	 */
	public static String rowText(Sheet sheet, Written.Grid grid, Row row, Map<Integer, String> cells) {
		String text = sheet.source().text();
		Table table = grid.table();
		Lines model = model(sheet, grid);
		StringBuilder out = new StringBuilder();
		out.append("  ".repeat(row.depth())).append(LabelStyle.of(sheet).of(row));
		int bar = model == null ? 0 : model.bar;
		for (Column column : grid.columns()) {
			String value = column == null || table == null ? "" : cells.getOrDefault(table.cell(row, column), "");
			int next = model == null || bar >= model.last ? bar : model.nextBar(bar);
			int edge = model != null && next > bar ? Chars.width(text, model.start, bar) : 0;
			out.append(Chars.spaces(Math.max(1, edge - Chars.width(out.toString())))).append('|');
			boolean last = model == null || next >= model.last;
			int right = model != null && next > bar ? Chars.width(text, model.start, last ? model.last : Chars.trim(text, bar, next)) : 0;
			if (!value.isEmpty())
				out.append(Chars.spaces(Math.max(1, right - Chars.width(out.toString()) - Chars.width(value)))).append(value);
			bar = next;
		}
		return out.toString();
	}

	/** A row of the table to take the places of the bars from: its header, else its first row. */
	private static @Nullable Lines model(Sheet sheet, Written.Grid grid) {
		String text = sheet.source().text();
		for (Written.Line line : sheet.lines())
			if (line.cells() == grid.columns().size() && grid.whole().contains(line.line().start())) {
				Lines row = Lines.at(text, line.line().start());
				if (row.kind == Lines.Kind.ROW)
					return row;
			}
		return grid.header() == null ? null : Lines.at(text, grid.header().start());
	}

	/**
	 * A table that is missing, with its totals left to the program.
	 *
	 * @param cells texts by number of cell; other cells stay blank
	 */
	public static List<Edit> table(Sheet sheet, Table table, Map<Integer, String> cells) {
		Section section = sectionOf(sheet, table);
		Written.Chapter chapter = sheet.chapter(section);
		if (chapter == null)
			return section(sheet, section, cells, List.of());
		List<String> lines = ReportPrinter.skeleton(sheet.form(), table, cells, LabelStyle.of(sheet));
		int position = sheet.form().tables().indexOf(table);
		for (Written.Grid grid : sheet.grids())
			if (grid.table() != null && sheet.form().tables().indexOf(grid.table()) > position
					&& chapter.whole().contains(grid.whole().start())) {
				lines.add("");
				return List.of(above(sheet, lineStart(sheet, grid.whole().start()), lines));
			}
		boolean first = true;
		for (Written.Grid grid : sheet.grids())
			first &= !chapter.whole().contains(grid.whole().start());
		if (!first)
			lines.addFirst("");
		return List.of(below(sheet, chapter.whole().end(), lines));
	}

	private static Section sectionOf(Sheet sheet, Table table) {
		for (Section section : sheet.form().sections())
			if (section.tables().contains(table))
				return section;
		throw new IllegalArgumentException("not a table of the form: " + table);
	}

	/**
	 * A section that is missing: heading, text and tables.
	 *
	 * @param cells      texts by number of cell; other cells stay blank
	 * @param paragraphs of the text, if the section has one
	 */
	public static List<Edit> section(Sheet sheet, Section section, Map<Integer, String> cells, List<String> paragraphs) {
		List<String> lines = ReportPrinter.skeleton(sheet.form(), section, cells, paragraphs, LabelStyle.of(sheet));
		int position = sheet.form().sections().indexOf(section);
		Written.Chapter before = null;
		Written.Chapter after = null;
		for (Written.Chapter chapter : sheet.chapters()) {
			int other = chapter.section() == null ? -1 : sheet.form().sections().indexOf(chapter.section());
			if (other >= 0 && other < position)
				before = chapter;
			else if (other > position && after == null)
				after = chapter;
		}
		if (before == null && after != null) {
			lines.add("");
			return List.of(above(sheet, lineStart(sheet, after.whole().start()), lines));
		}
		lines.addFirst("");
		String text = sheet.source().text();
		return List.of(below(sheet, before != null ? before.whole().end() : Chars.trim(text, 0, withoutLineEnds(text)), lines));
	}

	private static int withoutLineEnds(String text) {
		int end = text.length();
		while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r' || Chars.isSpace(text.charAt(end - 1))))
			end--;
		return end;
	}

	/** A field of the head that is missing, or a value for one that is empty. */
	public static List<Edit> field(Sheet sheet, Field field, String value) {
		String written = field.quoted() ? '"' + value + '"' : value;
		HeadEntry entry = sheet.field(field);
		if (entry != null)
			return List.of(Edit.replace(entry.region(),
					entry.text().isEmpty() && !isQuotedEmpty(sheet, entry) ? spaced(sheet, entry, written) : value));
		String line = field.word() + " " + written;
		Field[] all = Field.values();
		for (int i = field.ordinal() - 1; i >= 0; i--)
			if (sheet.field(all[i]) instanceof HeadEntry before)
				return List.of(below(sheet, lineEnd(sheet, before.key().end()), List.of(line)));
		String text = sheet.source().text();
		for (int i = field.ordinal() + 1; i < all.length; i++)
			if (sheet.field(all[i]) instanceof HeadEntry after)
				return List.of(above(sheet, lineStart(sheet, after.key().start()), List.of(line)));
		return List.of(above(sheet, text.startsWith("\ufeff") ? 1 : 0, List.of(line)));
	}

	/** Takes a field of the head out of the text, with its line. */
	public static List<Edit> withoutField(Sheet sheet, Field field) {
		HeadEntry entry = sheet.field(field);
		return entry == null ? List.of() : List.of(Edit.replace(ParagraphEdits.line(sheet.source(), entry.key()), ""));
	}

	private static boolean isQuotedEmpty(Sheet sheet, HeadEntry entry) {
		int start = entry.region().start();
		return start > 0 && Chars.isQuote(sheet.source().text().charAt(start - 1));
	}

	private static String spaced(Sheet sheet, HeadEntry entry, String written) {
		int start = entry.region().start();
		return start == entry.key().end() || !Chars.isSpace(sheet.source().text().charAt(start - 1)) ? " " + written : written;
	}

	/** Puts {@code """} around text that stands without. @param region its lines */
	public static List<Edit> fences(Sheet sheet, Region region) {
		return List.of(above(sheet, lineStart(sheet, region.start()), List.of(ReportFormatter.FENCE)),
				below(sheet, region.end(), List.of(ReportFormatter.FENCE)));
	}

	/** Closes a text. @param opening the {@code """} that opens it */
	public static List<Edit> closingFence(Sheet sheet, Region opening) {
		Lines line = new Lines(sheet.source().text());
		int end = opening.end();
		while (line.next() && (line.start <= opening.start() || !line.closes))
			if (line.start <= opening.start() || line.kind == Lines.Kind.PROSE)
				end = line.end;
		return List.of(below(sheet, Math.max(end, opening.end()), List.of(ReportFormatter.FENCE)));
	}

	/** Puts another text in the place of a label and keeps the bar behind it where it is, if the white space allows it. */
	public static Edit label(Sheet sheet, Region label, String newLabel) {
		String text = sheet.source().text();
		int padding = label.end();
		while (padding < text.length() && text.charAt(padding) == ' ')
			padding++;
		boolean bar = padding < text.length() && Chars.isBar(text.charAt(padding));
		int less = Chars.width(text, label.start(), label.end()) - Chars.width(newLabel);
		if (!bar || less == 0)
			return Edit.replace(label, newLabel);
		int spaces = Math.max(1, padding - label.end() + less);
		return new Edit(label.start(), padding, newLabel + Chars.spaces(spaces));
	}

	// lines

	static Edit below(Sheet sheet, int lineEnd, List<String> lines) {
		String end = Lines.lineEnd(sheet.source().text());
		return Edit.insert(lineEnd, end + String.join(end, lines));
	}

	static Edit above(Sheet sheet, int lineStart, List<String> lines) {
		String end = Lines.lineEnd(sheet.source().text());
		return Edit.insert(lineStart, String.join(end, lines) + end);
	}

	private static int lineStart(Sheet sheet, int offset) {
		int start = sheet.source().lineStart(sheet.source().line(offset));
		return start == 0 && sheet.source().text().startsWith("\ufeff") ? 1 : start;
	}

	static int lineEnd(Sheet sheet, int offset) {
		return Lines.at(sheet.source().text(), lineStart(sheet, offset)).end;
	}
}
