// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import java.util.List;

/**
 * How the narrative speaks of a figure, or of the figures of a column: the words that have to be there, in any order, and the counter
 * behind the number.
 *
 * @param words    the words of the statement
 * @param counter  what stands behind the number: {@code 件}; {@code %} for a share of the figure, or of the rest that it is
 * @param loose    other characters may stand between the words
 * @param doubtful the same words may as well mean something else
 * @param column   the cells are those of a column: the row is the one that the narrative has spoken of before
 * @param cells    the figures whose sum is meant; for a column all its cells
 */
public record Mention(List<Wording> words, String counter, boolean loose, boolean doubtful, boolean column, List<Integer> cells) {

	/** Where a word has to stand. */
	public enum Need {
		/** beside the number */
		HERE,
		/** beside the number or earlier in the paragraph */
		EARLIER,
		/** anywhere or nowhere: it changes nothing */
		NOWHERE
	}

	/** @param alternatives the words that say the same, the usual one first */
	public record Wording(List<String> alternatives, Need need) {

		public Wording {
			alternatives = List.copyOf(alternatives);
		}
	}

	/** The counter of a share. */
	public static final String PERCENT = "%";

	public Mention {
		words = List.copyOf(words);
		cells = List.copyOf(cells);
	}

	/** Whether the number is a percentage. */
	public boolean isShare() {
		return counter.equals(PERCENT);
	}
}
