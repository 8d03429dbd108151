// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Section;
import report.dsl.sheet.ReadIssue.BareText;
import report.dsl.sheet.ReadIssue.InexactTitle;
import report.dsl.sheet.ReadIssue.MisplacedSection;
import report.dsl.sheet.ReadIssue.RepeatedSection;
import report.dsl.sheet.ReadIssue.UnclosedText;
import report.dsl.sheet.ReadIssue.UnknownLine;
import report.dsl.sheet.ReadIssue.UnknownSection;
import report.dsl.sheet.ReadIssue.WrongHeadingMark;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;
import report.dsl.sheet.Written.Scope;

/** One reading of one report: walks over its lines, keeps the section they stand in, and hands rows to a {@link GridReader}. */
final class SheetReader {

	/** A bare line that is longer is text, not the label of a row. */
	private static final int MAX_LONE_LABEL = 40;

	private final String text;
	private final FormLabels form;
	private final Lines lines;
	private final IssueCollector notes;
	private final Sheet.Builder sheet;
	private final HeadReader head;
	private final GridReader grid;
	private final List<Chapter> chapters = new ArrayList<>(8);
	private final Order<Section> order = new Order<>();
	private final boolean[] seen;

	/** Null until they are needed. */
	private @Nullable Map<Integer, Integer> places;
	private boolean inChapter;
	private @Nullable Section section;
	private boolean repeated;
	private Region title = Region.at(0);
	private int chapterStart;
	private int markStart;
	private int markEnd;
	private List<Paragraph> paragraphs = new ArrayList<>();
	/** End of the last line that is not blank. */
	private int lastEnd;
	private int fenceStart;
	private int fenceEnd;
	private int bareStart = -1;
	private int bareEnd;

	SheetReader(Source source, FormLabels form) {
		this.text = source.text();
		this.form = form;
		this.lines = new Lines(text);
		this.seen = new boolean[form.sections.length];
		this.notes = new IssueCollector(text, form.sections.length == 0);
		this.sheet = new Sheet.Builder(source, form.form);
		this.head = new HeadReader(notes, sheet);
		this.grid = new GridReader(form, lines, notes, sheet);
	}

	Sheet read() {
		while (lines.next())
			if (lines.kind != Lines.Kind.BLANK) {
				readLine();
				lastEnd = lines.last;
			}
		if (lines.inText())
			noteUnclosed();
		closeChapter();
		order.forEachMisplaced((misplaced, region) -> notes.add(new MisplacedSection(region, misplaced)));
		return sheet.written(chapters, grid.grids, grid.lineList, notes.sics(), notes.issues()).build();
	}

	private void readLine() {
		switch (lines.kind) {
		case FIELD -> readField();
		case SECTION, TABLE -> readHeading();
		case ROW -> {
			endBare();
			grid.row(inChapter ? section : null);
		}
		case LONE -> readLone();
		case OPEN -> openText();
		case PROSE, CLOSE -> addParagraph(lines.inner, lines.innerEnd);
		default -> { // a comment
		}
		}
	}

	private void readField() {
		if (inChapter)
			readLone();
		else if (lines.field != null || !plainHeading())
			head.read(lines);
	}

	// headings

	private void readHeading() {
		if (lines.closes)
			noteUnclosed();
		int mark = SicMark.start(text, lines.inner, lines.innerEnd);
		int end = mark < 0 ? lines.innerEnd : Chars.trim(text, lines.inner, mark);
		String normal = Label.normal(text, lines.inner, end);
		boolean asSection = lines.kind == Lines.Kind.SECTION;
		if (normal != null && !normal.isEmpty() && isOther(normal, asSection)) {
			asSection = !asSection;
			notes.add(new WrongHeadingMark(new Region(lines.first, end), asSection));
		}
		readHeading(asSection, normal, lines.inner, end);
		keepMark(asSection, mark);
	}

	/** Whether a heading is marked as one kind but can only be the other. */
	private boolean isOther(String normal, boolean asSection) {
		return asSection
				? form.captions.contains(normal) && !form.sectionIndex.containsStem(normal)
				: form.sectionIndex.contains(normal) && !form.captions.containsStem(normal);
	}

	private void keepMark(boolean asSection, int mark) {
		if (!asSection)
			grid.mark(mark, lines.innerEnd);
		else {
			markStart = mark;
			markEnd = lines.innerEnd;
		}
	}

	private void readHeading(boolean asSection, @Nullable String normal, int start, int end) {
		endBare();
		if (!asSection) {
			grid.caption(inChapter ? section : null, repeated, normal, start, end, lastEnd);
			return;
		}
		closeChapter();
		inChapter = true;
		chapterStart = lines.first;
		title = new Region(start, end);
		markStart = -1;
		link(normal == null ? "" : normal);
	}

	private void link(String normal) {
		LabelIndex.Hit hit = hit(normal);
		int position = hit != null ? hit.positions()[0] : places().getOrDefault(chapterStart, TitlePlaces.UNKNOWN);
		Section found = position < 0 ? null : form.sections[position];
		section = found;
		if (found == null) {
			repeated = false;
			grid.section(false);
			if (!notes.formless)
				notes.add(new UnknownSection(title, notes.words(title)));
			return;
		}
		if (hit == null || hit.match() != LabelIndex.Match.SURE)
			notes.add(new InexactTitle(title, found, notes.words(title), hit == null, hit != null && isMistyped(normal, hit)));
		repeated = seen[position];
		seen[position] = true;
		grid.section(repeated);
		if (repeated)
			notes.add(new RepeatedSection(title, found));
		else
			order.add(position, found, title);
	}

