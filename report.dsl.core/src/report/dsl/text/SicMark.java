// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.List;

import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Scope;
import report.dsl.sheet.Written.Sic;

/** The mark {@code [原文 rule/id：reason]} at the end of a cell, label, heading or value: the fault stands in the original. */
public final class SicMark {

	private static final String WORD = "原文";
	private static final String LATIN = "sic";

	private SicMark() {
	}

	/** Whether a text may end in a mark at all: cheap, for the many that do not. */
	static boolean possible(String text, int start, int end) {
		if (end - start < 4)
			return false;
		char c = text.charAt(end - 1);
		return c == ']' || c == '】' || c == '］';
	}

	/** Start of the mark that ends at {@code end}, or -1. */
	public static int start(String text, int start, int end) {
		if (!possible(text, start, end))
			return -1;
		for (int i = start; i < end - 1; i++) {
			char c = text.charAt(i);
			if (isOpening(c) && wordEnd(text, i + 1, end) >= 0)
				return i;
		}
		return -1;
	}

	private static boolean isOpening(char c) {
		return c == '[' || c == '【' || c == '［';
	}

	/** One past the key word, or -1 when there is none or the text goes on without a break. */
	private static int wordEnd(String text, int from, int end) {
		int i = Chars.skip(text, from, end);
		int word = text.startsWith(WORD, i)
				? i + WORD.length()
				: text.regionMatches(true, i, LATIN, 0, LATIN.length()) ? i + LATIN.length() : -1;
		if (word < 0 || word >= end)
			return -1;
		char c = text.charAt(word);
		if (c >= 'a' && c <= 'z' && text.startsWith(WORD, i))
			return word;
		if (!Chars.isSpace(c))
			return Chars.isColon(c) || word == end - 1 ? word : -1;
		return isOpening(text.charAt(Chars.skip(text, word, end - 1))) ? -1 : word;
	}

	/** Reads the mark at {@code start … end}. Words without a colon are the reason, unless they look like ids of rules. */
	public static Sic read(String text, int start, int end, Scope scope, Region covers) {
		int i = wordEnd(text, start + 1, end);
		int close = end - 1;
		List<String> rules = new ArrayList<>();
		while (true) {
			i = Chars.skip(text, i, close);
			int word = i;
			while (i < close && !Chars.isSpace(text.charAt(i)) && !Chars.isColon(text.charAt(i)) && ",，、".indexOf(text.charAt(i)) < 0)
				i++;
			if (i > word)
				rules.add(text.substring(word, i));
			if (i >= close || Chars.isColon(text.charAt(i)))
				break;
			if (i == word || !Chars.isSpace(text.charAt(i)))
				i++;
		}
		int reason = i < close ? Chars.skip(text, i + 1, close) : close;
		if (i >= close && !rules.isEmpty() && rules.getFirst().charAt(0) > 0x7f) {
			rules.clear();
			reason = Chars.skip(text, wordEnd(text, start + 1, end), close);
		}
		return new Sic(new Region(start, end), scope, covers, List.copyOf(rules),
				text.substring(reason, Chars.trim(text, reason, close)));
	}
}
