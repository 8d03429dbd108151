// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

/** Labels as people compare and quote them. */
final class LabelText {

	private static final String NUMERALS = "一二三四五六七八九十百";

	private LabelText() {
	}

	/** A label without its number and white space: two of them under one heading must not be the same. */
	static String bare(String label) {
		StringBuilder kept = new StringBuilder(label.length());
		for (int i = 0; i < label.length(); i++)
			if (!Character.isWhitespace(label.charAt(i)) && label.charAt(i) != '\u3000')
				kept.append(label.charAt(i));
		String bare = kept.substring(numberEnd(kept));
		return bare.isEmpty() ? kept.toString() : bare;
	}

	/** A label for use in a formula: without the note in brackets behind it. */
	static String brief(String label) {
		for (int i = Math.max(1, numberEnd(label)); i < label.length(); i++)
			if (label.charAt(i) == '（' || label.charAt(i) == '(')
				return label.substring(0, i).strip();
		return label.strip();
	}

	/** A label without its number: what its figure is called in a sentence. */
	static String noun(String label) {
		String brief = brief(label);
		String noun = brief.substring(numberEnd(brief)).strip();
		return noun.isEmpty() ? brief : noun;
	}

	/** Length of a number such as 一、 （一） 1. ① in front of a label, 0 when there is none. */
	private static int numberEnd(CharSequence label) {
		if (label.isEmpty())
			return 0;
		char first = label.charAt(0);
		if (first >= '①' && first <= '⑳')
			return 1;
		boolean bracket = first == '（' || first == '(';
		int at = bracket ? 1 : 0;
		while (at < label.length() && isNumeral(label.charAt(at)))
			at++;
		if (at == (bracket ? 1 : 0) || at == label.length())
			return 0;
		char end = label.charAt(at);
		boolean closed = bracket ? end == '）' || end == ')' : end == '、' || end == '.' || end == '．' || end == '，';
		return closed ? at + 1 : 0;
	}

	private static boolean isNumeral(char c) {
		return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
	}
}
