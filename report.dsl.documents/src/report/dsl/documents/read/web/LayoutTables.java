// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import org.jsoup.nodes.Element;

/** Which tables of a page hold no data but the page itself: its columns, boxes around articles, lists of lines. */
final class LayoutTables {

	/** So many cells with numbers make a table, whatever lies in its other cells. */
	private static final int FIGURES = 6;
	/** Cells of a table with one row only that are longer are columns of the page. */
	private static final int ROW = 300;

	private LayoutTables() {
	}

	static boolean only(Element table, Measures.Measure measure) {
		if (table.attr("role").equals("presentation") || measure.cells <= 1)
			return true;
		if (measure.tables > 1)
			return true;
		if (measure.article > 0 && measure.figures < FIGURES)
			return true;
		if (measure.rows == 1)
			return measure.letters > ROW || measure.headings > 0;
		return measure.cells <= measure.rows && measure.figures < measure.rows;
	}
}
