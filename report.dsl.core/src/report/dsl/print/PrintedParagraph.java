// SPDX-License-Identifier: EPL-2.0
package report.dsl.print;

import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Paragraph;

/**
 * A paragraph of narrative; those that open with （一） or 1. are headings, or begin with one.
 *
 * @param level 1 for a heading with （一）, 2 for one with 1., 0 for no heading
 * @param bold  how many of the first characters are the heading
 * @param place where it stands in the text
 */
public record PrintedParagraph(String text, int level, int bold, Region place) {

	/** A heading that opens a paragraph is not longer. */
	private static final int LONGEST_HEADING = 40;
	private static final String NUMERALS = "一二三四五六七八九十";

	static PrintedParagraph of(Paragraph paragraph) {
		String text = paragraph.text();
		int level = level(text);
		int end = level == 0 ? 0 : headingEnd(text);
		return new PrintedParagraph(text, end == 0 ? 0 : level, end, paragraph.region());
	}

	/** Whether there is nothing behind the heading. */
	public boolean heading() {
		return bold > 0 && bold == text.length();
	}

	/** 1 for （一）, 2 for 1., 0 for anything else. */
	private static int level(String text) {
		boolean bracket = text.startsWith("（") || text.startsWith("(");
		int start = bracket ? 1 : 0;
		int i = start;
		while (i < text.length() && (bracket ? NUMERALS.indexOf(text.charAt(i)) >= 0 : text.charAt(i) >= '0' && text.charAt(i) <= '9'))
			i++;
		if (i == start || i > start + 3 || i + 1 >= text.length())
			return 0;
		char c = text.charAt(i);
		if (bracket)
			return c == '）' || c == ')' ? 1 : 0;
		boolean decimal = text.charAt(i + 1) >= '0' && text.charAt(i + 1) <= '9';
		return (c == '.' || c == '．' || c == '、') && !decimal ? 2 : 0;
	}

	/** End of the words in front of the first full stop; 0 when they are too long for a heading. */
	private static int headingEnd(String text) {
		int stop = text.indexOf('。');
		int end = stop < 0 ? text.length() : stop + 1;
		return end <= LONGEST_HEADING ? end : 0;
	}
}
