package report.dsl.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import report.dsl.form.Form;
import report.dsl.form.Forms;

/** Finds the form that a document is written on: the one most of whose labels stand in it. What year it says does not matter. */
final class FormChoice {

	/** With fewer labels than these a document is no report on the form. */
	private static final int FEWEST = 4;

	private static final int LONGEST_LINE = 400;

	private FormChoice() {
	}

	/** @return null when the document fits none */
	static Vocabulary choose(List<Line> lines, Forms forms) {
		Set<String> words = words(lines);
		Vocabulary best = null;
		int most = FEWEST - 1;
		for (String name : forms.names()) {
			Form form = forms.form(name);
			if (form == null)
				continue;
			Vocabulary one = Vocabulary.of(form);
			int score = 0;
			for (String label : one.labels)
				if (words.contains(label))
					score++;
			if (score > most) {
				best = one;
				most = score;
			}
		}
		return best;
	}

	/** Everything in the lines that may be a label: whole lines, cells and what stands between white space. */
	private static Set<String> words(List<Line> lines) {
		Set<String> words = new HashSet<>();
		String before = "";
		for (Line line : lines) {
			for (Piece piece : line.pieces)
				words.add(piece.folded());
			if (line.isParagraph() && line.single.text().length() <= LONGEST_LINE) {
				for (String word : line.single.text().split("[\\s\u3000|]+"))
					words.add(Folding.fold(word));
				words.add(before + line.single.folded());
				before = line.single.folded().length() <= 12 ? line.single.folded() : "";
			}
		}
		words.remove("");
		return words;
	}
}
