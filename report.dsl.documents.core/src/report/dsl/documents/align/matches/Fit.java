// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.matches;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.words.LabelMatch;

/**
 * How well a row of a document fits a line of the form.
 *
 * @param label position of the cell with the label, -1 when the row has none or lost it
 * @param match how the label was recognised; null when it was not
 * @param score 0: cannot be
 */
public record Fit(int label, @Nullable LabelMatch match, int score) {

	static final Fit NONE = new Fit(-1, null, 0);

	/** Whether the row has no label of the line. */
	public boolean isLost() {
		return label < 0;
	}
}
