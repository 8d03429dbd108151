// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.Piece;
import report.dsl.form.Column;

/**
 * What is to be said of the head above a figure.
 *
 * @param head   words above the figure; empty when nothing stands there
 * @param column of the form that the figure went to, or would have gone to by its place
 * @param figure null for a blank
 */
record HeadRemark(Kind kind, String head, Column column, @Nullable Piece figure) {

	enum Kind {
		/** the head resembles the label of the column */
		ALIKE,
		/** the head is no label of the form, or there is none: the figure went by its place */
		BY_PLACE,
		/** several figures stand below the same head: they went by their places */
		REPEATED,
		/** the head is that of another column: the figure went nowhere */
		OTHER_COLUMN,
		/** the head says that the figure is of another year: it went nowhere */
		OTHER_YEAR,
		/** the cells of the header are merged wrongly: the figures of the row went by the order of its labels */
		MERGED
	}
}
