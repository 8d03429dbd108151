// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import report.dsl.i18n.Text;
import report.dsl.text.Chars;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/**
 * Splits plain text into blocks. Tables are recognised where something shows their cells: bars, Markdown included, a tab in front of
 * each cell, or tabs between them. Text whose tables have lost all of that stays a list of paragraphs, one a line.
 */
public final class TextBlocks {

	/** Bars in a line from which on it is taken for a row of a table. */
	static final int BARS_OF_ROW = 2;
	private static final Text STRUCK = new Text("“{0}”带删除线，未读入", "“{0}” is struck through and was dropped");
	/** How Markdown marks words that stand out, longest first. */
	private static final List<String> EMPHASIS = List.of("***", "**", "__", "*");

	private final String text;
	private final List<Block> blocks = new ArrayList<>();
	private final List<Remark> remarks = new ArrayList<>();
	private final boolean tabsBegin;
	private final BarUsage bars;
	private final TextGrid grid = new TextGrid();
	private int line;
	/** Whether the line above is nothing but a bar. */
	private boolean afterBar;

	private TextBlocks(String text) {
		this.text = text;
		this.tabsBegin = tabsBegin(text);
		this.bars = BarUsage.of(text);
	}

	public static SourceDocument of(String text) {
		TextBlocks read = new TextBlocks(text);
		return new SourceDocument(read.read(), Map.of(), read.remarks);
	}

	private List<Block> read() {
		for (int start = 0; start <= text.length();) {
			int end = lineEnd(text, start);
			line++;
			line(start, end);
			start = end + (text.startsWith("\r\n", end) ? 2 : 1);
		}
		grid.end(blocks);
		return blocks;
	}

	static int lineEnd(String text, int start) {
		int end = start;
		while (end < text.length() && "\n\r\f\u0085\u2028\u2029".indexOf(text.charAt(end)) < 0)
			end++;
		return end;
	}

	private void line(int start, int end) {
		int first = skip(start, end);
		int last = trim(first, end);
		int count = bars(first, last);
		int words = BarUsage.words(text, first, last);
		boolean onlyBars = count > 0 && words == first;
		if (bars.end() && words > first && count > 1 && bars(first, words) == 0) {
			words(first, words, start, 0);
			return;
		}
		if (onlyBars && bars.blanks(count, afterBar))
			blocks.add(new Paragraph(text.substring(first, last), SourcePlace.line(line, first - start + 1)));
		else if (count >= BARS_OF_ROW || count == 1 && bars.rows() && inner(first, last))
			barRow(first, last);
		else if (tabsBegin && start < end && text.charAt(start) == '\t')
			grid.cell(text.substring(skip(start, end), last), SourcePlace.line(line, Math.min(first, last) - start + 1));
		else if (!tabsBegin && first < last && text.substring(first, grid.isOpen() ? end : last).indexOf('\t') > 0)
			tabRow(start, end);
		else if (first == last)
			grid.blank();
		else
			words(first, last, start, count);
		if (first < last)
			afterBar = onlyBars;
	}

	/** A line without bars and tabs, or with a bar that says nothing. */
	private void words(int first, int last, int start, int count) {
		int from = first;
		int to = last;
		if (count == 1) {
			if (Chars.isBar(text.charAt(from)))
				from = skip(from + 1, to);
			else if (Chars.isBar(text.charAt(to - 1)))
				to = trim(from, to - 1);
			if (from >= to)
				return;
		}
		String words = text.substring(from, to);
		if (grid.takes(words)) {
			grid.more(words);
			return;
		}
		grid.end(blocks);
		int hashes = 0;
		while (hashes < words.length() && hashes < 9 && words.charAt(hashes) == '#')
			hashes++;
		String rest = withoutEmphasis(words.substring(hashes).strip());
		blocks.add(new Paragraph(rest, rest.isEmpty() ? 0 : hashes, SourcePlace.line(line, from - start + 1)));
	}

	private int skip(int from, int to) {
		int at = from;
		while (at < to && Chars.isSpace(text.charAt(at)))
			at++;
		return at;
	}

	private int trim(int from, int to) {
		int at = to;
		while (at > from && Chars.isSpace(text.charAt(at - 1)))
			at--;
		return at;
	}

	private int bars(int from, int to) {
		int count = 0;
		for (int i = from; i < to; i++)
			if (Chars.isBar(text.charAt(i)))
				count++;
		return count;
	}

	/** Whether the one bar of a line stands between words. */
	private boolean inner(int first, int last) {
		return !Chars.isBar(text.charAt(first)) && !Chars.isBar(text.charAt(last - 1));
	}

	private void barRow(int first, int last) {
		int lineStart = first;
		while (lineStart > 0 && text.charAt(lineStart - 1) != '\n' && text.charAt(lineStart - 1) != '\r')
			lineStart--;
		int at = bars.begin() && Chars.isBar(text.charAt(first)) ? first + 1 : first;
		int end = Chars.isBar(text.charAt(last - 1)) && last - 1 > first ? last - 1 : last;
		List<String> cells = new ArrayList<>();
		List<SourcePlace> spots = new ArrayList<>();
		boolean rule = true;
		while (at <= end) {
			int next = at;
			while (next < end && !Chars.isBar(text.charAt(next)))
				next++;
			int from = skip(at, next);
			String cell = withoutEmphasis(text.substring(from, trim(from, next)));
			rule &= isRule(cell);
			SourcePlace spot = SourcePlace.line(line, from - lineStart + 1);
			cells.add(MarkdownCell.seen(cell, struck -> remarks.add(struck(struck, spot))));
			spots.add(spot);
			at = next + 1;
		}
		if (!rule)
			grid.row(cells, spots);
	}

	private static Remark struck(String words, SourcePlace spot) {
		return new Remark(RemarkKind.DROPPED, Confidence.FACT, STRUCK.with(words), spot);
	}

	/** The line under the header of a Markdown table. */
	private static boolean isRule(String cell) {
		return cell.length() >= 2 && cell.chars().allMatch(c -> c == '-' || c == ':' || c == '=' || c == '─');
	}

	/** Without the marks of Markdown around all of the words. */
	private static String withoutEmphasis(String words) {
		for (String mark : EMPHASIS) {
			int length = mark.length();
			boolean around = words.length() > 2 * length && words.startsWith(mark) && words.endsWith(mark);
			if (around && words.indexOf(mark, length) == words.length() - length)
				return words.substring(length, words.length() - length).strip();
		}
		return words;
	}

	/** Blanks at the ends of the row are cells too. */
	private void tabRow(int start, int end) {
		List<String> cells = new ArrayList<>();
		List<SourcePlace> spots = new ArrayList<>();
		for (int at = start; at <= end;) {
			int next = text.indexOf('\t', at);
			if (next < 0 || next > end)
				next = end;
			int from = skip(at, next);
			cells.add(text.substring(from, trim(from, next)));
			spots.add(SourcePlace.line(line, from - start + 1));
			at = next + 1;
		}
		grid.row(cells, spots);
	}

	/** Whether the tabs of the text stand in front of cells, one in a line, as word processors save tables. */
	private static boolean tabsBegin(String text) {
		int begin = 0;
		int between = 0;
		for (int start = 0; start < text.length();) {
			int end = lineEnd(text, start);
			boolean first = start < end && text.charAt(start) == '\t';
			if (first && text.substring(start + 1, end).indexOf('\t') < 0)
				begin++;
			else if (text.substring(start, end).strip().indexOf('\t') > 0)
				between++;
			start = end + 1;
		}
		return begin > between;
	}
}
