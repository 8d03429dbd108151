// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;
import report.dsl.text.Scanner;

/** What can be folded away in a report: head, sections, tables, groups of rows, narrative, comments. */
public final class FoldingRanges {

	private static final Text ROWS = new Text("…（{0} 行）", "… ({0} lines)");
	private static final Text CHARACTERS = new Text("…（{0} 字）", "… ({0} characters)");

	/** From outer to inner: when a client takes only so many, the outer ones go first. */
	private enum Level {
		SECTION, HEAD, TABLE, TEXT, GROUP, COMMENT
	}

	private record Fold(Level level, FoldingRange range) {
	}

	private final ReportDocument document;
	private final Sheet sheet;
	private final Source source;
	private final boolean linesOnly;
	private final List<Fold> folds = new ArrayList<>();
	/** Where what has been begun begins, -1 for nothing. */
	private int headStart = -1;
	private int headEnd;
	private int headLimit;
	private int fence = -1;
	private int comment = -1;
	private int commentEnd;

	private FoldingRanges(ReportDocument document, boolean linesOnly) {
		this.document = document;
		this.sheet = document.sheet();
		this.source = document.source();
		this.linesOnly = linesOnly;
	}

	/**
	 * @param linesOnly the client folds whole lines
	 * @param limit     how many the client takes
	 * @return in the order of the text
	 */
	public static List<FoldingRange> of(ReportDocument document, boolean linesOnly, int limit) {
		FoldingRanges folding = new FoldingRanges(document, linesOnly);
		folding.tokens();
		folding.sections();
		folding.groups();
		List<Fold> folds = folding.folds;
		if (folds.size() > limit)
			folds.sort(Comparator.comparing(Fold::level));
		List<FoldingRange> ranges = new ArrayList<>();
		for (Fold fold : folds.subList(0, Math.max(0, Math.min(limit, folds.size()))))
			ranges.add(fold.range());
		ranges.sort(Comparator.comparingInt(FoldingRange::getStartLine));
		return ranges;
	}

	private void add(Level level, int start, int end, @Nullable String collapsed) {
		int first = source.line(start);
		int last = source.line(end);
		if (first >= last)
			return;
		FoldingRange range = new FoldingRange(first - 1, last - 1);
		if (!linesOnly) {
			range.setStartCharacter(Positions.lineEnd(source, first) - source.lineStart(first));
			range.setEndCharacter(Positions.lineEnd(source, last) - source.lineStart(last));
		}
		range.setKind(level == Level.COMMENT ? FoldingRangeKind.Comment : FoldingRangeKind.Region);
		range.setCollapsedText(collapsed);
		folds.add(new Fold(level, range));
	}

	private String words(Text text, int count) {
		return text.with(count).in(document.language());
	}

	// head, narrative, comments

	private void tokens() {
		Scanner scanner = new Scanner(source.text());
		headLimit = sheet.chapters().isEmpty() ? Integer.MAX_VALUE : sheet.chapters().getFirst().whole().start();
		while (scanner.next())
			if (scanner.kind() != Scanner.Kind.LINE_END && scanner.kind() != Scanner.Kind.SPACE)
				token(scanner);
		endComment();
		if (fence >= 0)
			text(fence, scanner.end());
		if (headStart >= 0)
			add(Level.HEAD, headStart, headEnd, null);
	}

	private void token(Scanner token) {
		if (token.kind() != Scanner.Kind.COMMENT)
			endComment();
		switch (token.kind()) {
		case FIELD_KEY, FIELD_VALUE -> {
			if (token.start() < headLimit) {
				headStart = headStart < 0 ? token.start() : headStart;
				headEnd = token.end();
			}
		}
		case FENCE -> fence = fence < 0 ? token.start() : text(fence, token.end());
		case SECTION, TABLE -> fence = fence < 0 ? -1 : text(fence, lineBefore(token.start()));
		case COMMENT -> {
			comment = comment < 0 ? token.start() : comment;
			commentEnd = token.end();
		}
		default -> { // rows are the sheet's
		}
		}
	}

	private void endComment() {
		if (comment >= 0)
			add(Level.COMMENT, comment, commentEnd, null);
		comment = -1;
	}

	/** @return -1: no text is open any more */
	private int text(int start, int end) {
		int characters = 0;
		for (int i = start; i < end; i++)
			if (Character.isLetterOrDigit(source.text().charAt(i)))
				characters++;
		add(Level.TEXT, start, end, words(CHARACTERS, characters));
		return -1;
	}

	private int lineBefore(int offset) {
		int line = source.line(offset);
		return line > 1 ? Positions.lineEnd(source, line - 1) : 0;
	}

	// sections, tables, groups

	private void sections() {
		for (Written.Chapter chapter : sheet.chapters())
			if (!chapter.titlePlace().isEmpty())
				add(Level.SECTION, chapter.whole().start(), chapter.whole().end(), null);
		for (Written.Grid grid : sheet.grids())
			add(Level.TABLE, grid.whole().start(), grid.whole().end(),
					words(ROWS, source.line(grid.whole().end()) - source.line(grid.whole().start())));
	}

	private void groups() {
		List<Written.Line> open = new ArrayList<>();
		Written.Line above = null;
		for (Written.Line line : sheet.lines()) {
			while (!open.isEmpty() && !Outline.holds(open.getLast(), line))
				group(open.removeLast(), above);
			if (line.row() != null)
				open.add(line);
			above = line;
		}
		while (!open.isEmpty())
			group(open.removeLast(), above);
	}

	private void group(Written.Line first, Written.@Nullable Line last) {
		if (last != null && first != last)
			add(Level.GROUP, first.line().start(), last.line().end(),
					words(ROWS, source.line(last.line().start()) - source.line(first.line().start())));
	}
}
