// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.blocks;

/**
 * Where something stands in a source document. Counted from 1; 0 for what such a document does not have.
 *
 * @param page   page of a PDF, sheet of a workbook
 * @param line   line of a text or of a web page's source; number of the paragraph or table row in reading order for documents
 *               without lines; row of a workbook's sheet
 * @param column column in the line, in UTF-16 units; number of the cell in its row for documents without lines
 */
public record SourcePlace(int page, int line, int column) implements Comparable<SourcePlace> {

	/** Where a document begins. */
	public static final SourcePlace START = new SourcePlace(0, 1, 1);

	public static SourcePlace line(int line, int column) {
		return new SourcePlace(0, line, column);
	}

	/** Line and column, with the page in front where there are pages: {@code 3:12:1}. */
	public String text() {
		String place = line + ":" + column;
		return page > 0 ? page + ":" + place : place;
	}

	@Override
	public int compareTo(SourcePlace other) {
		int byPage = Integer.compare(page, other.page);
		int byLine = byPage != 0 ? byPage : Integer.compare(line, other.line);
		return byLine != 0 ? byLine : Integer.compare(column, other.column);
	}
}
