// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Source;

/** What can be folded away in a form: sections, tables, rows, lists over several lines, comments. */
public final class FormFolding {

	private FormFolding() {
	}

	/**
	 * @param limit how many the client takes; inner ones are left out first
	 * @return in the order of the text
	 */
	public static List<FoldingRange> of(FormDocument document, int limit) {
		List<FoldingRange> ranges = new ArrayList<>();
		for (FormItem item : FormModel.of(document).items())
			add(item.kind() == PartKind.FORM ? item.children() : List.of(item), document.source(), ranges);
		comments(document.source(), ranges);
		if (ranges.size() > limit) {
			ranges.sort(Comparator.comparingInt((FoldingRange range) -> range.getStartLine() - range.getEndLine()));
			ranges.subList(Math.max(0, limit), ranges.size()).clear();
		}
		ranges.sort(Comparator.comparingInt(FoldingRange::getStartLine));
		return ranges;
	}

	private static void add(List<FormItem> items, Source source, List<FoldingRange> ranges) {
		for (FormItem item : items) {
			String text = source.text();
			int end = item.whole().end();
			boolean braces = end > 0 && text.charAt(end - 1) == '}';
			add(source.line(item.whole().start()), source.line(Math.max(0, end - 1)) - (braces ? 1 : 0), null, ranges);
			add(item.children(), source, ranges);
		}
	}

	/** @param first and last lines counted from 1 */
	private static void add(int first, int last, @Nullable String kind, List<FoldingRange> ranges) {
		if (last <= first)
			return;
		FoldingRange range = new FoldingRange(first - 1, last - 1);
		range.setKind(kind);
		ranges.add(range);
	}

	/** A comment over several lines, or comments on lines of their own below one another. */
	private static void comments(Source source, List<FoldingRange> ranges) {
		int first = -1;
		int last = -1;
		int lineBefore = 0;
		for (FormToken token : FormLexer.tokens(source.text())) {
			int line = source.line(token.start());
			boolean alone = token.isComment() && line > lineBefore;
			lineBefore = source.line(token.end() - 1);
			if (alone && line == last + 1) {
				last = lineBefore;
				continue;
			}
			add(first, last, FoldingRangeKind.Comment, ranges);
			first = alone ? line : -1;
			last = alone ? lineBefore : -1;
		}
		add(first, last, FoldingRangeKind.Comment, ranges);
	}
}
