// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Mention;
import report.dsl.form.Mention.Need;
import report.dsl.form.Mention.Wording;
import report.dsl.rules.prose.GeneralWords.Meaning;

/** The words by which a form's figures are called and those of general language, ready to be looked up. Immutable. */
final class Lexicon {

	static final int NONE = -1;
	/** A year that is not the report's: no figure is called by it. */
	static final int OTHER_YEAR = -2;

	/** A word of the tree. @param word its number among the words of figures, or {@link #NONE} */
	record Entry(int word, @Nullable Meaning meaning) {
	}

	private static final Map<Form, Lexicon> LEXICONS = Collections.synchronizedMap(new WeakHashMap<>());

	private final WordTree tree = new WordTree();
	private final List<Entry> entries = new ArrayList<>();
	private final Map<String, Integer> numbers = new LinkedHashMap<>();
	private final List<Phrase> phrases = new ArrayList<>();
	private final List<List<Phrase>> byWord = new ArrayList<>();
	/** Words that other words refer back to. */
	private final BitSet topics = new BitSet();
	/** Words that mean nothing where no figure is called by them. */
	private final BitSet idle = new BitSet();
	private final String[] counters;
	private final int lastYear;
	private final int nextYear;
	private final int[] share;

	static Lexicon of(Form form) {
		return LEXICONS.computeIfAbsent(form, key -> new Lexicon(key.mentions()));
	}

	private Lexicon(List<Mention> mentions) {
		Set<String> units = new TreeSet<>();
		Map<List<String>, BitSet> wanted = new HashMap<>();
		Map<List<String>, BitSet> unwanted = new HashMap<>();
		for (Mention mention : mentions) {
			phrases.add(phrase(mention, wanted, unwanted));
			if (!isCounter(mention.counter()))
				units.add(mention.counter());
		}
		units.remove(Mention.PERCENT);
		counters = units.toArray(String[]::new);
		for (int i = 0; i < numbers.size(); i++)
			byWord.add(new ArrayList<>());
		for (Phrase phrase : phrases)
			for (int word = phrase.words().nextSetBit(0); word >= 0; word = phrase.words().nextSetBit(word + 1))
				byWord.get(word).add(phrase);
		Map<String, Entry> all = new HashMap<>();
		GeneralWords.MEANINGS.forEach((word, meaning) -> all.put(word, new Entry(NONE, meaning)));
		numbers.forEach((word, number) -> {
			if (GeneralWords.MEANINGS.get(word) == Meaning.FILLER)
				idle.set(number);
		});
		topics.andNot(idle);
		numbers.forEach((word, number) -> all.put(word, new Entry(number, GeneralWords.meaningOf(word))));
		all.forEach((word, entry) -> {
			entries.add(entry);
			tree.add(word, entries.size());
		});
		lastYear = numbers.getOrDefault(GeneralWords.LAST_YEAR_HEAD, OTHER_YEAR);
		nextYear = numbers.getOrDefault(GeneralWords.NEXT_YEAR_HEAD, OTHER_YEAR);
		Integer part = numbers.get(GeneralWords.SHARE_HEAD);
		share = part == null ? Clause.NOTHING : new int[] { part };
	}

	/**
	 * The same wordings stand in many mentions.
	 *
	 * @param wanted   alternatives seen so far that a statement has
	 * @param unwanted those that it must not have
	 */
	private Phrase phrase(Mention mention, Map<List<String>, BitSet> wanted, Map<List<String>, BitSet> unwanted) {
		List<Phrase.Slot> slots = new ArrayList<>();
		for (Wording wording : mention.words()) {
			BitSet words = (wording.need() == Need.NOWHERE ? unwanted : wanted).computeIfAbsent(wording.alternatives(),
					key -> words(wording));
			if (wording.need() == Need.EARLIER)
				topics.or(words);
			if (!words.isEmpty())
				slots.add(new Phrase.Slot(words, wording.need()));
		}
		return new Phrase(mention, slots, idle);
	}

	private BitSet words(Wording wording) {
		List<String> alternatives = wording.alternatives();
		if (alternatives.size() == 1)
			alternatives = GeneralWords.SAME.getOrDefault(alternatives.getFirst(), alternatives);
		BitSet words = new BitSet();
		for (String word : alternatives)
			// what changes nothing anywhere need not be asked for
			if (wording.need() != Need.NOWHERE || GeneralWords.MEANINGS.get(word) != Meaning.FILLER)
				words.set(numbers.computeIfAbsent(word, key -> numbers.size()));
		return words;
	}

	private static boolean isCounter(String counter) {
		return counter.length() == 1 && GeneralWords.COUNTERS.contains(counter);
	}

	boolean isEmpty() {
		return phrases.isEmpty();
	}

	/** The longest word at a place. @return its entry, and in the upper half its length; 0 when there is none */
	long longest(String text, int from) {
		return tree.longest(text, from);
	}

	Entry entry(long found) {
		return entries.get((int) found - 1);
	}

	/** The phrases that have that of some words, idle ones aside, which the fewest have. */
	List<Phrase> phrases(int[] words) {
		List<Phrase> fewest = null;
		for (int word : words) {
			if (word < 0)
				return List.of();
			if (!idle.get(word) && (fewest == null || byWord.get(word).size() < fewest.size()))
				fewest = byWord.get(word);
		}
		return fewest == null ? List.of() : fewest;
	}

	boolean isTopic(int word) {
		return word >= 0 && topics.get(word);
	}

	/** How many characters at a place are a counter. */
	int counterLength(String text, int from) {
		for (String counter : counters)
			if (text.startsWith(counter, from))
				return counter.length();
		return from < text.length() && GeneralWords.COUNTERS.indexOf(text.charAt(from)) >= 0 ? 1 : 0;
	}

	/** Whether a number with one counter can be a figure that is counted with another. */
	static boolean agree(String written, String stated) {
		return written.equals(stated) || isCounter(stated) && (written.isEmpty() || isCounter(written));
	}

	/** The word for a year beside that of the report. */
	int year(int distance) {
		return distance == -1 ? lastYear : distance == 1 ? nextYear : OTHER_YEAR;
	}

	/** The word by which the form says what percentages are shares of; none when it does not. */
	int[] share() {
		return share;
	}
}
