// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.sheet.ReadIssue.FilledGroup;
import report.dsl.sheet.ReadIssue.InexactCaption;
import report.dsl.sheet.ReadIssue.MisplacedRow;
import report.dsl.sheet.ReadIssue.MissingBars;
import report.dsl.sheet.ReadIssue.MissingCells;
import report.dsl.sheet.ReadIssue.MissingHeader;
import report.dsl.sheet.ReadIssue.RepeatedTable;
import report.dsl.sheet.ReadIssue.StrayRow;
import report.dsl.sheet.ReadIssue.UnknownRow;
import report.dsl.sheet.ReadIssue.UnknownTable;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Grid;
import report.dsl.sheet.Written.Line;
import report.dsl.sheet.Written.Scope;

/** Reads tables: links captions, headers and rows with the form and hands the cells to {@link RowCells}. */
final class GridReader {

	final List<Grid> grids = new ArrayList<>(8);
	final List<Line> lineList = new ArrayList<>(48);

	private final FormLabels form;
	private final Lines lines;
	private final IssueCollector notes;
	private final String text;
	private final RowCells cells;
	private final RowLink link;
	private final TableLink tables;
	private final Order<Row> order = new Order<>();

	/** The table that is being read, null when none is. */
	private @Nullable OpenTable open;
	/** End of the last row or header. */
	private int lastEnd;

	GridReader(FormLabels form, Lines lines, IssueCollector notes, Sheet.Builder sheet) {
		this.form = form;
		this.lines = lines;
		this.notes = notes;
		this.text = notes.text;
		this.cells = new RowCells(notes, sheet);
		this.link = new RowLink(notes);
		this.tables = new TableLink(form);
	}

	/** The table that is being read, where one is. */
	private OpenTable open() {
		return Objects.requireNonNull(open);
	}

	/** The table of the form that is being read, where it is known. */
	private FormLabels.OfTable table() {
		return Objects.requireNonNull(open().table());
	}

	/** The header of it, where it has been read or assumed. */
	private Header heading() {
		return Objects.requireNonNull(open().header());
	}

	// tables

	/** Says whether the section that follows has been read before. */
	void section(boolean again) {
		tables.again = again;
	}

	/** Begins the table whose caption stands at the given place. */
	void caption(@Nullable Section section, boolean sectionRepeated, @Nullable String normal, int titleStart, int titleEnd, int end) {
		close(end);
		Region title = new Region(titleStart, titleEnd);
		open = OpenTable.captioned(section, lines.first, title);
		lastEnd = lines.last;
		LabelIndex.Hit hit = normal == null || normal.isEmpty() ? null : tables.byCaption(normal, section);
		if (hit == null)
			return;
		FormLabels.OfTable table = form.tables[hit.positions()[0]];
		use(table);
		if (hit.match() != LabelIndex.Match.SURE)
			notes.add(new InexactCaption(title, table.table, notes.words(title)));
		open = open.quiet(sectionRepeated);
		if (open.twice() && !sectionRepeated)
			notes.add(new RepeatedTable(title, table.table));
	}

	/** Notes the mark behind the caption read last; -1 for none. */
	void mark(int start, int end) {
		open = open().withMark(start < 0 ? null : new Region(start, end));
	}

	private void use(FormLabels.OfTable table) {
		open = open().as(table, tables.use(table));
		link.begin(table);
	}

	/** Ends the table, if one is open. @param end of the last line that is not blank */
	void close(int end) {
		if (open == null)
			return;
		OpenTable closed = open;
		open = null;
		order.forEachMisplaced((row, region) -> notes.add(new MisplacedRow(region, row)));
		order.clear();
		Region title = closed.title();
		if (closed.table() == null && closed.captioned() && !notes.formless)
			notes.add(new UnknownTable(title, notes.words(title)));
		grids.add(closed.closed(end));
		if (closed.mark() != null)
			notes.addSic(closed.mark().start(), closed.mark().end(), Scope.TABLE, closed.whole(end));
	}

	/** Begins a table that has no caption, at the line of the cursor, as the one of the form that fits best, if one does. */
	private void beginWithout(@Nullable Section section, boolean headerRow) {
		FormLabels.OfTable found = tables.guess(section, lines, headerRow);
		open = OpenTable.withoutCaption(section, lines.first);
		if (found != null)
			recognise(found);
	}

	/** Links a table without caption by its header or rows. */
	private void recognise(FormLabels.OfTable found) {
		use(found);
		open = open().quiet(true);
		noteTitle(found);
	}

	/** A table that needs a caption is linked though it has none, or one that is not the form's. */
	private void noteTitle(FormLabels.OfTable found) {
		Region title = open().title();
		if (open().isMistitledAs(found))
			notes.add(new InexactCaption(title, found.table, notes.words(title)));
	}

	// rows

