// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.rtf;

import java.util.HashMap;
import java.util.Map;

/** Which styles of paragraphs are headings. */
final class RtfStyles {

	private static final String HEADING = "heading ";
	private static final int LONGEST = 4096;

	private final Map<Integer, Integer> levels = new HashMap<>();
	private final StringBuilder text = new StringBuilder();
	private int style;

	/** Within the list of styles. */
	void word(String word, int number) {
		if (word.equals("s")) {
			style = number;
			text.setLength(0);
		} else if (word.equals("outlinelevel"))
			levels.put(style, number + 1);
	}

	/** A character of the name of a style, or of the instruction of a field. */
	void append(char c) {
		if (c == ';')
			named();
		else if (text.length() < LONGEST)
			text.append(c);
	}

	private void named() {
		String name = text.toString().strip();
		if (name.regionMatches(true, 0, HEADING, 0, HEADING.length()) && name.length() == HEADING.length() + 1)
			levels.putIfAbsent(style, name.charAt(HEADING.length()) - '0');
		text.setLength(0);
	}

	void clear() {
		text.setLength(0);
	}

	/** The instruction of the field that was read last. */
	String instruction() {
		return text.toString();
	}

	/** Level of the headings in a style; 0 for plain text. */
	int level(int number) {
		return levels.getOrDefault(number, 0);
	}
}
