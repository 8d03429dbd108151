// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.List;

/** Where lines of any text end. {@code String.lines} and {@code \R} are not there in the build for browsers. */
public final class LineBreaks {

	private LineBreaks() {
	}

	/** The lines of a text without their ends ({@code \n}, {@code \r} or both); behind the last line end there is none. */
	public static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = start;
			while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r')
				end++;
			lines.add(text.substring(start, end));
			start = end + (text.startsWith("\r\n", end) ? 2 : 1);
		}
		return lines;
	}

	/** The lines between line breaks of every kind that Unicode knows, without empty ones at the end. */
	public static List<String> paragraphs(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++)
			if (isBreak(text.charAt(i))) {
				lines.add(text.substring(start, i));
				i = text.startsWith("\r\n", i) ? i + 1 : i;
				start = i + 1;
			}
		if (lines.isEmpty())
			return List.of(text);
		lines.add(text.substring(start));
		while (!lines.isEmpty() && lines.getLast().isEmpty())
			lines.removeLast();
		return lines;
	}

	/** The text in one line: line breaks go, with the white space around them. */
	public static String removed(String text) {
		StringBuilder line = new StringBuilder(text.length());
		int end;
		for (int i = 0; i < text.length(); i = end) {
			boolean broken = false;
			for (end = i; end < text.length() && (isWhite(text.charAt(end)) || isBreak(text.charAt(end))); end++)
				broken |= isBreak(text.charAt(end));
			end = Math.max(end, i + 1);
			if (!broken)
				line.append(text, i, end);
		}
		return line.toString();
	}

	/** The text with one space for each run of white space. */
	public static String spaced(String text) {
		StringBuilder line = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++)
			if (!isWhite(text.charAt(i)))
				line.append(text.charAt(i));
			else if (i == 0 || !isWhite(text.charAt(i - 1)))
				line.append(' ');
		return line.toString();
	}

	/** As {@code \R}. */
	private static boolean isBreak(char c) {
		return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
	}

	/** As {@code \s}. */
	private static boolean isWhite(char c) {
		return c == ' ' || c >= '\t' && c <= '\r';
	}
}
