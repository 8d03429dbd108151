// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.words;

import report.dsl.text.Label;

/** What the words of a document are compared by: as labels are, and traditional characters as simplified ones. */
public final class WordNormalizer {

	/** The simplified character for each one from U+3400 to U+9FFF; 0 for those that stay. */
	private static final char[] SIMPLIFIED = new char[0xa000 - 0x3400];

	static {
		for (int i = 0; i < Traditional.TRADITIONAL.length(); i++)
			SIMPLIFIED[Traditional.TRADITIONAL.charAt(i) - 0x3400] = Traditional.SIMPLIFIED.charAt(i);
	}

	private WordNormalizer() {
	}

	/** The folded text; empty when it is too long for a label. */
	public static String fold(String text) {
		return Label.normal(simplified(text));
	}

	public static String simplified(String text) {
		for (int i = 0; i < text.length(); i++)
			if (isTraditional(text.charAt(i)))
				return replaced(text, i);
		return text;
	}

	private static boolean isTraditional(char c) {
		return c >= 0x3400 && c < 0xa000 && SIMPLIFIED[c - 0x3400] != 0;
	}

	private static String replaced(String text, int from) {
		char[] chars = text.toCharArray();
		for (int i = from; i < chars.length; i++)
			if (isTraditional(chars[i]))
				chars[i] = SIMPLIFIED[chars[i] - 0x3400];
		return new String(chars);
	}
}
