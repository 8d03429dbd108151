// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.pdf;

/** A line or a table on a page. */
sealed interface PdfPart permits PdfLine, PdfTable {

	int page();

	/** Points from the upper edge of the page. */
	float y();
}
