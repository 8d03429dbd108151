// SPDX-License-Identifier: EPL-2.0
package report.dsl.sheet;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A text and the name it is reported under. Lines end with {@code \n}, {@code \r\n} or {@code \r}. Immutable; safe for use by several
 * threads.
 */
public final class Source {

	private final String name;
	private final String text;
	/** Found when first asked for. Volatile: another thread that sees the array must see what is in it. */
	private volatile int @Nullable [] lineStarts;

	/** @param name what findings call the source: a path as the user gave it */
	public Source(String name, String text) {
		this.name = name;
		this.text = text;
	}

	public String name() {
		return name;
	}

	public String text() {
		return text;
	}

	public String text(Region region) {
		return text.substring(region.start(), region.end());
	}

	/** Line of an offset, counted from 1. */
	public int line(int offset) {
		int found = Arrays.binarySearch(lineStarts(), offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** Column of an offset, counted from 1 in UTF-16 units. */
	public int column(int offset) {
		return offset - lineStarts()[line(offset) - 1] + 1;
	}

	/** Offset of the first character of a line counted from 1; the length of the text for a line behind the last. */
	public int lineStart(int line) {
		int[] starts = lineStarts();
		return line - 1 < starts.length ? starts[line - 1] : text.length();
	}

	public int lineCount() {
		return lineStarts().length;
	}

	private int[] lineStarts() {
		int[] starts = lineStarts;
		if (starts == null)
			lineStarts = starts = findLineStarts();
		return starts;
	}

	private int[] findLineStarts() {
		int[] starts = new int[64];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '\n' && (c != '\r' || i + 1 < text.length() && text.charAt(i + 1) == '\n'))
				continue;
			if (count == starts.length)
				starts = Arrays.copyOf(starts, count * 2);
			starts[count++] = i + 1;
		}
		return Arrays.copyOf(starts, count);
	}
}
