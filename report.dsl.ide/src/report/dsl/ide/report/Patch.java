// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.ide.ReportDocument;
import report.dsl.rules.Finding;
import report.dsl.rules.Repairer;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.text.TouchedTables;

/** A report that is edited again and again, and what all edits together are as edits of its first text. For one thread. */
final class Patch implements Repairer.Draft {

	/**
	 * A part of the text as it is now: taken over from the first text, or new.
	 *
	 * @param start in the first text @param words null for what is taken over
	 */
	private record Piece(int start, int length, @Nullable String words) {

		Piece part(int from, int to) {
			return words == null ? new Piece(start + from, to - from, null) : new Piece(start, to - from, words.substring(from, to));
		}
	}

	private final ReportDocument first;
	private ReportDocument now;
	private List<Piece> pieces;

	Patch(ReportDocument document) {
		this.first = document;
		this.now = document;
		this.pieces = List.of(new Piece(0, document.source().text().length(), null));
	}

	@Override
	public String text() {
		return now.source().text();
	}

	@Override
	public List<Finding> findings() {
		return now.findings();
	}

	@Override
	public void apply(List<Edit> edits) {
		List<Piece> next = new ArrayList<>(pieces.size() + 2 * edits.size());
		int done = 0;
		for (Edit edit : edits) {
			copy(done, edit.start(), next);
			if (!edit.newText().isEmpty())
				next.add(new Piece(0, edit.newText().length(), edit.newText()));
			done = edit.end();
		}
		copy(done, text().length(), next);
		pieces = next;
		now = first.with(Edit.apply(text(), edits));
	}

	/** The report as it is now. */
	ReportDocument now() {
		return now;
	}

	/** Applies edits, then lays out the tables that they touch. */
	void applyAndLayOut(List<Edit> edits) {
		apply(edits);
		layOut(TouchedTables.places(edits));
	}

	/** Lays out every table on one of whose rows a place of the text as it is now lies. */
	void layOut(List<Region> places) {
		List<Edit> edits = SmallEdits.of(text(), TouchedTables.layOut(now.sheet(), places));
		if (!edits.isEmpty())
			apply(edits);
	}

	/** Takes over the pieces between two offsets of the text as it is now. */
	private void copy(int from, int to, List<Piece> next) {
		int start = 0;
		for (Piece piece : pieces) {
			int end = start + piece.length;
			if (from < end && to > start)
				next.add(piece.part(Math.max(from, start) - start, Math.min(to, end) - start));
			start = end;
		}
	}

	/** All edits as edits of the first text. */
	List<Edit> edits() {
		List<Edit> edits = new ArrayList<>();
		StringBuilder words = new StringBuilder();
		int done = 0;
		for (Piece piece : pieces)
			if (piece.words != null)
				words.append(piece.words);
			else {
				add(done, piece.start, words, edits);
				done = piece.start + piece.length;
			}
		add(done, first.source().text().length(), words, edits);
		return edits;
	}

	/** What is the same at both ends is left out. */
	private void add(int from, int to, StringBuilder words, List<Edit> edits) {
		String text = first.source().text();
		int start = 0;
		while (start < words.length() && from + start < to && words.charAt(start) == text.charAt(from + start))
			start++;
		int end = 0;
		while (end < words.length() - start && to - end > from + start
				&& words.charAt(words.length() - end - 1) == text.charAt(to - end - 1))
			end++;
		if (start < words.length() - end || from + start < to - end)
			edits.add(new Edit(from + start, to - end, words.substring(start, words.length() - end)));
		words.setLength(0);
	}
}
