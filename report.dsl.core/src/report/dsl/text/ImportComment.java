// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A comment in which an import says what it did: {@code // 导入丢弃（原文 12:3，把握 80%）：…}. It stands in front of what it is about, and
 * the person who has checked it deletes it.
 *
 * @param words what was done
 */
public record ImportComment(RemarkKind kind, String place, Confidence confidence, String words) {

	/** The mark of comments, and the space that follows it. */
	private static final String MARK = "// ";

	/** The line of a report. */
	public String line(boolean chinese) {
		String oneLine = words.replace('\n', ' ').replace('\r', ' ');
		return MARK + kind.begin(chinese) + (chinese
				? "原文 " + place + "，把握 " + confidence.percent() + "%）："
				: "source " + place + ", " + confidence.percent() + "% sure): ") + oneLine;
	}

	/** Such a comment in a text. @param start of the mark of comments */
	public record At(RemarkKind kind, int start) {
	}

	/** All such comments that stand on lines of their own. Text without any costs one search. */
	public static List<At> all(String text) {
		int at = text.indexOf(MARK);
		if (at < 0)
			return List.of();
		List<At> all = new ArrayList<>();
		for (; at >= 0; at = text.indexOf(MARK, at + 1)) {
			RemarkKind kind = kind(text, at);
			if (kind != null && isFirst(text, at))
				all.add(new At(kind, at));
		}
		return all;
	}

	private static boolean isFirst(String text, int at) {
		int before = at;
		while (before > 0 && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '\t'))
			before--;
		return before == 0 || text.charAt(before - 1) == '\n' || text.charAt(before - 1) == '\r';
	}

	/** RemarkKind of the comment that begins with a mark of comments at an offset; null when it is none of an import. */
	private static @Nullable RemarkKind kind(String text, int start) {
		for (RemarkKind kind : RemarkKind.values())
			if (text.startsWith(kind.begin(true), start + MARK.length()) || text.startsWith(kind.begin(false), start + MARK.length()))
				return kind;
		return null;
	}

	/** How sure the import was of what such a comment says, in percent; 0 when it does not say. */
	public static int confidence(String text, int start, int end) {
		int percent = text.indexOf('%', start);
		if (percent < 0 || percent >= end)
			return 0;
		int first = percent;
		while (first > start && percent - first < 3 && Chars.digit(text.charAt(first - 1)) >= 0)
			first--;
		return first == percent ? 0 : Integer.parseInt(text, first, percent, 10);
	}

	/** Where the words begin in a line with such a comment. */
	public static int words(String text, int start, int end) {
		for (int i = start; i < end; i++)
			if (Chars.isColon(text.charAt(i)) && i > start && (text.charAt(i - 1) == '）' || text.charAt(i - 1) == ')'))
				return Chars.skip(text, i + 1, end);
		return start;
	}
}
