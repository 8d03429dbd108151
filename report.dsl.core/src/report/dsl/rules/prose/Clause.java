// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.rules.prose.GeneralWords.Meaning;
import report.dsl.rules.prose.Lexeme.Kind;

/** A part of a clause: the words {@code from … to} of a paragraph, looked through once. */
final class Clause {

	static final int[] NOTHING = {};
	/** Nobody says more about one number. */
	private static final int MOST_FEATURES = 12;
	private static final int[] TOO_MUCH = { Lexicon.OTHER_YEAR };

	private final List<Lexeme> lexemes;
	private final int from;
	private final int to;
	/** The meanings that occur, a bit each. */
	private final long meanings;
	private final boolean other;
	private final int[] features;
	private final int firstFeature;
	private final int firstWord;
	private final int lastFeature;

	Clause(List<Lexeme> lexemes, int from, int to) {
		this.lexemes = lexemes;
		this.from = from;
		this.to = to;
		long found = 0;
		boolean unknown = false;
		int words = 0;
		int first = to;
		int firstOfAll = to;
		int last = from - 1;
		for (int i = from; i < to; i++) {
			Lexeme lexeme = lexemes.get(i);
			Meaning meaning = lexeme.meaning();
			if (meaning != null)
				found |= 1L << meaning.ordinal();
			unknown |= lexeme.kind() == Kind.OTHER;
			if (!lexeme.isFeature())
				continue;
			words++;
			if (lexeme.word() >= 0) {
				if (first == to && meaning != Meaning.LAST_YEAR)
					first = i;
				if (firstOfAll == to)
					firstOfAll = i;
				last = i;
			}
		}
		this.meanings = found;
		this.other = unknown;
		this.firstFeature = first;
		this.firstWord = firstOfAll;
		this.lastFeature = last;
		this.features = words == 0 ? NOTHING : words > MOST_FEATURES ? TOO_MUCH : collect(words);
	}

	private int[] collect(int words) {
		boolean compared = has(Meaning.COMPARE);
		int[] found = new int[words];
		int count = 0;
		for (int i = from; i < to; i++) {
			Lexeme lexeme = lexemes.get(i);
			if (lexeme.isFeature() && !(compared && lexeme.is(Meaning.LAST_YEAR)))
				found[count++] = lexeme.word();
		}
		return count == words ? found : count == 0 ? NOTHING : Arrays.copyOf(found, count);
	}

	int from() {
		return from;
	}

	int to() {
		return to;
	}

	List<Lexeme> lexemes() {
		return lexemes;
	}

	Clause part(int start, int end) {
		return start == from && end == to ? this : new Clause(lexemes, start, end);
	}

	boolean has(Meaning meaning) {
		return (meanings & 1L << meaning.ordinal()) != 0;
	}

	/** Whether it has no word of general language that does something to a number. */
	boolean isPlain() {
		return (meanings & ~(1L << Meaning.FILLER.ordinal() | 1L << Meaning.TOTAL.ordinal())) == 0;
	}

	/** Where the first word of a meaning stands, -1 for nowhere. */
	int find(Meaning meaning) {
		for (int i = from; i < to && has(meaning); i++)
			if (lexemes.get(i).is(meaning))
				return i;
		return -1;
	}

	/** The words that figures are called by. A year to compare with does not count. */
	int[] features() {
		return features;
	}

	/** The first word that figures are called by, years aside; {@link #to} when there is none. */
	int firstFeature() {
		return firstFeature;
	}

	/** The first word that figures are called by, years included; {@link #to} when there is none. */
	int firstWord() {
		return firstWord;
	}

	/** The last word that figures are called by; before {@link #from} when there is none. */
	int lastFeature() {
		return lastFeature;
	}

	/** Whether there is something that the lexicon does not have. */
	boolean hasOther() {
		return other;
	}

	@Nullable
	Lexeme last() {
		return to > from ? lexemes.get(to - 1) : null;
	}

	boolean isEmpty() {
		return from == to;
	}
}
