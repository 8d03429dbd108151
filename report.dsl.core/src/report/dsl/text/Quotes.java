// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.List;

/** Values in quotation marks of any kind: {@code " “ ” 「 」 『 』}. */
public final class Quotes {

	private Quotes() {
	}

	/** Whether {@code start … end} is one quoted text: the mark that closes the first one is the last character. */
	public static boolean isQuoted(String text, int start, int end) {
		if (end - start < 2 || !Chars.isOpeningQuote(text.charAt(start)))
			return false;
		char open = text.charAt(start);
		char close = text.charAt(end - 1);
		return switch (open) {
		case '「' -> close == '」' && balanced(text, start, end, '「', '」');
		case '『' -> close == '』' && balanced(text, start, end, '『', '』');
		case '“' -> close == '”' && balanced(text, start, end, '“', '”') || close == '“' && noneOf(text, start + 1, end - 1);
		case '”' -> (close == '”' || close == '“') && noneOf(text, start + 1, end - 1);
		default -> close == '"' || close == '＂';
		};
	}

	private static boolean balanced(String text, int start, int end, char open, char close) {
		int depth = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			depth += c == open ? 1 : c == close ? -1 : 0;
			if (depth == 0 && i < end - 1)
				return false;
		}
		return depth == 0;
	}

	private static boolean noneOf(String text, int start, int end) {
		for (int i = start; i < end; i++)
			if (text.charAt(i) == '“' || text.charAt(i) == '”')
				return false;
		return true;
	}

	/** The values of a field that takes several, separated by white space; quotes keep a value with spaces together. */
	public static List<String> values(String text) {
		List<String> values = new ArrayList<>();
		int i = Chars.skip(text, 0, text.length());
		while (i < text.length()) {
			int end;
			if (Chars.isOpeningQuote(text.charAt(i))) {
				end = i + 1;
				while (end < text.length() && !Chars.isQuote(text.charAt(end)))
					end++;
				values.add(text.substring(i + 1, end));
				end = Math.min(end + 1, text.length());
			} else {
				end = i;
				while (end < text.length() && !Chars.isSpace(text.charAt(end)) && !Chars.isOpeningQuote(text.charAt(end)))
					end++;
				values.add(text.substring(i, end));
			}
			i = Chars.skip(text, end, text.length());
		}
		return values;
	}
}
