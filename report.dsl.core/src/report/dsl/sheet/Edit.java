// SPDX-License-Identifier: EPL-2.0
package report.dsl.sheet;

import java.util.List;

/** Replace {@code start … end} (UTF-16 offsets, end exclusive) by {@code newText}. */
public record Edit(int start, int end, String newText) {

	public static Edit insert(int offset, String text) {
		return new Edit(offset, offset, text);
	}

	public static Edit replace(Region region, String text) {
		return new Edit(region.start(), region.end(), text);
	}

	/** The text after some edits. @param edits in the order of the text, not overlapping */
	public static String apply(String text, List<Edit> edits) {
		StringBuilder out = new StringBuilder(text.length() + 64);
		int done = 0;
		for (Edit edit : edits) {
			out.append(text, done, edit.start).append(edit.newText);
			done = edit.end;
		}
		return out.append(text, done, text.length()).toString();
	}
}