	/** Reads the row that the cursor stands on. @param inSection null when the section is not known */
	void row(@Nullable Section inSection) {
		boolean headerRow = lines.isHeader();
		if (open != null && headerRow && open.hasHeaderOrRows())
			headerAgain();
		if (open == null)
			beginWithout(inSection, headerRow);
		int labelEnd = lines.labelEnd();
		int mark = SicMark.start(text, lines.first, labelEnd);
		if (mark >= 0) {
			notes.addSic(mark, labelEnd, Scope.ROW, new Region(lines.start, lines.end));
			labelEnd = Chars.trim(text, lines.first, mark);
		}
		if (headerRow)
			header();
		else
			row(labelEnd);
		lastEnd = lines.last;
	}

	/** A second header in a table: a table whose caption is missing, or one that goes on. */
	private void headerAgain() {
		OpenTable before = open();
		FormLabels.OfTable table = before.table();
		Section section = before.section();
		FormLabels.OfTable next = tables.guess(section, lines, true);
		if (next == null || next == table || table != null && !before.hasRows())
			return;
		if (table != null && Header.matches(table, lines) > Header.matches(next, lines))
			return;
		close(lastEnd);
		beginWithout(section, true);
	}

	private void header() {
		if (open().table() == null || open().twice() && !open().quiet())
			relink();
		FormLabels.OfTable table = open().table();
		open = open().withHeader(new Region(lines.start, lines.end), table == null ? null : Header.read(table, lines, notes));
	}

	/** A caption that is unknown or used before: the header may tell which table it is. */
	private void relink() {
		FormLabels.OfTable table = open().table();
		FormLabels.OfTable found = tables.guess(open().section(), lines, true);
		if (found == null || table != null && Header.matches(table, lines) > 0 && !tables.followedBy(found, lines))
			return;
		use(found);
		noteTitle(found);
	}

	private void row(int labelEnd) {
		if (open().table() != null && link.findSure(lines.first, labelEnd) < 0 && firstBarLost(labelEnd))
			return;
		int line = open().table() == null ? RowLink.NONE : link.find(lines.first, labelEnd, lines);
		if (line < 0 && isHeaderWithoutKey(labelEnd)) {
			if (open().hasHeaderOrRows())
				headerAgain();
			header();
			return;
		}
		if (line < 0 && changeTable(labelEnd))
			line = link.find(lines.first, labelEnd, lines);
		open = open().withRow();
		if (open.table() == null)
			stray(labelEnd);
		else if (line < 0)
			unknown(labelEnd);
		else
			linked(line, labelEnd);
	}

	/** A row whose first bars are missing: {@code 规章 1 | 2}. @return whether it is one */
	private boolean firstBarLost(int labelEnd) {
		int figures = LooseFigures.start(text, lines.first, labelEnd);
		int end = Chars.trim(text, lines.first, figures);
		int line = figures < labelEnd ? link.findSure(lines.first, end) : RowLink.NONE;
		Header header = open().header();
		int wanted = header == null ? table().columns.length : header.columns.length;
		if (line < 0 || table().lineRows[line].group() || Header.cells(lines).length == 2 * wanted)
			return false;
		open = open().withRow();
		withoutBars(line, end, labelEnd);
		return true;
	}

	/** A row whose label is what forms print above the label column, or whose cells are labels of columns. */
	private boolean isHeaderWithoutKey(int labelEnd) {
		String normal = Label.normal(text, lines.first, labelEnd);
		if (normal == null)
			return false;
		FormLabels.OfTable table = open().table();
		Section section = open().section();
		if (table != null && table.corners.contains(normal))
			return true;
		if (table != null)
			return Header.matches(table, lines) > 0 || open().header() != null && tables.isCorner(normal, section);
		return tables.isCorner(normal, section) || tables.guess(section, lines, true) != null;
	}

	/** An unknown row may belong to another table of the section, whose caption and header are missing. */
	private boolean changeTable(int labelEnd) {
		FormLabels.OfTable table = open().table();
		Section section = open().section();
		FormLabels.OfTable found = tables.byRow(section, Label.normal(text, lines.first, labelEnd));
		if (found == null || found == table)
			return false;
		if (table == null) {
			use(found);
			noteTitle(found);
			return true;
		}
		close(lastEnd);
		open = OpenTable.withoutCaption(section, lines.first);
		recognise(found);
		return true;
	}

	private void stray(int labelEnd) {
		Region label = new Region(lines.first, labelEnd);
		lineList.add(new Line(null, null, label, new Region(lines.start, lines.end), count(null)));
		if (!open().captioned() && !notes.formless)
			notes.add(new StrayRow(line(), notes.words(label)));
	}

	private void unknown(int labelEnd) {
		addUnknown(new Region(lines.first, labelEnd), count(null));
	}

	private void addUnknown(Region label, int cellCount) {
		lineList.add(new Line(null, table().table, label, new Region(lines.start, lines.end), cellCount));
		notes.add(new UnknownRow(label, table().table, notes.words(label), link.similar(label.start(), label.end(), lines)));
	}

	/** The line of the cursor without the white space around it. */
	private Region line() {
		return new Region(lines.first, lines.last);
	}

	private RowCells.Target target(Row row) {
		return new RowCells.Target(table(), heading(), row);
	}

