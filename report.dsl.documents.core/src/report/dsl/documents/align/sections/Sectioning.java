// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.text.Label;
import report.dsl.text.TitlePlaces;

/**
 * Cuts a document at the headings of its sections. A repeated heading starts a new copy of the report: pages repeat their text, and
 * a document may hold several reports.
 */
public final class Sectioning {

	/** Where a section begins. @param line position among the lines. @param section of the form, or -1 */
	private record Heading(int line, int section) {
	}

	private static final Pattern NUMBERED = Pattern.compile("([一二三四五六七八九十]{1,3}\\s*[、.．,，]|第[一二三四五六七八九十]{1,2}部分).*");
	private static final int UNKNOWN = -1;
	private static final int LONGEST_UNKNOWN = 30;
	private static final int LONGEST_TITLE = 40;
	/** Lines above a title are shorter than text. */
	private static final int LONGEST_FRONT = 30;

	private Sectioning() {
	}

	/** The copies in the order of the document, at least one. */
	public static List<ReportCopy> of(Vocabulary words, List<DocumentLine> lines) {
		List<DocumentLine> all = new ArrayList<>();
		for (DocumentLine line : lines)
			for (DocumentLine part : parts(line, words))
				all.add(part.at(all.size()));
		List<Heading> headings = headings(all, words);
		Set<Integer> contents = contents(headings);
		if (contents.isEmpty())
			return copies(all, headings);
		List<DocumentLine> rest = new ArrayList<>();
		for (DocumentLine line : all)
			if (!contents.contains(line.number()))
				rest.add(line.at(rest.size()));
		return copies(rest, headings(rest, words));
	}

	/** The headings that stand one below the other before the same ones come with their text: a table of contents, or a heading written twice. */
	private static Set<Integer> contents(List<Heading> headings) {
		Set<Integer> contents = new HashSet<>();
		for (int first = 0, end; first < headings.size(); first = end) {
			end = copyEnd(headings, first);
			boolean empty = end < headings.size();
			for (int i = first; i < end && empty; i++)
				empty = i + 1 < headings.size() && headings.get(i + 1).line() == headings.get(i).line() + 1;
			for (int i = first; i < end && empty; i++)
				contents.add(headings.get(i).line());
		}
		return contents;
	}

	/** A title with text behind it on the same line becomes a line of its own. */
	private static List<DocumentLine> parts(DocumentLine line, Vocabulary words) {
		String text = line.isParagraph() ? line.piece().text() : "";
		int limit = Math.min(text.length() - 1, LONGEST_TITLE);
		for (int i = 4; i < limit; i++)
			if ("：:。 　".indexOf(text.charAt(i)) >= 0 && NUMBERED.matcher(text).matches()
					&& words.is(WordNormalizer.fold(text.substring(0, i)), Vocabulary.SECTION)
					&& !words.is(line.piece().folded(), Vocabulary.SECTION))
				return List.of(DocumentLine.part(line, text.substring(0, i), 1), DocumentLine.part(line, text.substring(i + 1).strip(), 0));
		return List.of(line);
	}

	// headings

	private static List<Heading> headings(List<DocumentLine> lines, Vocabulary words) {
		int[] sections = new int[lines.size()];
		for (int i = 0; i < sections.length; i++)
			sections[i] = section(lines.get(i), words);
		TitleStyles.of(words.form(), lines, sections).dropSubheads(sections);
		Set<Integer> known = new HashSet<>();
		int last = -1;
		for (int i = 0; i < sections.length; i++)
			if (sections[i] >= 0) {
				known.add(number(lines, new Heading(i, sections[i]), words));
				last = i;
			}
		List<Heading> headings = new ArrayList<>();
		for (int i = 0; i < sections.length; i++) {
			int before = headings.isEmpty() ? 0 : number(lines, headings.getLast(), words);
			if (sections[i] >= 0 || (before > 0 || i < last) && isUnknownTitle(lines.get(i), before, known, words))
				headings.add(new Heading(i, sections[i]));
		}
		return placed(words, lines, headings);
	}

	/** Number of a section in the form. */
	private static int number(Vocabulary words, int section) {
		return Label.number(WordNormalizer.fold(words.form().sections().get(section).title()));
	}

	/** The number of a heading as written, else that of its section. */
	private static int number(List<DocumentLine> lines, Heading heading, Vocabulary words) {
		int written = Label.number(lines.get(heading.line()).piece().folded());
		return written > 0 || heading.section() < 0 ? written : number(words, heading.section());
	}

	/** With the sections that follow from numbers and places. */
	private static List<Heading> placed(Vocabulary words, List<DocumentLine> lines, List<Heading> headings) {
		int[] numbers = headings.stream().mapToInt(one -> Label.number(lines.get(one.line()).piece().folded())).toArray();
		int[] found = TitlePlaces.of(words.form(), headings.stream().mapToInt(Heading::section).toArray(), numbers);
		List<Heading> placed = new ArrayList<>();
		for (int i = 0; i < found.length; i++)
			placed.add(new Heading(headings.get(i).line(), found[i]));
		return placed;
	}

