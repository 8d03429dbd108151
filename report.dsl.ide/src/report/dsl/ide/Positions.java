// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** Places of the core (offsets; lines and columns from 1) as places of the protocol (lines and UTF-16 columns from 0), and back. */
public final class Positions {

	private Positions() {
	}

	public static Position of(Source source, int offset) {
		int line = source.line(offset);
		return new Position(line - 1, offset - source.lineStart(line));
	}

	public static Range of(Source source, Region region) {
		return of(source, region.start(), region.end());
	}

	public static Range of(Source source, int start, int end) {
		return new Range(of(source, start), of(source, end));
	}

	public static TextEdit of(Source source, Edit edit) {
		return new TextEdit(of(source, edit.start(), edit.end()), edit.newText());
	}

	/** The offset of a position. A place behind the end of a line or of the text is that end, as the protocol asks for. */
	public static int offset(Source source, Position position) {
		if (position.getLine() >= source.lineCount())
			return source.text().length();
		int line = Math.max(0, position.getLine()) + 1;
		int start = source.lineStart(line);
		return Math.clamp((long) start + position.getCharacter(), start, lineEnd(source, line));
	}

	/** Offset of the end of a line counted from 1, before its line end. */
	public static int lineEnd(Source source, int line) {
		String text = source.text();
		int start = source.lineStart(line);
		int end = source.lineStart(line + 1);
		while (end > start && isLineEnd(text.charAt(end - 1)))
			end--;
		return end;
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}
}
