// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.rules.prose.Lexeme.Kind;
import report.dsl.rules.prose.GeneralWords.Meaning;

/** A part of a clause: the words {@code from … to} of a paragraph. */
record Clause(List<Lexeme> lexemes, int from, int to) {

	static final int[] NOTHING = {};
	/** Nobody says more about one number. */
	private static final int MOST_FEATURES = 12;

	Clause part(int start, int end) {
		return new Clause(lexemes, start, end);
	}

	boolean has(Meaning meaning) {
		return find(meaning) >= 0;
	}

	/** Where the first word of a meaning stands, -1 for nowhere. */
	int find(Meaning meaning) {
		for (int i = from; i < to; i++)
			if (lexemes.get(i).is(meaning))
				return i;
		return -1;
	}

	/** The words that figures are called by. A year to compare with does not count. */
	int[] features() {
		boolean compared = has(Meaning.COMPARE);
		int[] found = new int[MOST_FEATURES];
		int count = 0;
		for (int i = from; i < to; i++) {
			Lexeme lexeme = lexemes.get(i);
			if (!lexeme.isFeature() || compared && lexeme.is(Meaning.LAST_YEAR))
				continue;
			if (count == MOST_FEATURES)
				return new int[] { Lexicon.OTHER_YEAR };
			found[count++] = lexeme.word();
		}
		return count == 0 ? NOTHING : Arrays.copyOf(found, count);
	}

	/** The first word that figures are called by, years aside; {@link #to} when there is none. */
	int firstFeature() {
		for (int i = from; i < to; i++)
			if (lexemes.get(i).word() >= 0 && !lexemes.get(i).is(Meaning.LAST_YEAR))
				return i;
		return to;
	}

	/** The first word that figures are called by, years included; {@link #to} when there is none. */
	int firstWord() {
		for (int i = from; i < to; i++)
			if (lexemes.get(i).word() >= 0)
				return i;
		return to;
	}

	int lastFeature() {
		for (int i = to - 1; i >= from; i--)
			if (lexemes.get(i).word() >= 0)
				return i;
		return from - 1;
	}

	/** Whether there is something that the lexicon does not have. */
	boolean hasOther() {
		for (int i = from; i < to; i++)
			if (lexemes.get(i).kind() == Kind.OTHER)
				return true;
		return false;
	}

	@Nullable
	Lexeme last() {
		return to > from ? lexemes.get(to - 1) : null;
	}

	boolean isEmpty() {
		return from == to;
	}
}
