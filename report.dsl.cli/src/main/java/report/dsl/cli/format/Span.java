// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.sheet.Source;

/**
 * A region in lines and columns that count from 1, columns in UTF-16 units; the end is exclusive.
 *
 * @param page page or sheet in which the lines count; 0 for what has none
 */
record Span(int line, int column, int endLine, int endColumn, int page) {

	/** A place in a document, which has no length. What has no line is at its beginning. */
	static Span of(SourcePlace spot) {
		int line = Math.max(1, spot.line());
		int column = Math.max(1, spot.column());
		return new Span(line, column, line, column, spot.page());
	}

	static Span of(Source source, int start, int end) {
		int line = source.line(start);
		int column = start - source.lineStart(line) + 1;
		if (start == end)
			return new Span(line, column, line, column, 0);
		int endLine = source.line(end);
		return new Span(line, column, endLine, end - source.lineStart(endLine) + 1, 0);
	}
}
