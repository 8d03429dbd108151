// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.blocks;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell of a table in Markdown as it is seen: without the marks within it, be they those of Markdown or of HTML. */
final class MarkdownCell {

	private static final Pattern STRUCK = Pattern.compile("~~(.+?)~~|<(?:s|del|strike)>(.*?)</(?:s|del|strike)>", Pattern.CASE_INSENSITIVE);
	private static final Pattern RAISED = Pattern.compile(
			"(?<=\\d)(?:<(?:sup|sub)>([^<]{1,8})</(?:sup|sub)>|\\^([^\\s^]{1,8})\\^|\\[\\^([^\\]]{1,8})\\])",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern LINK = Pattern.compile("!?\\[([^\\]^]*)\\]\\([^)]*\\)");
	private static final Pattern TAG = Pattern.compile("<!--.*?-->|</?[a-zA-Z][^<>]*>");
	private static final Pattern MARK = Pattern.compile("`|\\*\\*|__|==|\\\\(?=[\\\\*_~`|])");
	private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
	private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	private MarkdownCell() {
	}

	/** @param struck takes what a line goes through, which is left out */
	static String seen(String cell, Consumer<String> struck) {
		if (!mayHaveMarks(cell))
			return cell;
		Matcher lined = STRUCK.matcher(cell);
		String text = lined.replaceAll(match -> {
			struck.accept(match.group(1) != null ? match.group(1) : match.group(2));
			return "";
		});
		text = RAISED.matcher(text)
				.replaceAll(match -> Matcher.quoteReplacement(raised(first(match.group(1), match.group(2), match.group(3)))));
		text = BREAK.matcher(text).replaceAll("\n");
		text = TAG.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("");
		return MARK.matcher(text.replace("&nbsp;", " ")).replaceAll("").strip();
	}

	/** Spares most cells the patterns. */
	private static boolean mayHaveMarks(String cell) {
		for (int i = 0; i < cell.length(); i++)
			if ("`~<[*_=^&\\".indexOf(cell.charAt(i)) >= 0)
				return true;
		return false;
	}

	private static String first(String... groups) {
		for (String group : groups)
			if (group != null)
				return group;
		return "";
	}

	/** Digits as they are seen above the line; other marks stand in brackets. */
	private static String raised(String words) {
		StringBuilder out = new StringBuilder();
		for (char c : words.toCharArray())
			if (c >= '0' && c <= '9')
				out.append(DIGITS.charAt(c - '0'));
			else
				return '[' + words + ']';
		return out.toString();
	}
}
