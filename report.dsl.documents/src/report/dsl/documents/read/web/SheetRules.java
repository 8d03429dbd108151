// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes the text of style sheets apart. What is not well formed is passed over. */
final class SheetRules {

	/** @param selectors with commas between them. @param declarations with semicolons between them */
	record StyleRule(String selectors, String declarations) {
	}

	private final String source;
	private final List<StyleRule> rules = new ArrayList<>();

	private SheetRules(String source) {
		this.source = source;
	}

	/** The rules that always hold on a screen, in their order. */
	static List<StyleRule> of(String source) {
		SheetRules read = new SheetRules(withoutComments(source));
		read.read();
		return read.rules;
	}

	private static String withoutComments(String source) {
		StringBuilder out = new StringBuilder();
		int from = 0;
		for (int at = source.indexOf("/*"); at >= 0; at = source.indexOf("/*", from)) {
			out.append(source, from, at);
			int end = source.indexOf("*/", at + 2);
			from = end < 0 ? source.length() : end + 2;
		}
		return out.append(source, from, source.length()).toString().replace("<!--", "").replace("-->", "");
	}

	private void read() {
		for (int at = 0, open = source.indexOf('{'); open >= 0; open = source.indexOf('{', at)) {
			String head = head(at, open);
			if (head.startsWith("@") && isForScreens(head))
				at = open + 1; // what it holds is read as if it stood outside; the bracket that closes it belongs to no rule
			else if (head.startsWith("@"))
				at = closed(open);
			else {
				int close = source.indexOf('}', open);
				int end = close < 0 ? source.length() : close;
				rules.add(new StyleRule(head, source.substring(open + 1, end)));
				at = Math.min(source.length(), end + 1);
			}
		}
	}

	/** What stands in front of a bracket, without statements that end before it and brackets that close. */
	private String head(int from, int open) {
		int start = from;
		for (int i = from; i < open; i++)
			if (source.charAt(i) == ';' || source.charAt(i) == '}')
				start = i + 1;
		return source.substring(start, open).strip();
	}

	private static boolean isForScreens(String head) {
		String words = head.toLowerCase(Locale.ROOT);
		return words.startsWith("@media") && words.indexOf('(') < 0 && !words.contains("print");
	}

	/** Behind the bracket that closes one. */
	private int closed(int open) {
		int depth = 0;
		for (int i = open; i < source.length(); i++) {
			if (source.charAt(i) == '{')
				depth++;
			else if (source.charAt(i) == '}' && --depth == 0)
				return i + 1;
		}
		return source.length();
	}
}
