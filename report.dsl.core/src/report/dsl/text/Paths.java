// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Region;

/** The paths, or patterns of paths, that a field of a report names. */
public final class Paths {

	private Paths() {
	}

	/** @param text separated by white space; quotes keep white space together */
	public static List<String> of(@Nullable String text) {
		List<String> words = new ArrayList<>();
		if (text == null)
			return words;
		for (Region word : regions(text))
			words.add(text.substring(word.start(), word.end()));
		return words;
	}

	/** Where the paths stand in the text, without quotes around one. */
	public static List<Region> regions(@Nullable String text) {
		List<Region> words = new ArrayList<>();
		int start = -1;
		int end = -1;
		boolean quoted = false;
		if (text == null)
			return words;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : ' ';
			boolean quote = "\"\u201C\u201D\u300C\u300D".indexOf(c) >= 0;
			boolean space = i == text.length() || !quoted && (Character.isWhitespace(c) || c == '\u3000');
			if (!quote && !space) {
				start = start < 0 ? i : start;
				end = i + 1;
			} else if (start >= 0) {
				words.add(new Region(start, end));
				start = -1;
			}
			quoted ^= quote;
		}
		return words;
	}
}
