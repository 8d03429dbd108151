// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Edit;

/**
 * The blank lines of a report: one before a heading, none between a section's heading and its first caption, at most one
 * elsewhere outside of narrative, none at the ends of the text. Comments right above a
 * heading belong to it.
 */
final class BlankLines {

	private static final int AT_MOST_ONE = -1;

	private final String text;
	private final String lineEnd;
	private final List<Edit> edits;
	/** Where the text begins, behind a byte order mark. */
	private final int begin;

	/** The run of blank lines before the line at hand. */
	private int blankStart;
	private int blanks;
	private boolean dirty;
	/** The run of blank lines before the comments that stand right above the line at hand. */
	private boolean held;
	private int heldStart;
	private int heldEnd;
	private int heldBlanks;
	private boolean heldDirty;

	private BlankLines(String text, String lineEnd, List<Edit> edits) {
		this.text = text;
		this.lineEnd = lineEnd;
		this.edits = edits;
		this.begin = !text.isEmpty() && text.charAt(0) == '\ufeff' ? 1 : 0;
	}

	static void addEdits(String text, String lineEnd, List<Edit> edits) {
		new BlankLines(text, lineEnd, edits).run();
	}

	private void run() {
		Lines line = new Lines(text);
		Lines.Kind above = null;
		boolean inText = false;
		blankStart = begin;
		while (line.next()) {
			if (line.kind == Lines.Kind.BLANK) {
				blanks++;
				dirty |= Math.max(line.start, begin) < line.end;
				continue;
			}
			step(line, above, inText);
			if (line.kind != Lines.Kind.COMMENT)
				above = line.kind;
			inText = line.inText();
			blankStart = line.after;
			blanks = 0;
			dirty = false;
		}
		release(AT_MOST_ONE);
		if (blanks > 0 || dirty)
			edits.add(new Edit(blankStart, text.length(), ""));
	}

	private void step(Lines line, Lines.@Nullable Kind above, boolean inText) {
		int start = Math.max(line.start, begin);
		if (line.kind == Lines.Kind.COMMENT) {
			hold(start);
			return;
		}
		if (line.kind != Lines.Kind.SECTION && line.kind != Lines.Kind.TABLE) {
			release(AT_MOST_ONE);
			settle(blankStart, start, blanks, dirty, inText ? blanks : AT_MOST_ONE);
			return;
		}
		int wanted = line.kind == Lines.Kind.TABLE && above == Lines.Kind.SECTION ? 0 : 1;
		boolean together = held && blanks == 0;
		release(together ? wanted : AT_MOST_ONE);
		if (!together)
			settle(blankStart, start, blanks, dirty, wanted);
	}

	private void hold(int start) {
		if (held && blanks == 0)
			return;
		release(AT_MOST_ONE);
		held = true;
		heldStart = blankStart;
		heldEnd = start;
		heldBlanks = blanks;
		heldDirty = dirty;
	}

	/** Settles the run before the comments. */
	private void release(int wanted) {
		if (held)
			settle(heldStart, heldEnd, heldBlanks, heldDirty, wanted);
		held = false;
	}

	private void settle(int from, int to, int count, boolean unclean, int wanted) {
		int exactly = from <= begin ? 0 : wanted == AT_MOST_ONE ? Math.min(count, 1) : wanted;
		if (count != exactly || unclean)
			edits.add(new Edit(from, to, endAfter(from).repeat(exactly)));
	}

	/** A {@code \n} behind a {@code \r} would be one line end with it. */
	private String endAfter(int offset) {
		return offset > 0 && text.charAt(offset - 1) == '\r' ? "\r" : lineEnd;
	}
}
