// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.Piece;

/**
 * A row of a table without cells, of which the header may still be read.
 *
 * @param header null when there is none
 * @param line   in which it begins
 */
record LooseRow(List<Piece> cells, List<String> outer, @Nullable LooseHeader header, int caption, DocumentLine line) {

	/** The row when all lines have been read. */
	SourceRow value(int section) {
		return SourceRow.of(cells, outer, header == null ? null : header.whole(), section, caption, false, line);
	}
}
