// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.titles.Title;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.form.Section;
import report.dsl.text.Label;

/**
 * The form that a document is written on: the one with the most labels found in it. The year that the document states matters only
 * between forms with equally many. Of two forms for the same years the one further back in the list, that of a province, must have more
 * rows in the document: titles of sections alone do not speak for it.
 *
 * @param candidates all forms
 * @param labels     folded labels of any form that stand in the document
 * @param title      of the report; null when it has none
 */
public record FormChoice(List<Candidate> candidates, Set<String> labels, @Nullable Title title) {

	/** With fewer labels than these a document is no report on the form. */
	private static final int FEWEST = 4;
	/** The same where the document has the title of a report. */
	private static final int FEWEST_UNDER_TITLE = 2;

	private static final int LONGEST_LINE = 400;

	/** @param found how many labels of the form stand in the document */
	public record Candidate(Vocabulary words, int found) {
	}

	/** @param stated the title that the file states apart from its text */
	public static FormChoice of(List<DocumentLine> lines, @Nullable String stated, Forms forms) {
		List<Vocabulary> all = new ArrayList<>();
		for (String name : forms.names())
			if (forms.form(name) instanceof Form form)
				all.add(Vocabulary.of(form));
		Set<String> labels = labels(lines, all);
		return new FormChoice(all.stream().map(one -> new Candidate(one, found(one, labels))).toList(), labels, title(lines, stated));
	}

	/** The words of the form that was chosen; null when the document fits none. */
	public @Nullable Vocabulary best() {
		Vocabulary best = null;
		int most = title == null ? FEWEST - 1 : FEWEST_UNDER_TITLE - 1;
		for (Candidate one : candidates)
			if (!isBehindAnother(one)
					&& (one.found > most || one.found == most && best != null && isForYear(one.words.form()) && !isForYear(best.form()))) {
				best = one.words;
				most = one.found;
			}
		return best;
	}

	/** Whether a form for the same years goes first and has at least as many rows and columns in the document. */
	private boolean isBehindAnother(Candidate one) {
		for (Candidate other : candidates) {
			if (other == one)
				return false;
			if (isForSameYears(other.words.form(), one.words.form()) && inTables(other) >= inTables(one))
				return true;
		}
		return false;
	}

	private static boolean isForSameYears(Form one, Form other) {
		return one.firstYear() == other.firstYear() && one.lastYear() == other.lastYear();
	}

	/** How many labels of its tables stand in the document. */
	private long inTables(Candidate one) {
		return one.words.labels().stream().filter(label -> labels.contains(label) && one.words.is(label, ~Vocabulary.SECTION)).count();
	}

	private boolean isForYear(Form form) {
		int year = title == null || title.year() == null ? 0 : Integer.parseInt(title.year());
		return year >= form.firstYear() && year <= form.lastYear();
	}

	/** The form that the document is nearest to, whether it fits or not; null when there is no form. */
	public @Nullable Candidate nearest() {
		Candidate best = null;
		for (Candidate one : candidates)
			if (best == null || one.found > best.found)
				best = one;
		return best;
	}

	/** Titles of the sections that a form demands and the document does not have. */
	public List<String> missingTitles(Form form) {
		List<String> missing = new ArrayList<>();
		for (Section section : form.sections())
			if (section.demanded() && !labels.contains(WordNormalizer.fold(section.title())))
				missing.add(section.title());
		return missing;
	}

	/** The first title of a report, in a line of its own or in a sentence, else the one that the file states; null when there is none. */
	private static @Nullable Title title(List<DocumentLine> lines, @Nullable String apart) {
		for (DocumentLine line : lines) {
			String text = line.text();
			Title title = TitleLines.isTitle(line) ? Title.of(text) : text.contains("年度") ? Title.stated(text) : null;
			if (title != null && title.isOnDisclosure())
				return title;
		}
		Title title = apart == null ? null : Title.of(apart);
		return title == null || !title.isOnDisclosure() ? null : title;
	}

	private static int found(Vocabulary form, Set<String> words) {
		int count = 0;
		for (String label : form.labels())
			if (words.contains(label))
				count++;
		return count;
	}

	/** The labels of any form that stand in the lines: as whole lines, as cells, between white space, or torn over two lines. */
	private static Set<String> labels(List<DocumentLine> lines, List<Vocabulary> forms) {
		Set<String> labels = new HashSet<>();
		for (Vocabulary form : forms)
			labels.addAll(form.labels());
		labels.remove("");
		Set<String> found = new HashSet<>();
		String before = "";
		for (DocumentLine line : lines) {
			for (Piece piece : line.pieces())
				add(piece.folded(), labels, found);
			if (!line.isParagraph() || line.piece().text().length() > LONGEST_LINE)
				continue;
			for (String word : line.piece().text().split("[\\s\u3000|]+"))
				add(WordNormalizer.fold(word), labels, found);
			String folded = line.piece().folded();
			add(folded.substring(Label.stem(folded)), labels, found);
			add(before + folded, labels, found);
			before = folded.length() <= 12 ? folded : "";
		}
		return found;
	}

	private static void add(String word, Set<String> labels, Set<String> found) {
		if (labels.contains(word))
			found.add(word);
	}
}
