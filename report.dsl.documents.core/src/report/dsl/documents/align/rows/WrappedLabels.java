// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.align.words.WordNormalizer;

/** Puts labels together that go over several rows of a table, the figures in the last of them. */
final class WrappedLabels {

	/** Over how many rows a label goes at most. */
	private static final int MOST_ROWS = 4;

	private WrappedLabels() {
	}

	/** The rows of a table; those that have the beginning of a label alone are left out, and the row that ends it has all of it. */
	static List<DocumentLine> mended(List<DocumentLine> lines, Vocabulary words) {
		List<DocumentLine> mended = new ArrayList<>();
		int begin = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (!hasFigure(lines.get(i)))
				continue;
			for (int first = Math.max(begin, i - MOST_ROWS + 1); first < i; first++) {
				DocumentLine whole = whole(lines.subList(first, i + 1), words);
				if (whole == null)
					continue;
				mended.addAll(lines.subList(begin, first));
				mended.add(whole);
				begin = i + 1;
				break;
			}
			if (begin <= i) {
				mended.addAll(lines.subList(begin, i + 1));
				begin = i + 1;
			}
		}
		mended.addAll(lines.subList(begin, lines.size()));
		return mended;
	}

	/** One row of several, of which the last alone has figures; null when they are not one. */
	private static @Nullable DocumentLine whole(List<DocumentLine> lines, Vocabulary words) {
		int begin = lastWords(lines.getFirst());
		if (begin < 0)
			return null;
		StringBuilder label = new StringBuilder(lines.getFirst().pieces().get(begin).text());
		for (DocumentLine line : lines.subList(1, lines.size())) {
			int more = firstWords(line);
			if (more < 0 || words.flags(line.pieces().get(more).folded()) != 0)
				return null;
			label.append(line.pieces().get(more).text());
		}
		boolean known = words.is(WordNormalizer.fold(label.toString()), Vocabulary.ROW);
		return known ? joined(lines.getFirst().pieces().subList(0, begin), label.toString(), lines.getLast()) : null;
	}

	/** @param outer cells before the label. @param end the row with the figures */
	private static DocumentLine joined(List<Piece> outer, String label, DocumentLine end) {
		int at = firstWords(end);
		List<Piece> pieces = new ArrayList<>();
		for (Piece piece : outer)
			if (!piece.isBlank())
				pieces.add(piece);
		pieces.addAll(end.pieces().subList(0, at).stream().filter(piece -> !piece.isBlank()).toList());
		Piece part = end.pieces().get(at);
		pieces.add(new Piece(label, part.column(), part.columns(), part.above(), part.spot()));
		pieces.addAll(end.pieces().subList(at + 1, end.pieces().size()));
		return new DocumentLine(end.number(), pieces, end.grid(), end.aligned(), end.level(), end.spot(), end.residue());
	}

	private static int firstWords(DocumentLine line) {
		for (int i = 0; i < line.pieces().size(); i++)
			if (isWords(line.pieces().get(i)))
				return i;
		return -1;
	}

	private static int lastWords(DocumentLine line) {
		for (int i = line.pieces().size() - 1; i >= 0; i--)
			if (isWords(line.pieces().get(i)))
				return i;
		return -1;
	}

	private static boolean isWords(Piece piece) {
		return !piece.above() && !FigureText.fits(piece.text());
	}

	private static boolean hasFigure(DocumentLine line) {
		return line.pieces().stream().anyMatch(piece -> FigureText.is(piece.text()));
	}
}
