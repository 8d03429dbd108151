// SPDX-License-Identifier: EPL-2.0
package report.dsl.i18n;

import java.util.Collection;

/**
 * A sentence for people, in Chinese and English. {@code {0}} … stand for the arguments, which are the same in both.
 */
public record Text(String zh, String en) {

	/** What a text quotes of a report is cut here: a label or a number may be as long as the file. */
	private static final int LONGEST = 200;

	/** Fills the places in. An argument that is itself a Text is put in in its language; marks of quotation inside others become single. */
	public Text with(Object... arguments) {
		return new Text(fill(zh, true, arguments), fill(en, false, arguments));
	}

	/** An enumeration. */
	public static Text list(Collection<String> items) {
		return new Text(String.join("、", items), String.join(", ", items));
	}

	public String in(Language language) {
		return language == Language.ZH ? zh : en;
	}

	private static String cut(String words) {
		if (words.length() <= LONGEST)
			return words;
		return words.substring(0, Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
	}

	private static String fill(String template, boolean chinese, Object[] arguments) {
		StringBuilder out = new StringBuilder(template.length() + 32);
		for (int i = 0; i < template.length(); i++) {
			char c = template.charAt(i);
			if (c == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}' && Character.isDigit(template.charAt(i + 1))) {
				Object argument = arguments[template.charAt(i + 1) - '0'];
				String words = argument instanceof Text text ? chinese ? text.zh : text.en : cut(String.valueOf(argument));
				out.append(i > 0 && template.charAt(i - 1) == '“' ? words.replace('“', '‘').replace('”', '’') : words);
				i += 2;
			} else
				out.append(c);
		}
		return out.toString();
	}
}
