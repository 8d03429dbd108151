// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import org.jspecify.annotations.Nullable;

import report.dsl.ide.Positions;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;
import report.dsl.text.Chars;
import report.dsl.text.Scanner;

/** Where in a report something is being typed. */
final class Caret {

	/** What can be written there. */
	enum Area {
		/** the key word of a field, or nothing yet in the head */
		KEY,
		/** the value of a field */
		VALUE,
		/** the title of a section */
		SECTION,
		/** the caption of a table */
		TABLE,
		/** a line of the body without bars, or what stands before the first bar */
		LABEL,
		/** behind a bar */
		CELL,
		/** narrative, a comment */
		NOTHING
	}

	final Sheet sheet;
	final String text;
	final int offset;
	final int lineStart;
	final int lineEnd;
	/** First and last of what is no white space on the line. */
	final int first;
	final int last;
	private Area area;
	private int keyEnd;

	Caret(Sheet sheet, int offset) {
		Source source = sheet.source();
		this.sheet = sheet;
		this.text = source.text();
		this.offset = offset;
		this.lineStart = source.lineStart(source.line(offset));
		this.lineEnd = Positions.lineEnd(source, source.line(offset));
		this.first = Math.min(offset, RowParts.skip(text, lineStart, lineEnd));
		this.last = Math.max(offset, RowParts.trim(text, lineStart, lineEnd));
		scan();
	}

	Area area() {
		return area;
	}

	/** What the line holds up to the caret, without indentation. */
	String typed() {
		return text.substring(first, offset);
	}

	/** In the head: one past the key word. */
	int keyEnd() {
		return keyEnd;
	}

	private void scan() {
		Scanner scanner = new Scanner(text);
		boolean inText = false;
		boolean body = false;
		while (scanner.next() && scanner.start() < Math.max(lineEnd, lineStart + 1)) {
			Scanner.Kind kind = scanner.kind();
			if (scanner.start() >= lineStart && kind != Scanner.Kind.SPACE) {
				area = kind == Scanner.Kind.LINE_END ? blank(inText, body) : area(kind, scanner.end());
				return;
			}
			if (kind == Scanner.Kind.FENCE)
				inText = !inText;
			else if (kind == Scanner.Kind.SECTION || kind == Scanner.Kind.TABLE)
				inText = false;
			body |= switch (kind) {
			case SECTION, TABLE, FENCE, LABEL, COLUMNS, CELL -> true;
			default -> false;
			};
		}
		area = blank(inText, body);
	}

	private Area blank(boolean inText, boolean body) {
		keyEnd = first;
		return inText ? Area.NOTHING : body ? Area.LABEL : Area.KEY;
	}

	private Area area(Scanner.Kind kind, int end) {
		return switch (kind) {
		case FIELD_KEY -> {
			keyEnd = end;
			yield offset <= end ? Area.KEY : Area.VALUE;
		}
		case SECTION -> Area.SECTION;
		case TABLE -> Area.TABLE;
		case LABEL, COLUMNS, CELL -> hasBarBefore() ? Area.CELL : Area.LABEL;
		default -> Area.NOTHING;
		};
	}

	private boolean hasBarBefore() {
		for (int i = first + 1; i < offset; i++)
			if (Chars.isBar(text.charAt(i)))
				return true;
		return first < offset && Chars.isBar(text.charAt(first)) && header() != null;
	}

	/** Behind the marks of a heading. */
	int titleStart() {
		int start = first;
		while (start < offset && Chars.isHash(text.charAt(start)))
			start++;
		return RowParts.skip(text, start, offset);
	}

	/** The section that has begun above the line; null in the head. */
	Written.@Nullable Chapter chapter() {
		Written.Chapter found = null;
		for (Written.Chapter chapter : sheet.chapters())
			if (chapter.whole().start() < lineStart)
				found = chapter;
		return found;
	}

	/** The table on or below whose lines the caret stands; null when there is none in the section. */
	Written.@Nullable Grid grid() {
		Written.Chapter chapter = chapter();
		Written.Grid found = null;
		for (Written.Grid grid : sheet.grids())
			if (grid.whole().start() <= lineEnd && (chapter == null || grid.whole().start() >= chapter.whole().start()))
				found = grid;
		return found;
	}

	/** The table of whose header this is the line. */
	Written.@Nullable Grid header() {
		Written.Grid grid = grid();
		return grid != null && grid.header() != null && grid.header().contains(offset) ? grid : null;
	}

	/** The row on the line. */
	Written.@Nullable Line line() {
		return CaretContext.lineAt(sheet, offset);
	}

	/** From the first word of the line to the caret or, where more is written, to the end of that. */
	Region word(int end) {
		return new Region(first, Math.max(offset, end));
	}
}
