// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.align.words.WordNormalizer;

/** Puts labels together that are torn over several lines, as narrow columns and the edge of a page leave them. */
final class TornLabels {

	/** Over how many lines a label goes at most: one whose characters stand below one another. */
	private static final int MOST_LINES = 12;

	/** A label that was torn. @param last the line in which it ends. @param rest the words behind it in that line */
	private record Label(Token token, int last, List<Token> rest) {
	}

	private TornLabels() {
	}

	/** The words of each line. A label that was torn stands in the first of its lines; lines that have no other words are left out. */
	static List<List<Token>> mended(List<DocumentLine> lines, Vocabulary words) {
		List<List<Token>> mended = new ArrayList<>();
		int next = 0;
		List<Token> rest = null;
		while (rest != null || next < lines.size()) {
			int line = rest != null ? next - 1 : next;
			List<Token> tokens = rest != null ? rest : Token.of(lines.get(line), words);
			Label torn = tokens.isEmpty() ? null : torn(lines, line, tokens.getLast(), words);
			if (torn != null)
				tokens.set(tokens.size() - 1, torn.token);
			if (!tokens.isEmpty())
				mended.add(tokens);
			next = torn != null ? torn.last + 1 : line + 1;
			rest = torn != null ? torn.rest : null;
		}
		return mended;
	}

	/** The label that begins with the last word of a line and goes on with the first ones of those below; null when it does not. */
	private static @Nullable Label torn(List<DocumentLine> lines, int line, Token first, Vocabulary words) {
		if (first.isFigure() || first.isUnit() || !words.begins(first.piece().folded()))
			return null;
		StringBuilder text = new StringBuilder(first.piece().text());
		for (int i = line + 1; i < Math.min(lines.size(), line + MOST_LINES) && words.begins(WordNormalizer.fold(text.toString())); i++) {
			List<Token> below = Token.of(lines.get(i), words);
			if (below.isEmpty() || below.getFirst().isFigure()
					|| first.kind() == Token.Kind.LABEL && below.getFirst().kind() == Token.Kind.LABEL)
				return null;
			text.append(below.getFirst().piece().text());
			Piece piece = new Piece(text.toString(), first.piece().spot());
			int flags = words.flags(piece.folded());
			if (flags != 0)
				return new Label(new Token(Token.Kind.LABEL, piece, flags, first.line()), i,
						new ArrayList<>(below.subList(1, below.size())));
			if (below.size() > 1)
				return null;
		}
		return null;
	}
}
