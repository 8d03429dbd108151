// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the narrative says about figures of the tables.
 *
 * @param number     null where it says in words that there is none
 * @param start      of the number, or of the words that say that there is none
 * @param end        behind them
 * @param wordsStart of the words to be quoted
 * @param wordsEnd   behind them, counter included
 * @param referents the figures that may be meant, the most likely ones first; for a share those it may be a share of
 * @param with       figures that it says are included; empty for none
 * @param of         the statement before that a share or change is about; null for others
 */
public record CountedStatement(Kind kind, @Nullable Quantity number, int start, int end, int wordsStart, int wordsEnd,
		List<Referent> referents, List<Integer> with, @Nullable CountedStatement of) {

	/** How it compares. */
	public enum Kind {
		/** a number of cases */
		COUNT,
		/** there are none */
		NONE,
		/** all are done: none of what is left */
		REST,
		/** a percentage of another figure */
		SHARE,
		/** a difference from last year */
		MORE, LESS,
		/** a change from last year as a percentage */
		GROWTH, DECLINE
	}

	/** @param doubtful the same words may mean something else */
	public record Referent(List<Integer> cells, boolean doubtful) {

		// as a record has them, without the code that Java would generate for them at the first use, in each start of the program

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Referent that && doubtful == that.doubtful && cells.equals(that.cells);
		}

		@Override
		public int hashCode() {
			return 31 * cells.hashCode() + Boolean.hashCode(doubtful);
		}
	}

	public CountedStatement {
		referents = List.copyOf(referents);
		with = List.copyOf(with);
	}

	CountedStatement including(List<Integer> cells) {
		return new CountedStatement(kind, number, start, end, wordsStart, wordsEnd, referents, cells, of);
	}
}
