// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

/**
 * Lays out the text of a report. Changes white space, the width of punctuation and digits, and quotation marks around values;
 * never a word of a value or the narrative, and of a label only when asked to write all labels in one style. Formatting a formatted
 * text changes nothing.
 */
public final class ReportFormatter {

	private static final int INDENT = 2;
	/** What opens and closes narrative. */
	public static final String FENCE = "\"\"\"";

	private final Sheet sheet;
	private final String text;
	/** Null: labels stay as they are written. */
	private final @Nullable LabelStyle labels;
	private final List<Edit> edits = new ArrayList<>();
	private final Lines line;

	private int nextLine;
	private int nextGrid;
	private int nextChapter;
	private @Nullable Table table;
	private int indent;
	private TableLayout layout = new TableLayout();
	private final List<TableLayout.LaidOutRow> rows = new ArrayList<>();
	private final List<Region> rowPlaces = new ArrayList<>();

	private ReportFormatter(Sheet sheet, @Nullable LabelStyle labels) {
		this.sheet = sheet;
		this.labels = labels;
		this.text = sheet.source().text();
		this.line = new Lines(text);
	}

	/** The edits that lay out the text of the sheet, in the order of the text; none when it is laid out already. */
	public static List<Edit> format(Sheet sheet) {
		return format(sheet, null);
	}

	/** Besides, writes the labels of rows and columns in a style. @param labels null: labels stay as they are written */
	public static List<Edit> format(Sheet sheet, @Nullable LabelStyle labels) {
		return new ReportFormatter(sheet, labels).run();
	}

	private List<Edit> run() {
		BlankLines.addEdits(text, Lines.lineEnd(text), edits);
		boolean ended = true;
		while (line.next())
			if (line.kind != Lines.Kind.BLANK) {
				formatLine();
				ended = line.end < line.after;
			}
		endTable();
		edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
		if (!ended)
			edits.add(Edit.insert(text.length(), Lines.lineEnd(text)));
		return edits;
	}

	private void formatLine() {
		switch (line.kind) {
		case FIELD -> set(field());
		case SECTION, TABLE -> formatHeading();
		case ROW -> formatRow();
		case LONE -> formatLone();
		case OPEN -> {
			endTable();
			set(line.inner == line.last && !line.closes ? FENCE : text.substring(line.first, line.last));
		}
		case CLOSE -> set(line.inner == line.innerEnd ? FENCE : trimmed());
		default -> set(trimmed());
		}
	}

	/** Start of the line behind a byte order mark. */
	private int start() {
		return line.start == 0 && text.charAt(0) == '\ufeff' ? 1 : line.start;
	}

	/** The line as it stands, without white space at its end. */
	private String trimmed() {
		return text.substring(Math.min(start(), line.last), line.last);
	}

	private void set(String newText) {
		change(start(), line.end, newText);
	}

	/** Notes the smallest edit that makes the new text of {@code from … to}. */
	private void change(int from, int to, String newText) {
		int start = from;
		int end = to;
		int newStart = 0;
		int newEnd = newText.length();
		while (start < end && newStart < newEnd && text.charAt(start) == newText.charAt(newStart)) {
			start++;
			newStart++;
		}
		while (end > start && newEnd > newStart && text.charAt(end - 1) == newText.charAt(newEnd - 1)) {
			end--;
			newEnd--;
		}
		if (start < end || newStart < newEnd)
			edits.add(new Edit(start, end, newText.substring(newStart, newEnd)));
	}

	// head

	private String field() {
		Field field = line.field;
		if (field == null)
			return text.substring(line.first, line.last);
		String key = field.word();
		int mark = SicMark.start(text, line.inner, line.innerEnd);
		int end = mark < 0 ? line.innerEnd : Chars.trim(text, line.inner, mark);
		String raw = text.substring(line.inner, end);
		Region place = HeadReader.value(line);
		String value = value(field, raw, text.substring(place.start(), place.end()));
		String behind = mark < 0 ? "" : " " + text.substring(mark, line.innerEnd);
		return value.isEmpty() ? key + behind : key + " " + value + behind;
	}

	private static String value(Field field, String raw, String value) {
		if (value.isEmpty())
			return raw;
		if (field == Field.PARTS)
			return paths(raw);
		if (!field.quoted())
			return Quotes.isQuoted(raw, 0, raw.length()) || !hasQuote(value) ? narrowDate(value) : raw;
		return value.indexOf('"') >= 0 || value.indexOf('＂') >= 0 ? raw : '"' + value + '"';
	}

	private static boolean hasQuote(String value) {
		for (int i = 0; i < value.length(); i++)
			if (Chars.isQuote(value.charAt(i)))
				return true;
		return false;
	}

	private static String paths(String raw) {
		List<String> values = Quotes.values(raw);
		StringBuilder out = new StringBuilder(raw.length());
		for (String value : values)
			out.append(out.isEmpty() ? "\"" : " \"").append(value).append('"');
		return Quotes.values(out.toString()).equals(values) ? out.toString() : raw;
	}

