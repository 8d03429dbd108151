// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.titles.OrganWords;
import report.dsl.documents.align.titles.Title;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.documents.blocks.SourcePlace;

/**
 * The title of a report where it stands, in one line or torn over several.
 *
 * @param first position of its first line
 * @param last  position of its last line
 * @param begin a line above that was taken for the beginning of the organ's name, since the title alone names no place; empty for none
 */
public record TitleLines(int first, int last, Title title, String begin, SourcePlace spot) {

	/** Over how many lines a title goes at most. */
	private static final int MOST_LINES = 4;
	private static final int LONGEST = 80;
	private static final int LONGEST_LINE = 40;
	/** What the last line of a torn title may hold. */
	private static final int LONGEST_END = 14;
	private static final Pattern YEAR_ALONE = Pattern.compile("[（(〔\\[]?[\\d０-９一二〇零○九]{4}年?度?[）)〕\\]]?");

	/** The last title in the lines that says most, null when there is none. */
	public static @Nullable TitleLines of(List<DocumentLine> lines) {
		TitleLines best = null;
		for (int start = lines.size() - 1; start >= 0; start--) {
			TitleLines one = at(lines, start);
			if (one != null && (best == null || one.title.worth() > best.title.worth()))
				best = one;
		}
		return best;
	}

	/** What tells a report from another one in the same document: its title, compared as labels are. */
	public String key() {
		return WordNormalizer.fold(title.text()).replace("工作", "");
	}

	/** Whether a line alone is the title of a report. */
	static boolean isTitle(DocumentLine line) {
		return isPart(line) && Title.of(line.piece().text()).exists();
	}

	/** The longest title that begins in a line; null when none does. */
	private static @Nullable TitleLines at(List<DocumentLine> lines, int start) {
		for (int end = Math.min(lines.size(), start + MOST_LINES); end > start; end--) {
			List<DocumentLine> part = lines.subList(start, end);
			Title title = isWhole(part) ? Title.of(joined(part)) : null;
			if (title != null && title.exists())
				return begun(lines, start, end - 1, title);
		}
		return null;
	}

	/** Whether lines may be one title of which no line could be left out at the end. */
	private static boolean isWhole(List<DocumentLine> lines) {
		for (DocumentLine line : lines)
			if (!isPart(line) || lines.size() > 1 && MetaLine.is(line))
				return false;
		if (lines.size() == 1)
			return true;
		String end = lines.getLast().piece().folded();
		boolean year = YEAR_ALONE.matcher(lines.getLast().piece().text().strip()).matches();
		return !lines.getFirst().piece().folded().isEmpty() && (year || !Title.of(joined(lines.subList(0, lines.size() - 1))).exists())
				&& (year || end.length() <= LONGEST_END);
	}

	private static boolean isPart(DocumentLine line) {
		return line.single() != null && line.piece().text().length() <= LONGEST && line.piece().text().indexOf('。') < 0;
	}

	/** A title that has lost its beginning may have it in the lines above. */
	private static TitleLines begun(List<DocumentLine> lines, int from, int last, Title found) {
		int start = from;
		Title title = found;
		StringBuilder text = new StringBuilder(joined(lines.subList(from, last + 1)));
		while (start > 0 && title.begun() && isBeginning(lines.get(start - 1))) {
			Title longer = Title.of(text.insert(0, lines.get(start - 1).piece().text()).toString());
			if (!longer.exists())
				break;
			title = longer;
			start--;
		}
		return title.begun() ? new TitleLines(start, last, title, "", lines.get(start).spot()) : placed(lines, start, last, title);
	}

	/** With the line above where the organ's name names no place and that line does. */
	private static TitleLines placed(List<DocumentLine> lines, int start, int last, Title title) {
		TitleLines own = new TitleLines(start, last, title, "", lines.get(start).spot());
		if (start == 0 || title.organ().isEmpty() || OrganWords.hasPlace(title.organ()) || !title.text().startsWith(title.organ()))
			return own;
		DocumentLine above = lines.get(start - 1);
		String begin = isBeginning(above) ? above.piece().text().replaceAll("[\\s\u3000]+", "") : "";
		if (!OrganWords.hasPlace(begin) || begin.contains(title.organ()) || Title.of(begin).exists())
			return own;
		Title longer = Title.of(begin + title.text());
		return longer.exists() && longer.organ().equals(begin + title.organ())
				? new TitleLines(start - 1, last, longer, begin, above.spot())
				: own;
	}

	private static boolean isBeginning(DocumentLine line) {
		return line.single() != null && line.piece().text().length() <= LONGEST_LINE && !MetaLine.is(line);
	}

	private static String joined(List<DocumentLine> lines) {
		StringBuilder out = new StringBuilder();
		lines.forEach(line -> out.append(line.piece().text()));
		return out.toString();
	}
}
