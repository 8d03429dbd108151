package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.List;

/** Puts labels together that are torn over several lines, as narrow columns and the edge of a page leave them. */
final class TornLabels {

	/** Over how many lines a label goes at most: one whose characters stand below one another. */
	private static final int MOST_LINES = 12;

	private final List<DocumentLine> lines;
	private final Vocabulary words;
	private final List<List<Token>> mended = new ArrayList<>();
	/** What is left of the line in which a label ended; null when the next line is to be read. */
	private List<Token> rest;

	private TornLabels(List<DocumentLine> lines, Vocabulary words) {
		this.lines = lines;
		this.words = words;
	}

	/** The words of each line. A label that was torn stands in the first of its lines; lines that have no other words are left out. */
	static List<List<Token>> mended(List<DocumentLine> lines, Vocabulary words) {
		TornLabels torn = new TornLabels(lines, words);
		List<Token> tokens = lines.isEmpty() ? null : Token.of(lines.getFirst(), words);
		for (int i = 0; i < lines.size();) {
			int end = torn.join(i, tokens);
			if (!tokens.isEmpty())
				torn.mended.add(tokens);
			List<Token> rest = torn.rest;
			i = end;
			tokens = rest != null ? rest : i < lines.size() ? Token.of(lines.get(i), words) : null;
		}
		return torn.mended;
	}

	/** Makes a label of the last word of a line and the first one of those below, if they are one. @return the line to go on with */
	private int join(int at, List<Token> tokens) {
		rest = null;
		Token first = tokens.isEmpty() ? null : tokens.getLast();
		if (first == null || first.isFigure() || first.isUnit() || !words.begins(first.piece().folded()))
			return at + 1;
		StringBuilder text = new StringBuilder(first.piece().text());
		for (int i = at + 1; i < Math.min(lines.size(), at + MOST_LINES) && words.begins(WordNormalizer.fold(text.toString())); i++) {
			List<Token> below = Token.of(lines.get(i), words);
			if (below.isEmpty() || below.getFirst().isFigure() || first.kind() == Token.Kind.LABEL && below.getFirst().kind() == Token.Kind.LABEL)
				return at + 1;
			text.append(below.getFirst().piece().text());
			Piece piece = new Piece(text.toString(), first.piece().spot());
			int flags = words.flags(piece.folded());
			if (flags != 0) {
				tokens.set(tokens.size() - 1, new Token(Token.Kind.LABEL, piece, flags, first.line()));
				rest = new ArrayList<>(below.subList(1, below.size()));
				return i;
			}
			if (below.size() > 1)
				return at + 1;
		}
		return at + 1;
	}
}
