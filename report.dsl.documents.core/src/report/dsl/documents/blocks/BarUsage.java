// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.blocks;

import report.dsl.text.Chars;

/**
 * How a text uses bars.
 *
 * @param rows    whether some lines are rows with bars between their cells; a line with one bar is a row then, too
 * @param begin   whether such rows begin with a bar; else a bar at the beginning stands behind a blank cell
 * @param end     whether most cells are lines that end with a bar; a bar alone stands behind a blank cell then
 * @param between whether bars stand in lines of their own between cells; two of them have a blank cell between them
 */
record BarUsage(boolean rows, boolean begin, boolean end, boolean between) {

	/** With fewer lines than these a table has not been torn into them. */
	private static final int FEWEST_LINES = 10;

	static BarUsage of(String text) {
		int rows = 0;
		int begin = 0;
		int end = 0;
		int alone = 0;
		for (int start = 0; start < text.length();) {
			int stop = TextBlocks.lineEnd(text, start);
			String line = text.substring(start, stop).strip();
			int words = words(line, 0, line.length());
			int bars = 0;
			int inside = 0;
			for (int i = 0; i < line.length(); i++) {
				bars += Chars.isBar(line.charAt(i)) ? 1 : 0;
				inside += Chars.isBar(line.charAt(i)) && i < words ? 1 : 0;
			}
			if (words == 0)
				alone += bars == 1 ? 1 : 0;
			else if (bars > 0 && inside == 0)
				end++;
			if (inside > 0 && bars >= TextBlocks.BARS_OF_ROW) {
				rows++;
				begin += Chars.isBar(line.charAt(0)) ? 1 : 0;
			}
			start = stop + 1;
		}
		return new BarUsage(rows >= 3, 10 * begin >= 9 * rows, end >= FEWEST_LINES && end > rows,
				alone >= FEWEST_LINES && end == 0 && rows == 0);
	}

	/** Where bars and white space begin with which a line ends; its beginning when there is nothing else. */
	static int words(String text, int first, int last) {
		int at = last;
		while (at > first && (Chars.isBar(text.charAt(at - 1)) || Chars.isSpace(text.charAt(at - 1))))
			at--;
		return at;
	}

	/** Whether a line of nothing but bars stands for blank cells. @param after whether the line above is a bar, too */
	boolean blanks(int count, boolean after) {
		return end || between && after && count == 1;
	}
}
