// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import org.jspecify.annotations.Nullable;

import report.dsl.rules.prose.GeneralWords.Meaning;

/**
 * A word, number or mark of a paragraph.
 *
 * @param word     number of the word in the lexicon; {@link Lexicon#NONE} for one that no figure is called by, {@link Lexicon#OTHER_YEAR}
 * @param meaning  of a word of general language; null for others
 * @param quantity of a number that counts; null for others
 * @param counter  what stands behind the number: {@code %}, empty for none
 * @param end      behind the word, behind the counter
 */
record Lexeme(Kind kind, int start, int end, int word, @Nullable Meaning meaning, @Nullable Quantity quantity, String counter) {

	enum Kind {
		WORD, NUMBER,
		/** what the lexicon does not have */
		OTHER,
		/** the ends of clauses */
		PAUSE, LIST, COLON, OPEN, CLOSE, HALF, STOP;

		boolean endsClause() {
			return compareTo(PAUSE) >= 0;
		}
	}

	static Lexeme mark(Kind kind, int start, int end) {
		return new Lexeme(kind, start, end, Lexicon.NONE, null, null, "");
	}

	static Lexeme word(int start, int end, int word, @Nullable Meaning meaning) {
		return new Lexeme(Kind.WORD, start, end, word, meaning, null, "");
	}

	boolean is(Meaning other) {
		return meaning == other;
	}

	/** Whether it is one of the words that the form calls figures by, or that no figure is called by but should. */
	boolean isFeature() {
		return word != Lexicon.NONE;
	}
}
