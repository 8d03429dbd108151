// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

/**
 * The caption below which lines stand.
 *
 * @param table position of the table among those of the form; {@link #NO_TABLE} when none is known
 * @param used  whether rows have followed: it is the caption of no other table then
 */
record Caption(int table, boolean used) {

	static final int NO_TABLE = -1;
	static final Caption NONE = new Caption(NO_TABLE, false);

	/** What is left of it when another table of the document begins. */
	Caption forNextTable() {
		return used ? NONE : this;
	}

	/** The caption after lines, of which the last caption is known. */
	Caption then(int next) {
		return next == table ? this : new Caption(next, false);
	}
}
