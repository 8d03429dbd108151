// SPDX-License-Identifier: EPL-2.0
package report.dsl.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Grid;
import report.dsl.sheet.Written.Line;
import report.dsl.sheet.Written.Paragraph;
import report.dsl.text.Chars;
import report.dsl.text.Scanner;

/**
 * Goes over the tokens of a text once: notes where the column labels stand that the form knows, and collects what no part of the
 * form takes up, so that nothing that stands in the text is missing on the page.
 */
final class ContentAccount {

	private static final Region[] NO_COLUMNS = {};

	private final Sheet sheet;
	private final String text;
	/** Offsets of what the form takes up, ascending. */
	private final int[] known;
	private int nextKnown;
	private final Map<Table, @Nullable Region[]> headers = new IdentityHashMap<>();
	private final List<UnplacedContent> loose = new ArrayList<>(0);
	private final List<Grid> grids;
	private int nextGrid;

	/** The header that the line stands on belongs to this grid; null on other lines. */
	private @Nullable Grid header;
	/** Where the labels of its columns stand. */
	private @Nullable Region[] columns = NO_COLUMNS;
	private int cells;
	private final List<Region> pieces = new ArrayList<>();
	private boolean left;
	private UnplacedContent.Kind kind = UnplacedContent.Kind.WORDS;
	private boolean labelKnown;

	ContentAccount(Sheet sheet) {
		this.sheet = sheet;
		this.text = sheet.source().text();
		this.grids = sheet.grids();
		this.known = known();
		Scanner scanner = new Scanner(text);
		while (scanner.next())
			readToken(scanner.kind(), scanner.start(), scanner.end());
		endLine();
	}

	/** Where the labels of the columns stand, the corner first; null where they do not. Null for a table without a header. */
	@Nullable
	Region @Nullable [] header(Table table) {
		return headers.get(table);
	}

	/** In the order of the text. */
	List<UnplacedContent> loose() {
		return loose;
	}

	/** Whether this is where the figures of the table are taken from; a table given again is not. */
	boolean isMain(Grid grid) {
		return grid.table() != null && sheet.grid(grid.table()) == grid;
	}

	private int[] known() {
		int[] offsets = new int[64 + 2 * sheet.form().cellCount() + 2 * sheet.lines().size()];
		int count = 0;
		List<Integer> few = new ArrayList<>();
		for (Field field : Field.values()) {
			HeadEntry entry = sheet.field(field);
			if (entry != null)
				few.add(entry.key().start());
		}
		for (Chapter chapter : sheet.chapters()) {
			few.add(chapter.titlePlace().start());
			for (Paragraph paragraph : chapter.paragraphs())
				few.add(paragraph.region().start());
		}
		for (Grid grid : grids)
			if (isMain(grid) && !grid.title().isEmpty())
				few.add(grid.title().start());
		for (int cell = sheet.form().cellCount() - 1; cell >= 0; cell--)
			if (sheet.isWritten(cell))
				offsets[count++] = sheet.start(cell);
		for (Line line : sheet.lines()) {
			Row row = line.row();
			if (row != null && sheet.line(row) == line)
				offsets[count++] = line.label().start();
		}
		offsets = Arrays.copyOf(offsets, count + few.size());
		for (int offset : few)
			offsets[count++] = offset;
		Arrays.sort(offsets);
		return offsets;
	}

	private boolean isKnown(int start, int end) {
		while (nextKnown < known.length && known[nextKnown] < start)
			nextKnown++;
		return nextKnown < known.length && known[nextKnown] < end;
	}

	private void readToken(Scanner.Kind token, int start, int end) {
		switch (token) {
		case LINE_END -> endLine();
		case FIELD_KEY -> addPiece(start, end, isKnown(start, end));
		case FIELD_VALUE -> addPiece(start, end, labelKnown);
		case SECTION, PROSE -> addPiece(start, end, isKnown(start, end));
		case TABLE -> readCaption(start, end);
		case COLUMNS, LABEL -> readLabel(start, end, token == Scanner.Kind.COLUMNS);
		case CELL -> readCell(start, end);
		default -> { // white space, signs and comments
		}
		}
	}

	private void readCaption(int start, int end) {
		int words = start;
		while (words < end && (Chars.isHash(text.charAt(words)) || Chars.isSpace(text.charAt(words))))
			words++;
		kind = UnplacedContent.Kind.CAPTION;
		addPiece(words, end, isKnown(start, end + 1));
	}

	private void readLabel(int start, int end, boolean key) {
		beginHeader(start);
		if (key)
			kind = UnplacedContent.Kind.HEADER;
		if (header != null)
			columns[0] = new Region(start, end);
		addPiece(start, end, header != null || isKnown(start, end));
	}

	/** Notes the grid whose header the line is. */
	private void beginHeader(int start) {
		while (nextGrid < grids.size() && isBefore(grids.get(nextGrid).header(), start))
			nextGrid++;
		Grid grid = nextGrid < grids.size() ? grids.get(nextGrid) : null;
		Region line = grid == null ? null : grid.header();
		Table table = grid == null ? null : grid.table();
		if (grid == null || line == null || line.start() > start || table == null || !isMain(grid) || grid.columns().isEmpty())
			return;
		header = grid;
		columns = new Region[table.columns().size() + 1];
		headers.put(table, columns);
	}

	private static boolean isBefore(@Nullable Region headerLine, int start) {
		return headerLine == null || headerLine.end() < start;
	}

	private void readCell(int start, int end) {
		int from = start + 1;
		int to = end;
		while (from < to && Chars.isSpace(text.charAt(from)))
			from++;
		while (to > from && Chars.isSpace(text.charAt(to - 1)))
			to--;
		int number = cells++;
		if (kind == UnplacedContent.Kind.WORDS)
			kind = UnplacedContent.Kind.ROW;
		if (header == null) {
			addPiece(from, to, isKnown(start + 1, end + 1) || from == to && labelKnown);
			return;
		}
		Column column = number < header.columns().size() ? header.columns().get(number) : null;
		if (column != null)
			columns[column.index() + 1] = new Region(from, to);
		addPiece(from, to, column != null || from == to);
	}

	/** What is known of a line is left out, but for the label in front of what is not. */
	private void addPiece(int start, int end, boolean isKnown) {
		boolean first = pieces.isEmpty();
		if (first)
			labelKnown = isKnown;
		if (first || !isKnown)
			pieces.add(new Region(start, end));
		left |= !isKnown;
	}

	private void endLine() {
		if (left)
			loose.add(new UnplacedContent(labelKnown ? UnplacedContent.Kind.REST : kind, List.copyOf(pieces)));
		pieces.clear();
		left = false;
		kind = UnplacedContent.Kind.WORDS;
		labelKnown = false;
		header = null;
		columns = NO_COLUMNS;
		cells = 0;
	}
}
