// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;
import report.dsl.text.Chars;

/** Where the bars of a row stand, and with them its label and cells. */
final class RowParts {

	private final String text;
	private final Region label;
	/** Offsets of the bars before each cell, and of what ends the last cell. */
	private final int[] bars;

	private RowParts(String text, Region label, int[] bars) {
		this.text = text;
		this.label = label;
		this.bars = bars;
	}

	static RowParts of(Sheet sheet, Written.Line line) {
		String text = sheet.source().text();
		int first = skip(text, line.line().start(), line.line().end());
		boolean framed = line.label().start() > first && line.label().start() < line.line().end() && Chars.isBar(text.charAt(first));
		return of(text, line.label(), line.line().end(), framed);
	}

	/** @param header region of the header line */
	static RowParts ofHeader(Sheet sheet, Region header) {
		String text = sheet.source().text();
		int first = skip(text, header.start(), header.end());
		int last = trim(text, first, header.end());
		boolean framed = last - first > 1 && Chars.isBar(text.charAt(first)) && Chars.isBar(text.charAt(last - 1))
				&& bar(text, first + 1, last) < last - 1;
		int start = framed ? skip(text, first + 1, last) : first;
		return of(text, new Region(start, trim(text, start, bar(text, start, last))), header.end(), framed);
	}

	private static RowParts of(String text, Region label, int end, boolean framed) {
		List<Integer> found = new ArrayList<>(10);
		int last = trim(text, label.end(), end);
		if (framed && last > label.end() && Chars.isBar(text.charAt(last - 1)))
			last--;
		for (int at = bar(text, label.end(), last); at < last; at = bar(text, at + 1, last))
			found.add(at);
		found.add(framed ? last : end);
		return new RowParts(text, label, found.stream().mapToInt(Integer::intValue).toArray());
	}

	/** The label, without white space around it and without a mark behind it. */
	Region label() {
		return label;
	}

	int cells() {
		return bars.length - 1;
	}

	/** What stands between the bars, white space included. */
	Region between(int cell) {
		return new Region(bars[cell] + 1, bars[cell + 1]);
	}

	/** What stands between the bars, without white space; where it would begin when there is nothing else. */
	Region content(int cell) {
		int start = skip(text, bars[cell] + 1, bars[cell + 1]);
		return new Region(start, trim(text, start, bars[cell + 1]));
	}

	/**
	 * Like {@link #content}, but for a blank cell the place where a figure would begin: in front of the space that parts it from the bar.
	 */
	Region value(int cell) {
		Region content = content(cell);
		if (!content.isEmpty())
			return content;
		Region between = between(cell);
		if (isLineEnd(between.end()))
			return Region.at(Math.min(between.start() + 1, between.end()));
		return Region.at(between.length() >= 2 ? between.end() - 1 : between.start());
	}

	private boolean isLineEnd(int offset) {
		return offset == text.length() || text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
	}

	/** The cell that an offset is in or at the edge of; -1 when it stands before the first bar or behind the last cell. */
	int cellAt(int offset) {
		if (bars.length == 1 || offset <= bars[0] || offset > bars[bars.length - 1])
			return -1;
		int found = Arrays.binarySearch(bars, offset);
		return found >= 0 ? found - 1 : -found - 2;
	}

	/** The last cell that begins before an offset; -1 when the offset stands before the first bar. */
	int cellBefore(int offset) {
		int found = Arrays.binarySearch(bars, 0, cells(), offset);
		return found >= 0 ? found - 1 : -found - 2;
	}

	static int skip(String text, int start, int end) {
		int i = start;
		while (i < end && Chars.isSpace(text.charAt(i)))
			i++;
		return i;
	}

	static int trim(String text, int start, int end) {
		int i = end;
		while (i > start && Chars.isSpace(text.charAt(i - 1)))
			i--;
		return i;
	}

	private static int bar(String text, int start, int end) {
		int i = start;
		while (i < end && !Chars.isBar(text.charAt(i)))
			i++;
		return i;
	}
}
