// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import org.jspecify.annotations.Nullable;

import report.dsl.text.Chars;

/**
 * Whether what has been typed so far means a label: its words from the beginning or from the middle, with the number in
 * front or without, in Chinese or in Latin letters: initials, full readings, or both in turn ({@code xzfy, xingzhengfuyi,
 * xingzfy}).
 */
public final class LabelMatcher {

	/** Longer texts mean no label. */
	private static final int LONGEST = 40;
	private static final String NUMERALS = "一二三四五六七八九十0123456789";

	/**
	 * @param rank   0 for a beginning, 1 for the middle
	 * @param filter a text that begins with what was typed: what a client that filters by prefix has to be told
	 */
	public record Match(int rank, String filter) {
	}

	private LabelMatcher() {
	}

	/** @return null when the label is not meant */
	public static @Nullable Match of(String typed, String label) {
		if (typed.isEmpty())
			return new Match(0, label);
		if (typed.length() > LONGEST)
			return null;
		if (isLatin(typed))
			return latin(typed, label);
		int words = wordsStart(label);
		for (int i = 0; i < label.length(); i++) {
			int end = common(typed, label, i);
			if (end >= 0)
				return new Match(i == 0 || i == words ? 0 : 1, typed + label.substring(end));
		}
		return null;
	}

	/** Whether nothing but Latin letters have been typed. */
	static boolean isLatin(String typed) {
		for (int i = 0; i < typed.length(); i++)
			if (lower(typed.charAt(i)) < 'a' || lower(typed.charAt(i)) > 'z')
				return false;
		return !typed.isEmpty();
	}

	private static char lower(char c) {
		char narrow = Chars.narrow(c);
		return narrow >= 'A' && narrow <= 'Z' ? (char) (narrow + 32) : narrow;
	}

	/**
	 * Where the label goes on behind the typed text, which begins in it at an offset; -1 when it does not. Width and white space do not
	 * count.
	 */
	private static int common(String typed, String label, int from) {
		int at = from;
		for (int i = 0; i < typed.length(); i++) {
			if (Chars.isSpace(typed.charAt(i)))
				continue;
			while (at < label.length() && Chars.isSpace(label.charAt(at)))
				at++;
			if (at == label.length() || lower(label.charAt(at++)) != lower(typed.charAt(i)))
				return -1;
		}
		return at;
	}

	/** Where the words of a label begin behind its number: {@code 一、 （一） 1. ①}. */
	static int wordsStart(String label) {
		if (label.isEmpty())
			return 0;
		char first = label.charAt(0);
		boolean bracket = Chars.narrow(first) == '(';
		int i = bracket || first >= '①' && first <= '⑳' ? 1 : 0;
		int numerals = i;
		while (i < label.length() && NUMERALS.indexOf(Chars.narrow(label.charAt(i))) >= 0)
			i++;
		if (i == 0 || bracket && i == numerals)
			return 0;
		int end = i;
		while (end < label.length() && "、.,:)".indexOf(Chars.narrow(label.charAt(end))) >= 0)
			end++;
		return end > i && end < label.length() ? end : 0;
	}

	// Latin letters

	private static @Nullable Match latin(String typed, String label) {
		int plain = common(typed, label, 0);
		if (plain >= 0)
			return new Match(0, typed + label.substring(plain));
		int words = wordsStart(label);
		for (int i = words; i < label.length() && (i == words || typed.length() > 1); i++) {
			String rest = rest(typed, 0, label, i);
			if (rest != null)
				return new Match(i == words ? 0 : 1, typed + rest);
		}
		return null;
	}

	/** What may follow the typed letters so that they mean the label from an offset on; null when they do not. */
	private static @Nullable String rest(String typed, int from, String label, int at) {
		if (from == typed.length())
			return initials(label, at);
		if (at == label.length())
			return null;
		char c = label.charAt(at);
		if (c < 0x2e80)
			return lower(c) == lower(typed.charAt(from)) ? rest(typed, from + 1, label, at + 1) : skipped(typed, from, label, at);
		if (!Chars.isIdeograph(c))
			return skipped(typed, from, label, at);
		for (String reading : Pinyin.of(c)) {
			String rest = reading(typed, from, label, at, reading);
			if (rest != null)
				return rest;
		}
		return Pinyin.of(c).isEmpty() ? rest(typed, from + 1, label, at + 1) : null;
	}

	/** Punctuation and digits need not be typed, but something has to be before them. */
	private static @Nullable String skipped(String typed, int from, String label, int at) {
		return from == 0 || Character.isLetter(label.charAt(at)) ? null : rest(typed, from, label, at + 1);
	}

	private static @Nullable String reading(String typed, int from, String label, int at, String reading) {
		int same = 0;
		while (same < reading.length() && from + same < typed.length() && lower(typed.charAt(from + same)) == reading.charAt(same))
			same++;
		if (same == 0)
			return null;
		if (same == reading.length() || from + same == typed.length() && same > 1) {
			String rest = rest(typed, from + same, label, at + 1);
			if (rest != null)
				return reading.substring(same) + rest;
		}
		return reading.length() == 1 ? null : rest(typed, from + 1, label, at + 1);
	}

	private static String initials(String label, int from) {
		StringBuilder out = new StringBuilder();
		for (int i = from; i < label.length(); i++)
			if (!Pinyin.of(label.charAt(i)).isEmpty())
				out.append(Pinyin.of(label.charAt(i)).getFirst().charAt(0));
		return out.toString();
	}
}
