// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

/**
 * What the document has above a figure.
 *
 * @param words  as they stand there; empty when nothing does that could head a column
 * @param folded what they are compared by
 * @param place  which figure of the form's line stands under these words; {@link #NONE} when they are no label of one
 */
record ColumnHead(String words, String folded, int place) {

	static final int NONE = -1;
	/** Of a cell that stands under several heads: it is under none of them. */
	static final int SEVERAL = -2;
	/** Of a cell whose head says that it is of another year than the report: it goes nowhere. */
	static final int OTHER_YEAR = -3;
	static final ColumnHead MISSING = new ColumnHead("", "", NONE);

	boolean isMissing() {
		return folded.isEmpty();
	}

	boolean isOfForm() {
		return place >= 0;
	}

	/** Whether a figure below it is in no column of the form. */
	boolean isNowhere() {
		return place == SEVERAL || place == OTHER_YEAR;
	}

	boolean isOtherYear() {
		return place == OTHER_YEAR;
	}
}
