// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Mention;
import report.dsl.form.Mention.Need;
import report.dsl.form.Mention.Wording;

/**
 * Reads phrases such as {@code "收到|受理 （申请） {}件?"}: words in any order, {@code |} between words that say the same, {@code （ ）} around one that may
 * stand earlier, {@code [ ]} around one that changes nothing, {@code …} where other characters may stand, {@code ?} behind what may mean
 * something else. Words that say the same are listed once: where the first of them stands alone, it means all of them.
 */
final class PhraseWords {

	private static final String NUMBER = "{}";
	private static final char GAP = '…';
	private static final String SPACES = " \t\n\r　";
	private static final String STOPS = "，、；：。,;:";
	private static final String DOUBTS = "?？";

	private final Map<String, List<String>> alternatives = new HashMap<>();

	/** Notes the words of a phrase that say the same. */
	void collect(String phrase) {
		for (String word : phrase.replace(GAP, ' ').replace(NUMBER, " ").split("[ \t\n\r　（）()\\[\\]]+"))
			if (word.indexOf('|') > 0) {
				List<String> all = split(word);
				if (all.size() > 1)
					alternatives.putIfAbsent(all.getFirst(), all);
			}
	}

	private static List<String> split(String word) {
		List<String> all = new ArrayList<>();
		for (String one : word.split("\\|"))
			if (!one.isBlank())
				all.add(one.strip());
		return all;
	}

	/** @return null when the phrase has not exactly one place for a number, or no word on either side of it */
	@Nullable
	Mention mention(String phrase, List<Integer> cells, boolean column) {
		int number = phrase.indexOf(NUMBER);
		if (number < 0)
			return null;
		String behind = phrase.substring(number + NUMBER.length()).strip();
		boolean doubtful = !behind.isEmpty() && DOUBTS.indexOf(behind.charAt(behind.length() - 1)) >= 0;
		if (doubtful)
			behind = behind.substring(0, behind.length() - 1).strip();
		String front = phrase.substring(0, number);
		int space = end(behind, 0);
		String counter = behind.substring(0, space);
		List<Wording> words = new ArrayList<>();
		add(front, words);
		boolean spoken = !words.isEmpty();
		add(behind.substring(space), words);
		if (!spoken || counter.isEmpty() || behind.indexOf(GAP) >= 0 || behind.contains(NUMBER))
			return null;
		return new Mention(words, counter, front.indexOf(GAP) >= 0, doubtful, column, cells);
	}

	private void add(String text, List<Wording> words) {
		for (int at = 0; at < text.length();) {
			char c = text.charAt(at);
			if (isSpace(c) || STOPS.indexOf(c) >= 0) {
				at++;
				continue;
			}
			int bracket = "（([".indexOf(c);
			int end = end(text, bracket < 0 ? at : at + 1);
			List<String> all = split(text.substring(bracket < 0 ? at : at + 1, end));
			if (all.size() == 1)
				all = alternatives.getOrDefault(all.getFirst(), all);
			if (!all.isEmpty())
				words.add(new Wording(all, bracket < 0 ? Need.HERE : bracket == 2 ? Need.NOWHERE : Need.EARLIER));
			at = end < text.length() && "）)]".indexOf(text.charAt(end)) >= 0 ? end + 1 : Math.max(end, at + 1);
		}
	}

	private static int end(String text, int from) {
		int end = from;
		while (end < text.length() && !isSpace(text.charAt(end)) && "（）()[]".indexOf(text.charAt(end)) < 0)
			end++;
		return end;
	}

	private static boolean isSpace(char c) {
		return c == GAP || SPACES.indexOf(c) >= 0;
	}
}
