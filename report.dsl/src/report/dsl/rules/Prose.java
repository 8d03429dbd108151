package report.dsl.rules;

import report.dsl.sheet.Region;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/** Places in the narrative. */
public final class Prose {

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
}