	/** Reads the cells of the line. @param row null when they are only counted. @return how many there are */
	private int count(@Nullable Row row) {
		return cells.read(lines, row == null ? null : target(row), 0);
	}

	private void linked(int line, int labelEnd) {
		Row row = table().lineRows[line];
		boolean first = link.take(line, lines.first, labelEnd);
		Region label = new Region(lines.first, labelEnd);
		if (row.group()) {
			int count = count(null);
			Region filled = cells.filled(lines);
			if (filled != null)
				notes.add(new FilledGroup(filled, row));
			add(row, line, label, first, count);
			return;
		}
		assumeHeader();
		int expected = heading().columns.length;
		int count = count(first && !open().twice() ? row : null);
		if (count < expected && first && !open().twice() && splitByBlanks(row))
			count = expected;
		else if (count < expected)
			lacking(row, count);
		add(row, line, label, first, count);
	}

	private void lacking(Row row, int count) {
		notes.add(new MissingCells(line(), row, count, heading().columns.length));
	}

	/**
	 * A row that has lost some of its bars: read again if it has as many figures, separated by bars or blanks, as the table has columns.
	 */
	private boolean splitByBlanks(Row row) {
		int[] figures = LooseFigures.acrossBars(text, lines.bar, lines.last);
		if (figures.length != 2 * heading().columns.length)
			return false;
		cells.read(figures, target(row));
		notes.add(new MissingBars(line(), row));
		return true;
	}

	/** Without a header the columns are those of the form, in their order. */
	private void assumeHeader() {
		if (open().header() != null)
			return;
		open = open().withHeader(Header.ofForm(table()));
		notes.add(new MissingHeader(line(), table().table));
	}

	private void add(Row row, int line, Region label, boolean first, int count) {
		lineList.add(new Line(row, table().table, label, new Region(lines.start, lines.end), count));
		if (first && !open().twice())
			order.add(line, row, label);
	}

	// lines without bars

	/** Whether the line without bars is one of the open table: that counts more than a section of the same name. */
	boolean hasLine() {
		return open != null && open.table() != null && link.findSure(lines.first, lines.last) >= 0;
	}

	/** Reads a line without bars as a group heading, or as a row that lost its bars. @return whether it is one */
	boolean lone(@Nullable Section inSection) {
		if (lines.last - lines.first > 4 * Label.MAX)
			return false;
		int labelEnd = lines.last;
		int mark = SicMark.start(text, lines.first, labelEnd);
		if (mark >= 0)
			labelEnd = Chars.trim(text, lines.first, mark);
		int figures = LooseFigures.start(text, lines.first, labelEnd);
		int end = figures < labelEnd ? Chars.trim(text, lines.first, figures) : labelEnd;
		int line = loneLine(inSection, lines.first, end);
		if (line < 0)
			return false;
		open = open().withRow();
		lastEnd = lines.last;
		if (mark >= 0)
			notes.addSic(mark, lines.last, Scope.ROW, new Region(lines.start, lines.end));
		if (end == labelEnd)
			bareLabel(line, end);
		else
			withoutBars(line, end, labelEnd);
		return true;
	}

	/** The line of the table that the label stands for; opens the table when the label is its first line. */
	private int loneLine(@Nullable Section inSection, int from, int to) {
		if (open != null)
			return open.table() == null ? RowLink.NONE : link.findSure(from, to);
		FormLabels.OfTable found = inSection == null || inSection.text() ? null : tables.byRow(inSection, Label.normal(text, from, to));
		if (found == null)
			return RowLink.NONE;
		open = OpenTable.withoutCaption(inSection, lines.first);
		recognise(found);
		return link.findSure(from, to);
	}

	private void bareLabel(int line, int end) {
		Row row = table().lineRows[line];
		boolean first = link.take(line, lines.first, end);
		if (!row.group()) {
			assumeHeader();
			lacking(row, 0);
		}
		add(row, line, new Region(lines.first, end), first, 0);
	}

	private void withoutBars(int line, int end, int figuresEnd) {
		Row row = table().lineRows[line];
		boolean first = link.take(line, lines.first, end);
		if (!row.group())
			assumeHeader();
		int[] figures = LooseFigures.of(text, end, figuresEnd);
		int barred = lines.kind == Lines.Kind.ROW ? Header.cells(lines).length : 0;
		boolean complete = first && !open().twice() && !row.group() && figures.length + barred == 2 * heading().columns.length;
		RowCells.Target target = complete ? target(row) : null;
		int count = target != null ? cells.read(figures, target) : 0;
		if (barred > 0)
			count = cells.read(lines, target, count);
		if (row.group())
			notes.add(new FilledGroup(new Region(figures[0], figuresEnd), row));
		else
			notes.add(new MissingBars(line(), row));
		add(row, line, new Region(lines.first, end), first, count);
	}

	/** Notes a short line without bars inside a table as an unknown row. @return whether a table is open */
	boolean unknownLone() {
		if (open == null || open.table() == null)
			return false;
		open = open.withRow();
		addUnknown(line(), 0);
		lastEnd = lines.last;
		return true;
	}
}
