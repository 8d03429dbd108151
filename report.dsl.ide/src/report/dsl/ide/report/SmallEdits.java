// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import report.dsl.sheet.Edit;

/**
 * Edits of a layout taken apart: each changes the white space between two characters, or one character, so that a caret and
 * whatever else an editor keeps at a place stays at its word.
 */
final class SmallEdits {

	private final String old;
	private final Edit whole;
	private final List<Edit> parts = new ArrayList<>();
	private int at;
	private int newAt;

	private SmallEdits(String text, Edit whole) {
		this.old = text.substring(whole.start(), whole.end());
		this.whole = whole;
	}

	/** @param edits in the order of the text, not overlapping; so is the result */
	static List<Edit> of(String text, List<Edit> edits) {
		List<Edit> all = new ArrayList<>(edits.size());
		for (Edit edit : edits)
			all.addAll(new SmallEdits(text, edit).take());
		return all;
	}

	private List<Edit> take() {
		String now = whole.newText();
		while (at < old.length() || newAt < now.length()) {
			space(now);
			if (at == old.length() && newAt == now.length())
				break;
			if (at == old.length() || newAt == now.length())
				return List.of(whole);
			if (old.charAt(at) != now.charAt(newAt))
				part(at, at + 1, now.substring(newAt, newAt + 1));
			at++;
			newAt++;
		}
		return parts;
	}

	/** Goes behind the white space that stands here in both texts. */
	private void space(String now) {
		int start = at;
		int newStart = newAt;
		at = RowParts.skip(old, at, old.length());
		newAt = RowParts.skip(now, newAt, now.length());
		while (start < at && newStart < newAt && old.charAt(start) == now.charAt(newStart)) {
			start++;
			newStart++;
		}
		if (start < at || newStart < newAt)
			part(start, at, now.substring(newStart, newAt));
	}

	private void part(int start, int end, String newText) {
		parts.add(new Edit(whole.start() + start, whole.start() + end, newText));
	}
}
