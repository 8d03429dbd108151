// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.BitSet;
import java.util.List;

import report.dsl.form.Mention;
import report.dsl.form.Mention.Need;

/**
 * A mention of a form with its words as numbers of the lexicon.
 *
 * @param idle words that may stand anywhere
 */
record Phrase(Mention mention, List<Slot> slots, BitSet idle) {

	/** A word that has to be there, in any of its forms. */
	record Slot(BitSet words, Need need) {

		boolean accepts(int[] said) {
			for (int word : said)
				if (word >= 0 && words.get(word))
					return true;
			return false;
		}
	}

	BitSet words() {
		BitSet all = new BitSet();
		for (Slot slot : slots)
			all.or(slot.words);
		return all;
	}

	/**
	 * Whether the words beside a number are those of the phrase and no others.
	 *
	 * @param earlier words of the paragraph that may be referred to
	 */
	boolean matches(int[] said, int[] earlier) {
		for (int word : said)
			if (!takes(word))
				return false;
		for (Slot slot : slots)
			if (slot.need != Need.NOWHERE && !slot.accepts(said) && (slot.need == Need.HERE || !slot.accepts(earlier)))
				return false;
		return true;
	}

	private boolean takes(int word) {
		for (Slot slot : slots)
			if (word >= 0 && slot.words.get(word))
				return true;
		return word >= 0 && idle.get(word);
	}

	/** Whether something has to be said beside the number. */
	boolean isAnchored() {
		for (Slot slot : slots)
			if (slot.need == Need.HERE)
				return true;
		return false;
	}

	/** Whether the words beside a number are among those of the phrase. */
	boolean covers(int[] said) {
		for (int word : said)
			if (!takes(word))
				return false;
		return true;
	}

	/** Whether nothing that has to be said beside the number is said only earlier. */
	boolean isWhole(int[] said) {
		for (Slot slot : slots)
			if (slot.need != Need.NOWHERE && !slot.accepts(said))
				return false;
		return true;
	}

	/** Whether so much of it is said beside the number that nothing else can be meant. */
	boolean isSelfContained(int[] said) {
		int count = 0;
		for (Slot slot : slots)
			if (slot.need != Need.NOWHERE && slot.accepts(said))
				count++;
		return count > 1;
	}
}