	private static String narrowDate(String value) {
		char[] chars = value.toCharArray();
		for (int i = 0; i < chars.length; i++) {
			char narrow = Chars.narrow(chars[i]);
			if (narrow >= '0' && narrow <= '9' || narrow == '-' || narrow == '/' || narrow == '.')
				chars[i] = narrow;
		}
		return new String(chars);
	}

	// headings

	private void formatHeading() {
		endTable();
		int mark = SicMark.start(text, line.inner, line.innerEnd);
		int end = mark < 0 ? line.innerEnd : Chars.trim(text, line.inner, mark);
		String title = headingLabel(text.substring(line.inner, end));
		String hashes = line.kind == Lines.Kind.SECTION ? "#" : "##";
		String behind = mark < 0 ? "" : " " + text.substring(mark, line.innerEnd);
		set(title.isEmpty() ? hashes + behind : hashes + " " + title + behind);
	}

	private String headingLabel(String written) {
		while (nextChapter < sheet.chapters().size() && sheet.chapters().get(nextChapter).titlePlace().start() < line.inner)
			nextChapter++;
		if (nextChapter < sheet.chapters().size()) {
			Written.Chapter chapter = sheet.chapters().get(nextChapter);
			Section section = chapter.section();
			if (section != null && chapter.titlePlace().start() == line.inner)
				return LooseEquality.of(written, section.title(), section.aliases());
		}
		Written.Grid grid = grid(line.inner);
		if (grid != null && grid.title().start() == line.inner && grid.table() != null && grid.table().title() != null)
			return LooseEquality.of(written, grid.table().title(), grid.table().aliases());
		return written;
	}

	/** The first grid that ends behind an offset. */
	private Written.@Nullable Grid grid(int offset) {
		List<Written.Grid> grids = sheet.grids();
		while (nextGrid < grids.size() && grids.get(nextGrid).whole().end() < offset)
			nextGrid++;
		return nextGrid < grids.size() ? grids.get(nextGrid) : null;
	}

	// tables

	private void formatRow() {
		Written.Grid grid = grid(line.start);
		boolean header = line.isHeader() || grid != null && grid.header() != null && grid.header().start() == line.start;
		table = grid == null || grid.whole().start() > line.last ? null : grid.table();
		Written.Line written = header ? null : written();
		indent = header ? 0 : written != null && written.row() != null ? INDENT * written.row().depth() : indent;
		int labelEnd = line.labelEnd();
		int mark = SicMark.start(text, line.first, labelEnd);
		int end = mark < 0 ? labelEnd : Chars.trim(text, line.first, mark);
		TableLayout.LaidOutRow row = new TableLayout.LaidOutRow(indent, label(written, text.substring(line.first, end)),
				mark < 0 ? "" : text.substring(mark, labelEnd), header);
		for (int bar = line.bar; bar < line.last;) {
			int next = line.nextBar(bar);
			addCell(row, bar + 1, next);
			bar = next;
		}
		layOut(row);
	}

	private void layOut(TableLayout.LaidOutRow row) {
		layout.add(row);
		rows.add(row);
		rowPlaces.add(new Region(start(), line.end));
	}

	private Written.@Nullable Line written() {
		List<Written.Line> lines = sheet.lines();
		while (nextLine < lines.size() && lines.get(nextLine).line().start() < line.start)
			nextLine++;
		return nextLine < lines.size() && lines.get(nextLine).line().start() == line.start ? lines.get(nextLine) : null;
	}

	private String label(Written.@Nullable Line written, String label) {
		Row row = written == null ? null : written.row();
		if (row == null)
			return label;
		String twin = LooseEquality.of(label, row.label(), row.otherLabels());
		return labels == null ? twin : labels.rewrite(twin, row);
	}

	private void addCell(TableLayout.LaidOutRow row, int from, int to) {
		int start = Chars.skip(text, from, to);
		int end = Chars.trim(text, start, to);
		int mark = SicMark.start(text, start, end);
		String behind = mark < 0 ? "" : text.substring(mark, end);
		String content = text.substring(start, mark < 0 ? end : Chars.trim(text, start, mark));
		row.addCell(row.header ? columnLabel(content) : LooseEquality.figure(content), behind);
	}

	private String columnLabel(String written) {
		if (table != null)
			for (Column column : table.columns()) {
				String twin = LooseEquality.of(written, column.label(), column.otherLabels());
				String label = labels == null ? twin : labels.rewrite(twin, column);
				if (!label.equals(written))
					return label;
			}
		return written;
	}

	private void formatLone() {
		Written.Line written = written();
		if (written == null) {
			set(trimmed());
			return;
		}
		indent = written.row() != null ? INDENT * written.row().depth() : indent;
		String label = text.substring(written.label().start(), written.label().end());
		String behind = text.substring(written.label().end(), line.last).strip();
		set(" ".repeat(indent) + label(written, label) + (behind.isEmpty() ? "" : " " + behind));
	}

	private void endTable() {
		for (int i = 0; i < rows.size(); i++)
			change(rowPlaces.get(i).start(), rowPlaces.get(i).end(), layout.line(rows.get(i)));
		rows.clear();
		rowPlaces.clear();
		layout = new TableLayout();
		indent = 0;
	}
}
