// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.List;

import report.dsl.form.Mention;

/** Tells whether the words around a number are those by which the form says that a figure is repeated. */
final class Phrase {

	private static final String CLAUSE_ENDS = "，。；：！？,;:!?、（）()\n";
	private static final String SENTENCE_ENDS = "。；！？;!?\n";
	private static final int LONGEST_GAP = 16;
	/** What stands further before the phrase is not read, so that a text without full stops costs no more than another. */
	private static final int LONGEST_SENTENCE = 400;

	/** Words by which a clause speaks of a part, of another time or of a change, not of the year's figure. */
	private static final String[] ELSEWHERE = { "上年", "上一年", "去年", "前年", "往年", "历年", "历史", "同比", "环比", "累计", "以来", "季度", "上半年", "下半年", "月",
			"其中", "通过", "来自", "平均", "增加", "减少", "增长", "下降" };

	/** What may stand behind a phrase that says that there was none. */
	private static final String[] BEHIND_NONE = { "的情况", "情况", "的情形", "情形", "案件", "事项" };

	private Phrase() {
	}

	/** The last character before a number that is no space. */
	static char last(String text, Numeral numeral) {
		int end = numeral.start();
		while (end > 0 && isSpace(text.charAt(end - 1)))
			end--;
		return end == 0 ? ' ' : text.charAt(end - 1);
	}

	/** Where the phrase of the mention ends whose number this is. */
	static int end(Mention mention, String text, Numeral numeral) {
		return mention.pieces().size() == mention.before()
				? numeral.end()
				: spacesEnd(text, numeral.end()) + mention.pieces().get(mention.before()).length();
	}

	/** Where a phrase begins without the mark that ends the clause before it. */
	static int wordsStart(String text, int start) {
		return CLAUSE_ENDS.indexOf(text.charAt(start)) < 0 ? start : start + 1;
	}

	/** Where the phrase of the mention begins whose number this is, -1 when the words around it are others. */
	static int start(Mention mention, String text, Numeral numeral) {
		if (numeral.value() < 0 || mention.before() == 0)
			return -1;
		List<String> pieces = mention.pieces();
		if (pieces.size() > mention.before() && !text.startsWith(pieces.get(mention.before()), spacesEnd(text, numeral.end())))
			return -1;
		int end = numeral.start();
		while (end > 0 && isSpace(text.charAt(end - 1)))
			end--;
		int start = end;
		for (int i = mention.before() - 1; i >= 0; i--) {
			String piece = pieces.get(i);
			int found = i == mention.before() - 1
					? text.startsWith(piece, end - piece.length()) ? end - piece.length() : -1
					: before(text, piece, start);
			if (found < 0)
				return -1;
			start = found;
		}
		return start;
	}

	/** Where the phrase of the mention ends that begins at an offset and says nothing more, without a number; -1 when it is none. */
	static int endWithoutNumber(Mention mention, String text, int offset) {
		int end = offset;
		for (int i = 0; i < mention.before(); i++) {
			String piece = mention.pieces().get(i);
			int found = i == 0 && text.startsWith(piece, end) ? end : i == 0 ? -1 : behind(text, piece, end);
			if (found < 0)
				return -1;
			end = found + piece.length();
		}
		return end > offset && isAlone(text, end) ? end : -1;
	}

	/** The nearest place of a piece behind an offset with a gap that ends no clause, -1 when there is none. */
	private static int behind(String text, String piece, int offset) {
		for (int i = offset; i <= offset + LONGEST_GAP && i < text.length(); i++) {
			if (text.startsWith(piece, i))
				return i;
			if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0 || Numeral.digit(text.charAt(i)) >= 0)
				return -1;
		}
		return -1;
	}

	private static boolean isAlone(String text, int end) {
		if (end == text.length() || CLAUSE_ENDS.indexOf(text.charAt(end)) >= 0)
			return true;
		for (String word : BEHIND_NONE)
			if (text.startsWith(word, end))
				return true;
		return false;
	}

	/** The nearest place of a piece before an offset with a gap that ends no clause, -1 when there is none. */
	private static int before(String text, String piece, int offset) {
		int found = offset - piece.length();
		int least = Math.max(0, found - LONGEST_GAP);
		while (found >= least && !text.startsWith(piece, found))
			found--;
		if (found < least)
			return -1;
		for (int i = found + piece.length(); i < offset; i++)
			if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0 || Numeral.digit(text.charAt(i)) >= 0)
				return -1;
		return found;
	}

	/** Whether the words before the phrase say that the number is not the figure of the year. */
	static boolean isElsewhere(String text, int start, int end, int year) {
		int clause = clauseStart(text, wordsStart(text, start));
		String before = clause > start ? "" : text.substring(clause, start);
		for (String word : ELSEWHERE)
			if (before.contains(word))
				return true;
		return namesOtherYear(text.substring(sentenceStart(text, start), end), year);
	}

	private static boolean namesOtherYear(String sentence, int year) {
		for (int i = sentence.indexOf('年'); i >= 0; i = sentence.indexOf('年', i + 1)) {
			int digits = i;
			int number = 0;
			int scale = 1;
			while (digits > 0 && i - digits < 4 && Numeral.digit(sentence.charAt(digits - 1)) >= 0) {
				number += scale * Numeral.digit(sentence.charAt(digits - 1));
				scale *= 10;
				digits--;
			}
			if (i - digits == 4 && number != year)
				return true;
		}
		return false;
	}

	private static int clauseStart(String text, int offset) {
		int i = offset;
		int least = Math.max(0, offset - LONGEST_SENTENCE);
		while (i > least && CLAUSE_ENDS.indexOf(text.charAt(i - 1)) < 0)
			i--;
		return i;
	}

	private static int sentenceStart(String text, int offset) {
		int i = offset;
		int least = Math.max(0, offset - LONGEST_SENTENCE);
		while (i > least && SENTENCE_ENDS.indexOf(text.charAt(i - 1)) < 0)
			i--;
		return i;
	}

	private static int spacesEnd(String text, int offset) {
		int i = offset;
		while (i < text.length() && isSpace(text.charAt(i)))
			i++;
		return i;
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '　' || c == '\u00a0';
	}
}
