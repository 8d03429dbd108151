// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.List;

import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.documents.blocks.SourcePlace;

/**
 * The title of a report where it stands, in one line or torn over several.
 *
 * @param last position of its last line
 * @param text without white space
 */
public record TitleLines(int last, String text, SourcePlace spot) {

	/** Over how many lines a title goes at most. */
	private static final int MOST_LINES = 3;
	private static final int LONGEST = 60;
	private static final int LONGEST_LINE = 40;
	/** What the last line of a torn title may hold. */
	private static final int LONGEST_END = 4;

	/** The last title in the lines, null when there is none. */
	public static TitleLines of(List<DocumentLine> lines) {
		for (int start = lines.size() - 1; start >= 0; start--)
			for (int length = 1; length <= MOST_LINES && start + length <= lines.size(); length++)
				if (isTitle(lines.subList(start, start + length)))
					return of(lines, start, start + length - 1);
		return null;
	}

	/** What tells a report from another one in the same document: its title, compared as labels are; null when there is none. */
	public static String key(List<DocumentLine> lines) {
		TitleLines title = of(lines);
		return title == null ? null : WordNormalizer.fold(title.text).replace("工作", "");
	}

	/** A title that has lost its beginning may have it in the lines above. */
	private static TitleLines of(List<DocumentLine> lines, int from, int last) {
		int start = from;
		String text = joined(lines.subList(start, last + 1));
		while (start > 0 && Title.of(text).isBegun() && isBeginning(lines.get(start - 1))) {
			start--;
			text = lines.get(start).single().text() + text;
		}
		return new TitleLines(last, text.replaceAll("[\\s\u3000]+", ""), lines.get(start).spot());
	}

	private static boolean isBeginning(DocumentLine line) {
		return line.single() != null && line.single().text().length() <= LONGEST_LINE && !MetaLine.is(line);
	}

	/** Whether lines are a title, torn or not; no line of it could be left out at the end. */
	private static boolean isTitle(List<DocumentLine> lines) {
		for (DocumentLine line : lines)
			if (line.single() == null || line.single().text().length() > LONGEST || lines.size() > 1 && MetaLine.is(line))
				return false;
		String joined = joined(lines);
		if (joined.indexOf('。') >= 0 || joined.indexOf('，') >= 0)
			return false;
		String folded = WordNormalizer.fold(joined);
		boolean whole = lines.size() == 1 || !lines.getFirst().single().folded().isEmpty()
				&& lines.getLast().single().folded().length() <= LONGEST_END;
		return folded.length() <= LONGEST && folded.endsWith("年度报告") && whole;
	}

	private static String joined(List<DocumentLine> lines) {
		StringBuilder out = new StringBuilder();
		lines.forEach(line -> out.append(line.single().text()));
		return out.toString();
	}
}
