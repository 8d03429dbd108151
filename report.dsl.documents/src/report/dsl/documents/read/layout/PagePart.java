// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

/** A line or a table on a page. */
sealed interface PagePart permits PageLine, PageTable {

	int page();

	/** Points from the upper edge of the page. */
	float y();
}
