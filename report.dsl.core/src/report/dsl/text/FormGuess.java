// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Form;
import report.dsl.form.Forms;

/** Finds the form that a report is written on when it does not say so: the one whose labels match most of its lines. */
final class FormGuess {

	/** Longer texts are judged by their beginning. */
	private static final int MAX_LABELS = 5000;

	private final List<String> labels = new ArrayList<>();
	private final List<String> cells = new ArrayList<>();

	private FormGuess(String text) {
		Lines lines = new Lines(text);
		while (lines.next() && labels.size() < MAX_LABELS) {
			switch (lines.kind) {
			case SECTION, TABLE -> add(labels, text, lines.inner, lines.innerEnd);
			case ROW -> {
				add(labels, text, lines.first, lines.labelEnd());
				addCells(text, lines);
			}
			case LONE, FIELD -> add(labels, text, lines.first, lines.last);
			default -> { // narrative says nothing about the form
			}
			}
		}
	}

	private static void add(List<String> list, String text, int start, int end) {
		String normal = Label.normal(text, start, end);
		if (normal != null && !normal.isEmpty())
			list.add(normal);
	}

	/** Cells with words: those of a header. */
	private void addCells(String text, Lines lines) {
		for (int bar = lines.bar; bar < lines.last && cells.size() < MAX_LABELS;) {
			int next = lines.nextBar(bar);
			int start = Chars.skip(text, bar + 1, next);
			if (start < next && text.charAt(start) > 0x2e80 && Chars.digit(text.charAt(start)) < 0)
				add(cells, text, start, next);
			bar = next;
		}
	}

	/** @param year report year, or -1 */
	static Form guess(String text, Forms forms, int year) {
		FormGuess guess = new FormGuess(text);
		Form best = Forms.NONE;
		int bestScore = 0;
		for (String name : forms.names()) {
			Form form = forms.form(name);
			if (form == null)
				continue;
			int score = guess.score(FormLabels.of(form));
			if (score > bestScore || score == bestScore && score > 0 && form.isFor(year) && !best.isFor(year)) {
				best = form;
				bestScore = score;
			}
		}
		return best;
	}

	private int score(FormLabels form) {
		int score = 0;
		for (String label : labels)
			if (form.knows(label, false))
				score++;
		for (String cell : cells)
			if (form.knows(cell, true))
				score++;
		return score;
	}
}