	/** Position of the section whose title the line is, or -1. */
	private static int section(DocumentLine line, Vocabulary words) {
		Piece single = line.single();
		if (single == null || !Vocabulary.isTitleLength(single.folded()))
			return UNKNOWN;
		String folded = single.folded();
		int flags = words.flags(folded);
		if ((flags & Vocabulary.SECTION) == 0 && (flags & (Vocabulary.ROW | Vocabulary.GROUP | Vocabulary.COLUMN)) != 0)
			return UNKNOWN;
		boolean numbered = Label.number(folded) > 0;
		if (!numbered && line.level() == 0 && folded.length() < 6 && (flags & Vocabulary.SECTION) == 0)
			return UNKNOWN;
		return words.section(folded, numbered || line.level() > 0);
	}

	/** A title that goes on with the number of the one before (0 for none), where the form's section of that number is missing. */
	private static boolean isUnknownTitle(DocumentLine line, int before, Set<Integer> known, Vocabulary words) {
		if (!line.isParagraph() || line.piece().text().length() > LONGEST_UNKNOWN || !NUMBERED.matcher(line.piece().text()).matches())
			return false;
		String folded = line.piece().folded();
		int number = Label.number(folded);
		String firstWord = line.piece().text().strip().split("[\\s\u3000]+", 2)[0];
		boolean label = words.flags(folded) != 0 || words.flags(WordNormalizer.fold(firstWord)) != 0;
		return number == before + 1 && !known.contains(number) && !label && folded.indexOf(';') < 0
				&& line.piece().text().indexOf('。') < 0;
	}

	// copies

	private static List<ReportCopy> copies(List<DocumentLine> lines, List<Heading> headings) {
		List<ReportCopy> copies = new ArrayList<>();
		Set<String> fronts = new HashSet<>();
		int start = 0;
		for (int first = 0, end; first < headings.size() || copies.isEmpty(); first = end) {
			end = copyEnd(headings, first);
			List<DocumentLine> front = lines.subList(start, lineOf(headings, first, lines));
			singles(front).forEach(fronts::add);
			int stop = lines.size();
			if (end < headings.size()) {
				int last = headings.get(end - 1).line() + 1;
				stop = last + frontStart(lines.subList(last, headings.get(end).line()), fronts);
			}
			copies.add(ReportCopy.of(front, sections(lines.subList(0, stop), headings.subList(first, end))));
			start = stop;
		}
		return copies;
	}

	private static int lineOf(List<Heading> headings, int heading, List<DocumentLine> lines) {
		return heading < headings.size() ? headings.get(heading).line() : lines.size();
	}

	/** The heading with which the next copy begins: a repeated one that stands in front of all others in the form. */
	private static int copyEnd(List<Heading> headings, int first) {
		Set<Integer> seen = new HashSet<>();
		for (int i = first; i < headings.size(); i++) {
			int section = headings.get(i).section();
			if (section >= 0 && !seen.isEmpty() && seen.contains(section) && section <= Collections.min(seen))
				return i;
			if (section >= 0)
				seen.add(section);
		}
		return headings.size();
	}

	private static List<DocumentSection> sections(List<DocumentLine> lines, List<Heading> headings) {
		List<DocumentSection> sections = new ArrayList<>();
		for (int i = 0; i < headings.size(); i++) {
			DocumentLine heading = lines.get(headings.get(i).line());
			int end = lineOf(headings, i + 1, lines);
			sections.add(new DocumentSection(headings.get(i).section(), heading.piece().text(), heading,
					lines.subList(headings.get(i).line() + 1,
							end)));
		}
		return sections;
	}

	private static List<String> singles(List<DocumentLine> lines) {
		return lines.stream().filter(line -> line.single() != null).map(line -> line.piece().folded()).toList();
	}

	/** Where in the last section of a copy the lines begin that stand above the title of the next one. */
	private static int frontStart(List<DocumentLine> last, Set<String> fronts) {
		for (int i = 0; i < last.size(); i++) {
			Piece single = last.get(i).single();
			if (single != null && (!single.folded().isEmpty() && fronts.contains(single.folded()) || TitleLines.isTitle(last.get(i))))
				return i;
		}
		return nearlyFront(last, fronts);
	}

	/** The first line of the end of a section that is no text: too short for it. */
	private static int nearlyFront(List<DocumentLine> last, Set<String> fronts) {
		int at = last.size();
		while (!fronts.isEmpty() && at > 0 && last.get(at - 1).single() != null
				&& last.get(at - 1).piece().text().length() <= LONGEST_FRONT)
			at--;
		return at;
	}
}
