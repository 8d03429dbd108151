package report.dsl.cli.format;

import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** A region in lines and columns that count from 1, columns in UTF-16 units; the end is exclusive. */
record Span(int line, int column, int endLine, int endColumn) {

	static Span of(Source source, Region region) {
		return of(source, region.start(), region.end());
	}

	static Span of(Source source, int start, int end) {
		int line = source.line(start);
		int column = start - source.lineStart(line) + 1;
		if (start == end)
			return new Span(line, column, line, column);
		int endLine = source.line(end);
		return new Span(line, column, endLine, end - source.lineStart(endLine) + 1);
	}
}
