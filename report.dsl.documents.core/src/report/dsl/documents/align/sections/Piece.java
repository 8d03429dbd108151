// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.regex.Pattern;

import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.text.Chars;

/**
 * A cell as one row of a table sees it, or a paragraph.
 *
 * @param text    without outer white space
 * @param folded  what it is compared by
 * @param column  first column it covers, from 0
 * @param columns how many it covers
 * @param above   whether it began in a row above
 */
public record Piece(String text, String folded, int column, int columns, boolean above, SourcePlace spot) {

	private static final Pattern LINE_BREAK_WITHIN_WORDS = Pattern.compile("(?<=[\\u2e80-\\uffef]) ?\n ?(?=[\\u2e80-\\uffef])");

	public Piece(String text, int column, int columns, boolean above, SourcePlace spot) {
		this(seen(text).strip(), WordNormalizer.fold(seen(text).replace("\n", "")), column, columns, above, spot);
	}

	public Piece(String text, SourcePlace spot) {
		this(text, 0, 1, false, spot);
	}

	/** The text without characters that have no width. */
	private static String seen(String text) {
		for (int i = 0; i < text.length(); i++)
			if (Chars.isUnseen(text.charAt(i)))
				return withoutUnseen(text);
		return text;
	}

	private static String withoutUnseen(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++)
			if (!Chars.isUnseen(text.charAt(i)))
				out.append(text.charAt(i));
		return out.toString();
	}

	/** The text as a reader sees it: lines within Chinese words go on without a space. */
	public String oneLine() {
		return LINE_BREAK_WITHIN_WORDS.matcher(text).replaceAll("").replace('\n', ' ');
	}

	public boolean isBlank() {
		return text.isEmpty();
	}
}
