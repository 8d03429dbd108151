// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;

/**
 * What a selection grows to, step by step: word, cell, row, group, table, section, report; word, value, line, head; word, paragraph,
 * narrative.
 */
public final class SelectionRanges {

	private final Sheet sheet;
	private final Source source;
	private final int offset;
	private final int lineStart;
	private final int lineEnd;
	/** From the inside out; each holds the one before and is longer. */
	private final List<Region> steps = new ArrayList<>();

	private SelectionRanges(Sheet sheet, int offset) {
		this.sheet = sheet;
		this.source = sheet.source();
		this.offset = offset;
		int line = source.line(offset);
		this.lineStart = source.lineStart(line);
		this.lineEnd = Positions.lineEnd(source, line);
	}

	/** One for each position. */
	public static List<SelectionRange> of(ReportDocument document, List<Position> positions) {
		List<SelectionRange> ranges = new ArrayList<>();
		for (Position position : positions) {
			SelectionRanges one = new SelectionRanges(document.sheet(), Positions.offset(document.source(), position));
			one.grow();
			ranges.add(one.range());
		}
		return ranges;
	}

	private void grow() {
		steps.add(word());
		Written.Line line = CaretContext.lineAt(sheet, offset);
		if (line != null)
			row(RowParts.of(sheet, line));
		for (Written.Grid grid : sheet.grids())
			if (grid.header() != null && grid.header().contains(offset))
				row(RowParts.ofHeader(sheet, grid.header()));
		if (CaretContext.at(sheet, offset) instanceof CaretContext.HeadField field)
			step(field.region());
		step(new Region(RowParts.skip(source.text(), lineStart, lineEnd), RowParts.trim(source.text(), lineStart, lineEnd)));
		if (line != null)
			groups(line);
		for (Written.Grid grid : sheet.grids())
			step(grid.whole());
		for (Written.Chapter chapter : sheet.chapters()) {
			narrative(chapter);
			step(chapter.whole());
		}
		head();
		step(new Region(0, source.text().length()));
	}

	/** Adds a step if it holds the place and what has been selected so far, and more. */
	private void step(Region region) {
		Region inner = steps.getLast();
		if (region.start() <= inner.start() && inner.end() <= region.end() && region.length() > inner.length())
			steps.add(region);
	}

	/** Letters, or digits, next to the place; nothing at a place between others. */
	private Region word() {
		String text = source.text();
		int kind = offset < lineEnd && kind(text.charAt(offset)) != 0
				? kind(text.charAt(offset))
				: offset > lineStart ? kind(text.charAt(offset - 1)) : 0;
		int start = offset;
		int end = offset;
		while (kind != 0 && start > lineStart && kind(text.charAt(start - 1)) == kind)
			start--;
		while (kind != 0 && end < lineEnd && kind(text.charAt(end)) == kind)
			end++;
		return new Region(start, end);
	}

	/** 1 for digits, 2 for letters, 0 for what belongs to no word. */
	private static int kind(char c) {
		return Character.isDigit(c) ? 1 : Character.isLetter(c) || Character.isSurrogate(c) ? 2 : 0;
	}

	private void row(RowParts parts) {
		step(parts.label());
		int cell = parts.cellAt(offset);
		if (cell >= 0) {
			step(parts.content(cell));
			step(parts.between(cell));
		}
	}

	/** The lines around that hold the line, each down to its last one. */
	private void groups(Written.Line inner) {
		List<Written.Line> lines = sheet.lines();
		int at = lines.indexOf(inner);
		Written.Line held = inner;
		for (int i = at; i >= 0 && lines.get(i).table() == inner.table(); i--) {
			Written.Line outer = lines.get(i);
			if (outer.row() == null || i < at && !Outline.holds(outer, held))
				continue;
			int end = i;
			while (end + 1 < lines.size() && Outline.holds(outer, lines.get(end + 1)))
				end++;
			step(new Region(outer.line().start(), lines.get(end).line().end()));
			held = outer;
		}
	}

	private void narrative(Written.Chapter chapter) {
		for (Written.Paragraph paragraph : chapter.paragraphs())
			step(paragraph.region());
		if (!chapter.paragraphs().isEmpty())
			step(new Region(chapter.paragraphs().getFirst().region().start(), chapter.paragraphs().getLast().region().end()));
	}

	private void head() {
		int end = sheet.chapters().isEmpty() ? source.text().length() : sheet.chapters().getFirst().whole().start();
		int trimmed = end;
		while (trimmed > 0 && Character.isWhitespace(source.text().charAt(trimmed - 1)))
			trimmed--;
		step(new Region(0, trimmed));
	}

	private @Nullable SelectionRange range() {
		SelectionRange outer = null;
		for (int i = steps.size() - 1; i >= 0; i--)
			outer = new SelectionRange(Positions.of(source, steps.get(i)), outer);
		return outer;
	}
}
