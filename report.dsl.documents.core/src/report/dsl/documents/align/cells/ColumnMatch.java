// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import report.dsl.i18n.Text;

/** How it was found out which cells of a row belong to which columns of the form. */
public enum ColumnMatch {

	HEADER(new Text("按上方表头", "by the header above it")), HEADER_ORDER(
			new Text("按表头所列次序", "in the order in which the header names the columns")), ORDER(
					new Text("个数与列数相同，按先后次序", "in order, there being as many cells as columns")), NOT_TOLD(
							new Text("分不清属于哪一列", "which column it is for cannot be told"));

	private final Text reason;

	ColumnMatch(Text reason) {
		this.reason = reason;
	}

	public Text reason() {
		return reason;
	}
}
