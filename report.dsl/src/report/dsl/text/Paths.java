package report.dsl.text;

import java.util.ArrayList;
import java.util.List;

/** The paths, or patterns of paths, that a field of a report names. */
public final class Paths {

	private Paths() {
	}

	/** @param text separated by white space; quotes keep white space together. Null for none */
	public static List<String> of(String text) {
		List<String> words = new ArrayList<>();
		if (text == null)
			return words;
		StringBuilder word = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : ' ';
			boolean quote = "\"\u201C\u201D\u300C\u300D".indexOf(c) >= 0;
			boolean space = i == text.length() || !quoted && (Character.isWhitespace(c) || c == '\u3000');
			if (!quote && !space)
				word.append(c);
			else if (!word.isEmpty()) {
				words.add(word.toString());
				word.setLength(0);
			}
			quoted ^= quote;
		}
		return words;
	}
}
