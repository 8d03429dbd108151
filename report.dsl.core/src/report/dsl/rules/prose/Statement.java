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
 * @param candidates the figures that may be meant, the most likely ones first; for a share those it may be a share of
 * @param with       figures that it says are included; empty for none
 * @param of         the statement before that a share or change is about; null for others
 */
public record Statement(Kind kind, @Nullable Quantity number, int start, int end, int wordsStart, int wordsEnd,
		List<Candidate> candidates, List<Integer> with, @Nullable Statement of) {

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
	public record Candidate(List<Integer> cells, boolean doubtful) {
	}

	public Statement {
		candidates = List.copyOf(candidates);
		with = List.copyOf(with);
	}

	Statement including(List<Integer> cells) {
		return new Statement(kind, number, start, end, wordsStart, wordsEnd, candidates, cells, of);
	}
}
