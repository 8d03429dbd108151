// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.List;

import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/** Edits that write paragraphs of narrative, one a line, in the file's line ends. */
public final class ParagraphEdits {

	private ParagraphEdits() {
	}

	/**
	 * Puts others in the place of a paragraph.
	 *
	 * @param lines one a paragraph; none takes it out of the text, with its line if nothing else stands on that
	 */
	public static List<Edit> replace(Sheet sheet, Paragraph paragraph, List<String> lines) {
		Region place = paragraph.region();
		if (!lines.isEmpty())
			return List.of(Edit.replace(place, String.join(Lines.lineEnd(sheet.source().text()), lines)));
		Region line = line(sheet.source(), place);
		boolean alone = sheet.source().text(line).strip().length() == place.end() - place.start();
		return List.of(Edit.replace(alone ? line : place, ""));
	}

	/** Puts paragraphs into a chapter that has none: between its {@code """}, or with them below its heading. */
	public static List<Edit> insert(Sheet sheet, Chapter chapter, List<String> lines) {
		String text = sheet.source().text();
		String lineEnd = Lines.lineEnd(text);
		String words = String.join(lineEnd, lines);
		Lines line = new Lines(text);
		while (line.next() && line.start < chapter.whole().end())
			if (line.start >= chapter.whole().start() && line.kind == Lines.Kind.OPEN)
				return List.of(line.closes ? Edit.insert(line.inner, words) : betweenFences(line, lineEnd + words));
		List<String> fenced = new ArrayList<>(lines);
		fenced.addFirst(ReportFormatter.FENCE);
		fenced.addLast(ReportFormatter.FENCE);
		return List.of(Inserts.below(sheet, Inserts.lineEnd(sheet, chapter.titlePlace().end()), fenced));
	}

	/** In the place of the blank lines behind the opening {@code """}. */
	private static Edit betweenFences(Lines open, String words) {
		int start = open.end;
		int end = start;
		while (open.next() && open.kind != Lines.Kind.CLOSE && open.first == open.end)
			end = open.end;
		return new Edit(start, end, words);
	}

	/** The line on which a place begins, with its line end. */
	static Region line(Source source, Region place) {
		int line = source.line(place.start());
		int end = line + 1 < source.lineCount() ? source.lineStart(line + 1) : source.text().length();
		return new Region(source.lineStart(line), end);
	}
}
