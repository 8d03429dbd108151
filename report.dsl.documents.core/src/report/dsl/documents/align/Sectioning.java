package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import report.dsl.text.Label;

/**
 * Cuts a document where the titles of sections stand. A title that was there before begins the report anew: pages repeat it, and
 * a document may hold several.
 */
final class Sectioning {

	/** A report, or one of the copies of it. */
	static final class Copy {
		final List<DocumentLine> front = new ArrayList<>();
		final List<DocumentSection> parts = new ArrayList<>();
	}

	private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}\\s*[、.．,，].*");
	private static final int LONGEST_UNKNOWN = 30;
	private static final int LONGEST_TITLE = 40;

	private final Vocabulary words;
	private final List<DocumentLine> lines;
	private final List<Copy> copies = new ArrayList<>();
	private final Set<Integer> known = new HashSet<>();
	private final Set<Integer> seen = new HashSet<>();
	private Copy copy = new Copy();
	private DocumentSection part;
	private int lastNumber;

	private Sectioning(Vocabulary words, List<DocumentLine> lines) {
		this.words = words;
		this.lines = lines;
	}

	static List<Copy> of(Vocabulary words, List<DocumentLine> lines) {
		List<DocumentLine> all = new ArrayList<>();
		for (DocumentLine line : lines)
			split(line, words, all);
		return new Sectioning(words, all).cut();
	}

	/** A title with text behind it on the same line becomes a line of its own. */
	private static void split(DocumentLine line, Vocabulary words, List<DocumentLine> lines) {
		String text = line.isParagraph() ? line.single.text() : "";
		int limit = Math.min(text.length() - 1, LONGEST_TITLE);
		for (int i = 4; i < limit; i++)
			if ("：:。 　".indexOf(text.charAt(i)) >= 0 && NUMBERED.matcher(text).matches() && words.is(WordNormalizer.fold(text.substring(0, i)), Vocabulary.SECTION)
					&& !words.is(line.single.folded(), Vocabulary.SECTION)) {
				lines.add(DocumentLine.part(line, text.substring(0, i), 1));
				lines.add(DocumentLine.part(line, text.substring(i + 1).strip(), 0));
				return;
			}
		lines.add(line);
	}

	private List<Copy> cut() {
		int[] sections = new int[lines.size()];
		for (int i = 0; i < sections.length; i++) {
			sections[i] = section(lines.get(i));
			if (sections[i] >= 0)
				known.add(Label.number(WordNormalizer.fold(words.form.sections().get(sections[i]).title())));
		}
		copies.add(copy);
		for (int i = 0; i < sections.length; i++)
			line(lines.get(i), sections[i]);
		return copies;
	}

	private void line(DocumentLine line, int section) {
		if (section >= 0)
			title(line, section);
		else if (isUnknownTitle(line))
			begin(line, -1);
		else if (part == null)
			copy.front.add(line);
		else
			part.lines.add(line);
	}

	private void title(DocumentLine line, int section) {
		if (seen.contains(section) && section <= seen.stream().min(Integer::compare).orElse(0)) {
			Copy next = new Copy();
			moveFront(next);
			copies.add(next);
			copy = next;
			seen.clear();
		}
		seen.add(section);
		begin(line, section);
	}

	private void begin(DocumentLine line, int section) {
		part = new DocumentSection(section, line.single.text(), line);
		copy.parts.add(part);
		lastNumber = Label.number(line.single.folded());
	}

	/** What stands above the title of the copy that begins now went to the last section of the one before. */
	private void moveFront(Copy next) {
		Set<String> front = new HashSet<>();
		for (Copy one : copies)
			for (DocumentLine line : one.front)
				if (line.single != null)
					front.add(line.single.folded());
		List<DocumentLine> last = part.lines;
		int at = 0;
		while (at < last.size() && (last.get(at).single == null || last.get(at).single.folded().isEmpty() || !front.contains(last.get(at).single.folded()))
				&& !isReportTitle(last.get(at)))
			at++;
		if (at == last.size())
			at = nearlyFront(last, front);
		next.front.addAll(last.subList(at, last.size()));
		last.subList(at, last.size()).clear();
	}

	/** The first line of the end of a section that is no text: too short for it. */
	private static int nearlyFront(List<DocumentLine> last, Set<String> front) {
		if (front.isEmpty())
			return last.size();
		int at = last.size();
		while (at > 0 && last.get(at - 1).single != null && last.get(at - 1).single.text().length() <= 30)
			at--;
		return at;
	}

	static boolean isReportTitle(DocumentLine line) {
		return line.single != null && line.single.folded().length() <= 60 && line.single.folded().endsWith("年度报告");
	}

	/** Position of the section whose title the line is, or -1. */
	private int section(DocumentLine line) {
		if (line.single == null || !Vocabulary.isTitleLength(line.single.folded()))
			return -1;
		String folded = line.single.folded();
		int flags = words.flags(folded);
		if ((flags & Vocabulary.SECTION) == 0 && (flags & (Vocabulary.ROW | Vocabulary.GROUP | Vocabulary.COLUMN)) != 0)
			return -1;
		boolean numbered = Label.number(folded) > 0;
		if (!numbered && line.level == 0 && folded.length() < 6 && (flags & Vocabulary.SECTION) == 0)
			return -1;
		return words.section(folded, numbered || line.level > 0);
	}

	/** A title that goes on with the numbers of those before, where the form's section of that number is missing. */
	private boolean isUnknownTitle(DocumentLine line) {
		if (part == null || !line.isParagraph() || line.single.text().length() > LONGEST_UNKNOWN || !NUMBERED.matcher(line.single.text()).matches())
			return false;
		String folded = line.single.folded();
		int number = Label.number(folded);
		boolean label = words.flags(folded) != 0 || words.flags(WordNormalizer.fold(line.single.text().strip().split("[\\s\u3000]+", 2)[0])) != 0;
		return number == lastNumber + 1 && !known.contains(number) && !label && folded.indexOf(';') < 0
				&& line.single.text().indexOf('。') < 0;
	}
}
