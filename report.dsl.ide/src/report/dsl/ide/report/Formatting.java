// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;
import report.dsl.text.LabelStyle;
import report.dsl.text.ReportFormatter;
import report.dsl.text.TouchedTables;

/** The layout of a report, the same as that of the command line, in edits as small as can be. */
public final class Formatting {

	private Formatting() {
	}

	/** @param labels the style that labels are written in besides; null: they stay as they are written */
	public static List<TextEdit> of(ReportDocument document, @Nullable LabelStyle labels) {
		return small(document.source(), ReportFormatter.format(document.sheet(), labels));
	}

	/** Lays out the lines that a range touches, and with a row its whole table. */
	public static List<TextEdit> range(ReportDocument document, Range range) {
		Source source = document.source();
		int start = Positions.offset(source, range.getStart());
		int end = Math.max(start, Positions.offset(source, range.getEnd()));
		boolean before = end > start && source.lineStart(source.line(end)) == end;
		Region lines = lines(source, start, before ? source.lineStart(source.line(end) - 1) : end);
		Region whole = lines;
		for (Written.Grid grid : document.sheet().grids())
			if (grid.whole().start() <= lines.end() && lines.start() <= grid.whole().end()) {
				Region table = lines(source, grid.whole().start(), grid.whole().end());
				whole = new Region(Math.min(whole.start(), table.start()), Math.max(whole.end(), table.end()));
			}
		return within(document, whole);
	}

	static Region lines(Source source, int start, int end) {
		return new Region(source.lineStart(source.line(start)), Positions.lineEnd(source, source.line(end)));
	}

	private static List<TextEdit> within(ReportDocument document, Region region) {
		List<Edit> edits = new ArrayList<>();
		for (Edit edit : ReportFormatter.format(document.sheet()))
			if (edit.start() >= region.start() && edit.end() <= region.end())
				edits.add(edit);
		return small(document.source(), edits);
	}

	private static List<TextEdit> small(Source source, List<Edit> edits) {
		List<TextEdit> small = new ArrayList<>();
		for (Edit edit : SmallEdits.of(source.text(), edits))
			small.add(Positions.of(source, edit));
		return small;
	}

	/**
	 * What follows from a character that has just been typed: behind a bar the table at hand is laid out, behind a new line the
	 * row that was left, and the new line begins below it. All else stays as it is.
	 *
	 * @param position behind the character
	 */
	public static List<TextEdit> onType(ReportDocument document, Position position, String character) {
		Source source = document.source();
		int offset = Positions.offset(source, position);
		int line = source.line(offset);
		if (!character.equals("\n")) {
			Written.Grid grid = gridAt(document, offset);
			return grid == null || !isRow(document, grid, offset) ? List.of() : table(document, Region.at(offset));
		}
		int above = line < 2 ? -1 : source.lineStart(line - 1);
		Written.Grid grid = above < 0 ? null : gridAt(document, Positions.lineEnd(source, line - 1));
		if (grid == null || !isKnown(document, grid, above))
			return List.of();
		List<Edit> edits = TouchedTables.lines(document.sheet(), lines(source, above, above));
		indent(document, line, above, edits);
		return small(source, edits);
	}

	/** Lays out the table on one of whose rows, header included, a line stands. @param line counted from 0 */
	public static List<TextEdit> table(ReportDocument document, int line) {
		Source source = document.source();
		if (line < 0 || line >= source.lineCount())
			return List.of();
		int start = source.lineStart(line + 1);
		Written.Grid grid = gridAt(document, start);
		return grid == null || !isRow(document, grid, start) ? List.of() : table(document, Region.at(start));
	}

	private static List<TextEdit> table(ReportDocument document, Region place) {
		return small(document.source(), TouchedTables.layOut(document.sheet(), List.of(place)));
	}

	/** The table on one of whose lines an offset stands. */
	private static Written.@Nullable Grid gridAt(ReportDocument document, int offset) {
		Written.Grid found = null;
		for (Written.Grid grid : document.sheet().grids())
			if (grid.whole().start() <= offset)
				found = grid;
		return found != null && offset <= lines(document.source(), found.whole().end(), found.whole().end()).end() ? found : null;
	}

	private static boolean isRow(ReportDocument document, Written.Grid grid, int offset) {
		return grid.header() != null && grid.header().contains(offset) || CaretContext.lineAt(document.sheet(), offset) != null;
	}

	/** Whether the row is one of the form: a row that has just been torn apart is left as it is. */
	private static boolean isKnown(ReportDocument document, Written.Grid grid, int offset) {
		Written.Line line = CaretContext.lineAt(document.sheet(), offset);
		return line == null ? isRow(document, grid, offset) : line.row() != null || document.form().tables().isEmpty();
	}

	/** A new line with nothing on it begins below the row above, or deeper below a group. */
	private static void indent(ReportDocument document, int line, int above, List<Edit> edits) {
		Source source = document.source();
		int start = source.lineStart(line);
		int end = Positions.lineEnd(source, line);
		Written.Line row = CaretContext.lineAt(document.sheet(), above);
		if (row == null || row.row() == null || RowParts.skip(source.text(), start, end) < end)
			return;
		int depth = row.row().depth() + (row.row().group() ? 1 : 0);
		String wanted = "  ".repeat(depth);
		edits.removeIf(edit -> edit.end() > start);
		if (!source.text().substring(start, end).equals(wanted))
			edits.add(new Edit(start, end, wanted));
	}
}
