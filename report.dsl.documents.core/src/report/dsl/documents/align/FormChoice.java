package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.form.Section;
import report.dsl.text.Label;

/**
 * Finds the form that a document is written on: the one most of whose labels stand in it. What year it says matters only between
 * forms that have equally many.
 */
final class FormChoice {

	/** With fewer labels than these a document is no report on the form. */
	private static final int FEWEST = 4;
	/** The same where the document has the title of a report. */
	private static final int FEWEST_UNDER_TITLE = 2;

	private static final int LONGEST_LINE = 400;

	private FormChoice() {
	}

	/** @param found how many of its labels stand in the document. @param titles sections whose titles do not, as the form prints them */
	record Nearest(Vocabulary words, int found, List<String> titles) {
	}

	/** @param stated the title that the file states apart from its text, or null. @return null when the document fits none */
	static Vocabulary choose(List<DocumentLine> lines, String stated, Forms forms) {
		List<Vocabulary> all = all(forms);
		Set<String> words = words(lines, all);
		Title title = title(lines, stated);
		Vocabulary best = null;
		int most = title == null ? FEWEST - 1 : FEWEST_UNDER_TITLE - 1;
		for (Vocabulary one : all) {
			int score = found(one, words);
			if (score > most || score == most && best != null && isFor(one.form, title) && !isFor(best.form, title)) {
				best = one;
				most = score;
			}
		}
		return best;
	}

	/** The first title of a report, in a line of its own or in a sentence, else the one that the file states; null when there is none. */
	private static Title title(List<DocumentLine> lines, String apart) {
		for (DocumentLine line : lines) {
			String text = line.text();
			String stated = Sectioning.isReportTitle(line) && text.indexOf('。') < 0 ? text : text.contains("年度") ? Title.stated(text) : null;
			Title title = stated == null ? null : Title.of(stated);
			if (title != null && title.organ() != null)
				return title;
		}
		Title title = apart == null ? null : Title.of(apart);
		return title == null || title.organ() == null ? null : title;
	}

	private static boolean isFor(Form form, Title title) {
		int year = title == null || title.year() == null ? 0 : Integer.parseInt(title.year());
		return year >= form.firstYear() && year <= form.lastYear();
	}

	/** The form that a document is nearest to, whether it fits or not; null when there is no form. */
	static Nearest nearest(List<DocumentLine> lines, Forms forms) {
		List<Vocabulary> all = all(forms);
		Set<String> words = words(lines, all);
		Vocabulary best = null;
		for (Vocabulary one : all)
			if (best == null || found(one, words) > found(best, words))
				best = one;
		if (best == null)
			return null;
		List<String> missing = new ArrayList<>();
		for (Section section : best.form.sections())
			if (section.demanded() && !words.contains(WordNormalizer.fold(section.title())))
				missing.add(section.title());
		return new Nearest(best, found(best, words), missing);
	}

	private static List<Vocabulary> all(Forms forms) {
		List<Vocabulary> all = new ArrayList<>();
		for (String name : forms.names())
			if (forms.form(name) instanceof Form form)
				all.add(Vocabulary.of(form));
		return all;
	}

	private static int found(Vocabulary form, Set<String> words) {
		int count = 0;
		for (String label : form.labels)
			if (words.contains(label))
				count++;
		return count;
	}

	/** The labels of any form that stand in the lines: as whole lines, as cells, between white space, or torn over two lines. */
	private static Set<String> words(List<DocumentLine> lines, List<Vocabulary> forms) {
		Set<String> labels = new HashSet<>();
		for (Vocabulary form : forms)
			labels.addAll(form.labels);
		labels.remove("");
		Set<String> words = new HashSet<>();
		String before = "";
		for (DocumentLine line : lines) {
			for (Piece piece : line.pieces)
				add(piece.folded(), labels, words);
			if (!line.isParagraph() || line.single.text().length() > LONGEST_LINE)
				continue;
			for (String word : line.single.text().split("[\\s\u3000|]+"))
				add(WordNormalizer.fold(word), labels, words);
			String folded = line.single.folded();
			add(folded.substring(Label.stem(folded)), labels, words);
			add(before + folded, labels, words);
			before = folded.length() <= 12 ? folded : "";
		}
		return words;
	}

	private static void add(String word, Set<String> labels, Set<String> words) {
		if (labels.contains(word))
			words.add(word);
	}
}
