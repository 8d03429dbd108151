// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/** Places in the narrative. */
public final class Prose {

	private static final String FENCE = "\"\"\"";

	private Prose() {
	}

	/** Where the characters {@code start … end} of a paragraph stand in the source, layout spaces left out of the count. */
	public static Region place(Source source, Paragraph paragraph, int start, int end) {
		Region region = paragraph.region();
		if (region.length() == paragraph.text().length())
			return new Region(region.start() + start, region.start() + end);
		String text = paragraph.text();
		String written = source.text();
		int from = region.start();
		int at = region.start();
		for (int i = 0; i < end && at < region.end(); i++) {
			while (at < region.end() && written.charAt(at) != text.charAt(i))
				at++;
			if (i == start)
				from = at;
			at++;
		}
		return new Region(from, Math.min(at, region.end()));
	}

	/** How many characters of narrative a chapter has. */
	public static int length(Chapter chapter) {
		int length = 0;
		for (Paragraph paragraph : chapter.paragraphs())
			length += paragraph.text().length();
		return length;
	}

	/** The section that an offset stands in; null before the first one. */
	public static @Nullable Chapter chapterAt(Sheet sheet, int offset) {
		for (Chapter chapter : sheet.chapters())
			if (chapter.whole().contains(offset))
				return chapter;
		return null;
	}

	/** Adds a paragraph at the end of a chapter's narrative; begins one below the heading where there is none. */
	public static Edit append(Source source, Chapter chapter, String paragraph) {
		if (!chapter.paragraphs().isEmpty())
			return LineEdits.below(source, chapter.paragraphs().getLast().region().end(), paragraph);
		int heading = source.line(chapter.titlePlace().start());
		for (int line = heading + 1; source.lineStart(line) < chapter.whole().end(); line++) {
			int start = source.lineStart(line);
			if (isFence(source, start))
				return LineEdits.below(source, start, paragraph);
			if (!source.text().substring(start, LineEdits.lineEnd(source, start)).isBlank())
				break;
		}
		return LineEdits.below(source, chapter.titlePlace().end(), FENCE + "\n" + paragraph + "\n" + FENCE);
	}

	/** Whether the line at an offset is one of those between which text stands. */
	public static boolean isFence(Source source, int lineStart) {
		return source.text().substring(lineStart, LineEdits.lineEnd(source, lineStart)).strip().equals(FENCE);
	}
}