	/** What the words of a title stand for; the year of the report makes no difference in them. */
	private LabelIndex.@Nullable Hit hit(String normal) {
		if (normal.isEmpty())
			return null;
		LabelIndex.Hit exact = form.sectionIndex.exact(normal);
		if (exact != null)
			return exact;
		String plain = Label.withoutYear(normal);
		boolean own = !plain.equals(normal) && (sheet.year() < 0 || normal.contains(sheet.year() + "年"));
		LabelIndex.Hit undated = own ? form.sectionIndex.exact(plain) : null;
		return undated != null ? undated : form.sectionIndex.near(normal);
	}

	/** Whether nothing but the number or a few characters differ from the form's title. */
	private boolean isMistyped(String normal, LabelIndex.Hit hit) {
		String own = Label.normal(form.sections[hit.positions()[0]].title());
		if (hit.match() == LabelIndex.Match.NUMBER)
			return normal.charAt(0) != '(' && normal.substring(Label.stem(normal)).equals(own.substring(Label.stem(own)));
		return Label.number(normal) == 0 || Label.number(normal) == Label.number(own);
	}

	/** Sections of the titles whose words are not known, by offset; found when first asked for: most reports have none. */
	private Map<Integer, Integer> places() {
		if (places != null)
			return places;
		List<Integer> starts = new ArrayList<>();
		List<String> titles = new ArrayList<>();
		Lines all = new Lines(text);
		while (all.next())
			if (all.kind == Lines.Kind.SECTION) {
				int mark = SicMark.start(text, all.inner, all.innerEnd);
				String normal = Label.normal(text, all.inner, mark < 0 ? all.innerEnd : mark);
				starts.add(all.first);
				titles.add(normal == null ? "" : normal);
			}
		int[] known = titles.stream().mapToInt(this::known).toArray();
		int[] found = TitlePlaces.of(form.form, known, titles.stream().mapToInt(Label::number).toArray());
		places = new HashMap<>();
		for (int i = 0; i < found.length; i++)
			if (known[i] < 0 && found[i] >= 0)
				places.put(starts.get(i), found[i]);
		return places;
	}

	private int known(String normal) {
		LabelIndex.Hit hit = hit(normal);
		return hit == null ? TitlePlaces.UNKNOWN : hit.positions()[0];
	}

	private void closeChapter() {
		endBare();
		grid.close(lastEnd);
		if (!inChapter && paragraphs.isEmpty())
			return;
		Region whole = new Region(inChapter ? chapterStart : paragraphs.getFirst().region().start(), Math.max(lastEnd, chapterStart));
		if (!inChapter)
			title = Region.at(whole.start());
		chapters.add(new Chapter(inChapter ? section : null, text.substring(title.start(), title.end()), title, whole, paragraphs));
		if (inChapter && markStart >= 0)
			notes.addSic(markStart, markEnd, Scope.SECTION, whole);
		paragraphs = new ArrayList<>();
	}

	/** A heading whose mark is missing. */
	private boolean plainHeading() {
		if (lines.last - lines.first > 2 * Label.MAX || notes.formless)
			return false;
		String normal = Label.normal(text, lines.first, lines.last);
		if (normal == null || normal.isEmpty())
			return false;
		boolean asSection = form.sectionIndex.contains(normal);
		if (!asSection && !form.captions.contains(normal))
			return false;
		notes.add(new WrongHeadingMark(new Region(lines.first, lines.last), asSection));
		readHeading(asSection, normal, lines.first, lines.last);
		return true;
	}

	// text

	private void openText() {
		endBare();
		fenceStart = lines.first;
		fenceEnd = lines.openingFenceEnd();
		addParagraph(lines.inner, lines.innerEnd);
	}

	private void noteUnclosed() {
		notes.add(new UnclosedText(new Region(fenceStart, fenceEnd)));
	}

	private void addParagraph(int start, int end) {
		if (start < end)
			paragraphs.add(new Paragraph(withoutTabs(text.substring(start, end)), new Region(start, end)));
	}

	/** Tabs are layout: between Chinese characters they go, elsewhere they become a space. */
	private static String withoutTabs(String paragraph) {
		if (paragraph.indexOf('\t') < 0)
			return paragraph;
		StringBuilder out = new StringBuilder(paragraph.length());
		for (int i = 0; i < paragraph.length(); i++) {
			char c = paragraph.charAt(i);
			if (c != '\t')
				out.append(c);
			else if (out.charAt(out.length() - 1) < 0x2e80 && out.charAt(out.length() - 1) != ' ' && paragraph.charAt(i + 1) < 0x2e80)
				out.append(' ');
		}
		return out.toString();
	}

	private void readLone() {
		if (!grid.hasLine() && plainHeading())
			return;
		Section here = inChapter ? section : null;
		if (grid.lone(here)) {
			endBare();
			return;
		}
		boolean textual = here == null || here.text() || here.tables().isEmpty() || isSentence();
		if (textual && inChapter) {
			bareStart = bareStart < 0 ? lines.first : bareStart;
			bareEnd = lines.last;
			addParagraph(lines.first, lines.last);
			return;
		}
		endBare();
		if (!grid.unknownLone() && !notes.formless) {
			Region line = new Region(lines.first, lines.last);
			notes.add(new UnknownLine(line, notes.words(line)));
		}
	}

	private boolean isSentence() {
		return lines.last - lines.first > MAX_LONE_LABEL || "。；：！？;".indexOf(text.charAt(lines.last - 1)) >= 0;
	}

	private void endBare() {
		if (bareStart >= 0 && !notes.formless)
			notes.add(new BareText(new Region(bareStart, bareEnd)));
		bareStart = -1;
	}
}
