package report.dsl.text;

import java.util.ArrayList;
import java.util.List;

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

	private boolean open;
	private FormLabels.OfTable table;
	private Section section;
	private boolean twice;
	private boolean quiet;
	private boolean captioned;
	private int start;
	private Region title;
	private Region headerRegion;
	private Header header;
	private int rows;
	private int lastEnd;
	private int markStart;
	private int markEnd;

	GridReader(FormLabels form, Lines lines, IssueCollector notes, Sheet.Builder sheet) {
		this.form = form;
		this.lines = lines;
		this.notes = notes;
		this.text = notes.text;
		this.cells = new RowCells(notes, sheet);
		this.link = new RowLink(notes);
		this.tables = new TableLink(form);
	}

	// tables

	/** Says whether the section that follows has been read before. */
	void section(boolean again) {
		tables.again = again;
	}

	/** Begins the table whose caption stands at the given place. */
	void caption(Section inSection, boolean sectionRepeated, String normal, int titleStart, int titleEnd, int end) {
		close(end);
		begin(inSection, lines.first, new Region(titleStart, titleEnd));
		captioned = true;
		lastEnd = lines.last;
		LabelIndex.Hit hit = normal == null || normal.isEmpty() ? null : tables.byCaption(normal, inSection);
		if (hit == null)
			return;
		use(form.tables[hit.positions()[0]]);
		if (hit.match() != LabelIndex.Match.SURE)
			notes.add(new InexactCaption(title, table.table, notes.words(title)));
		quiet = sectionRepeated;
		if (twice && !quiet)
			notes.add(new RepeatedTable(title, table.table));
	}

	/** Notes the mark behind the caption read last; -1 for none. */
	void mark(int newStart, int newEnd) {
		markStart = newStart;
		markEnd = newEnd;
	}

	private void begin(Section inSection, int newStart, Region newTitle) {
		open = true;
		table = null;
		section = inSection;
		twice = false;
		quiet = false;
		captioned = false;
		start = newStart;
		title = newTitle;
		headerRegion = null;
		header = null;
		rows = 0;
		markStart = -1;
	}

	private void use(FormLabels.OfTable newTable) {
		table = newTable;
		twice = tables.use(newTable);
		link.begin(newTable);
	}

	/** Ends the table, if one is open. @param end of the last line that is not blank */
	void close(int end) {
		if (!open)
			return;
		open = false;
		order.forEachMisplaced((row, region) -> notes.add(new MisplacedRow(region, row)));
		order.clear();
		if (table == null && captioned && !notes.formless)
			notes.add(new UnknownTable(title, notes.words(title)));
		Region whole = new Region(start, Math.max(start, end));
		grids.add(new Grid(table == null ? null : table.table, title, whole, headerRegion,
				table == null || header == null ? List.of() : header.columnsOf(table)));
		if (markStart >= 0)
			notes.addSic(markStart, markEnd, Scope.TABLE, whole);
	}

	/** Begins a table that has no caption, at the line of the cursor. @return whether it was found in the form */
	private boolean beginWithout(Section inSection, boolean headerRow) {
		FormLabels.OfTable found = tables.guess(inSection, lines, headerRow);
		begin(inSection, lines.first, Region.at(lines.first));
		if (found == null)
			return false;
		use(found);
		quiet = true;
		noteTitle();
		return true;
	}

	/** A table that needs a caption is linked though it has none, or one that is not the form's. */
	private void noteTitle() {
		boolean needed = table.section != section || section.tables().size() > 1;
		if (needed || captioned)
			notes.add(new InexactCaption(title, table.table, notes.words(title)));
	}

	// rows

	/** Reads the row that the cursor stands on. @param inSection null when the section is not known */
	void row(Section inSection) {
		boolean headerRow = lines.isHeader();
		if (open && headerRow && (header != null || rows > 0))
			headerAgain();
		if (!open)
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
		FormLabels.OfTable next = tables.guess(section, lines, true);
		if (next == null || next == table || table != null && rows == 0)
			return;
		if (table != null && Header.matches(table, lines) > Header.matches(next, lines))
			return;
		Section before = section;
		close(lastEnd);
		beginWithout(before, true);
	}

	private void header() {
		if (table == null || twice && !quiet)
			relink();
		Region region = new Region(lines.start, lines.end);
		if (headerRegion == null)
			headerRegion = region;
		header = table == null ? null : Header.read(table, lines, notes);
	}

	/** A caption that is unknown or used before: the header may tell which table it is. */
	private void relink() {
		FormLabels.OfTable found = tables.guess(section, lines, true);
		if (found == null || table != null && Header.matches(table, lines) > 0 && !tables.followedBy(found, lines))
			return;
		use(found);
		noteTitle();
	}

	private void row(int labelEnd) {
		if (table != null && link.findSure(lines.first, labelEnd) < 0 && firstBarLost(labelEnd))
			return;
		int line = table == null ? RowLink.NONE : link.find(lines.first, labelEnd, lines);
		if (line < 0 && isHeaderWithoutKey(labelEnd)) {
			if (header != null || rows > 0)
				headerAgain();
			header();
			return;
		}
		if (line < 0 && changeTable(labelEnd))
			line = link.find(lines.first, labelEnd, lines);
		rows++;
		if (table == null)
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
		int wanted = header == null ? table.columns.length : header.columns.length;
		if (line < 0 || table.lineRows[line].group() || Header.cells(lines).length == 2 * wanted)
			return false;
		rows++;
		withoutBars(line, end, labelEnd);
		return true;
	}

	/** A row whose label is what forms print above the label column, or whose cells are labels of columns. */
	private boolean isHeaderWithoutKey(int labelEnd) {
		String normal = Label.normal(text, lines.first, labelEnd);
		if (normal == null)
			return false;
		if (table != null && table.corners.contains(normal))
			return true;
		if (table != null)
			return Header.matches(table, lines) > 0 || header != null && tables.isCorner(normal, section);
		return tables.isCorner(normal, section) || tables.guess(section, lines, true) != null;
	}

	/** An unknown row may belong to another table of the section, whose caption and header are missing. */
	private boolean changeTable(int labelEnd) {
		FormLabels.OfTable found = tables.byRow(section, Label.normal(text, lines.first, labelEnd));
		if (found == null || found == table)
			return false;
		if (table == null && open) {
			use(found);
			noteTitle();
			return true;
		}
		Section before = section;
		close(lastEnd);
		begin(before, lines.first, Region.at(lines.first));
		use(found);
		quiet = true;
		noteTitle();
		return true;
	}

	private void stray(int labelEnd) {
		count(null);
		Region label = new Region(lines.first, labelEnd);
		lineList.add(new Line(null, null, label, new Region(lines.start, lines.end), cells.count));
		if (!captioned && !notes.formless)
			notes.add(new StrayRow(line(), notes.words(label)));
	}

	private void unknown(int labelEnd) {
		count(null);
		addUnknown(new Region(lines.first, labelEnd), cells.count);
	}

	private void addUnknown(Region label, int cellCount) {
		lineList.add(new Line(null, table.table, label, new Region(lines.start, lines.end), cellCount));
		notes.add(new UnknownRow(label, table.table, notes.words(label), link.similar(label.start(), label.end(), lines)));
	}

	/** The line of the cursor without the white space around it. */
	private Region line() {
		return new Region(lines.first, lines.last);
	}

	/** Counts the cells of a row that is not read. */
	private void count(Row row) {
		cells.begin(table, header, row);
		cells.read(lines);
	}

	private void linked(int line, int labelEnd) {
		Row row = table.lineRows[line];
		boolean first = link.take(line, lines.first, labelEnd);
		if (row.group()) {
			count(null);
			if (cells.filledStart >= 0)
				notes.add(new FilledGroup(new Region(cells.filledStart, cells.filledEnd), row));
		} else {
			if (header == null)
				assumeHeader();
			count(first && !twice ? row : null);
			if (cells.count < header.columns.length && !(first && !twice && splitByBlanks(row)))
				notes.add(new MissingCells(line(), row, cells.count, header.columns.length));
		}
		add(row, line, new Region(lines.first, labelEnd), first);
	}

	/** A row that has lost some of its bars: read anew when its figures, parted by bars or blanks, are as many as the columns. */
	private boolean splitByBlanks(Row row) {
		int[] figures = LooseFigures.acrossBars(text, lines.bar, lines.last);
		if (figures.length != 2 * header.columns.length)
			return false;
		read(figures, row);
		notes.add(new MissingBars(line(), row));
		return true;
	}

	private void read(int[] figures, Row row) {
		cells.begin(table, header, row);
		for (int i = 0; i < figures.length; i += 2)
			cells.loose(figures[i], figures[i + 1]);
	}

	private void assumeHeader() {
		header = Header.ofForm(table);
		notes.add(new MissingHeader(line(), table.table));
	}

	private void add(Row row, int line, Region label, boolean first) {
		lineList.add(new Line(row, table.table, label, new Region(lines.start, lines.end), cells.count));
		if (first && !twice)
			order.add(line, row, label);
	}

	// lines without bars

	/** Whether the line without bars is one of the open table: that counts more than a section of the same name. */
	boolean hasLine() {
		return open && table != null && link.findSure(lines.first, lines.last) >= 0;
	}

	/** Reads a line without bars as a group heading, or as a row that lost its bars. @return whether it is one */
	boolean lone(Section inSection) {
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
		rows++;
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
	private int loneLine(Section inSection, int from, int to) {
		if (open)
			return table == null ? RowLink.NONE : link.findSure(from, to);
		FormLabels.OfTable found = inSection == null || inSection.text() ? null : tables.byRow(inSection, Label.normal(text, from, to));
		if (found == null)
			return RowLink.NONE;
		begin(inSection, lines.first, Region.at(lines.first));
		use(found);
		quiet = true;
		noteTitle();
		return link.findSure(from, to);
	}

	private void bareLabel(int line, int end) {
		Row row = table.lineRows[line];
		boolean first = link.take(line, lines.first, end);
		cells.begin(table, header, null);
		if (!row.group()) {
			if (header == null)
				assumeHeader();
			notes.add(new MissingCells(line(), row, 0, header.columns.length));
		}
		add(row, line, new Region(lines.first, end), first);
	}

	private void withoutBars(int line, int end, int figuresEnd) {
		Row row = table.lineRows[line];
		boolean first = link.take(line, lines.first, end);
		if (header == null && !row.group())
			assumeHeader();
		int[] figures = LooseFigures.of(text, end, figuresEnd);
		int barred = lines.kind == Lines.Kind.ROW ? Header.cells(lines).length : 0;
		boolean complete = first && !twice && !row.group() && figures.length + barred == 2 * header.columns.length;
		if (complete)
			read(figures, row);
		else
			cells.begin(table, header, null);
		if (barred > 0)
			cells.read(lines);
		if (row.group())
			notes.add(new FilledGroup(new Region(figures[0], figuresEnd), row));
		else
			notes.add(new MissingBars(line(), row));
		add(row, line, new Region(lines.first, end), first);
	}

	/** Notes a short line without bars inside a table as an unknown row. @return whether a table is open */
	boolean unknownLone() {
		if (!open || table == null)
			return false;
		rows++;
		addUnknown(line(), 0);
		lastEnd = lines.last;
		return true;
	}
}
