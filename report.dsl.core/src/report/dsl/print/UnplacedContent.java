// SPDX-License-Identifier: EPL-2.0
package report.dsl.print;

import java.util.List;

import report.dsl.sheet.Region;

/**
 * A line of the text, or what is left of it, that has no place in the form.
 *
 * @param kind   what it looks like
 * @param pieces the label first, then the cells, without the bars; an empty region for an empty cell
 */
record UnplacedContent(Kind kind, List<Region> pieces) {

	enum Kind {
		/** words without cells */
		WORDS,
		/** the caption of a table */
		CAPTION,
		/** a row that begins with the key word of a header */
		HEADER,
		/** a label and cells */
		ROW,
		/** cells of a row or header that the form has, but not these; the label in front says which */
		REST
	}

	int start() {
		return pieces.getFirst().start();
	}

	/** From the first piece to the last. */
	Region whole() {
		return new Region(start(), pieces.getLast().end());
	}
}
