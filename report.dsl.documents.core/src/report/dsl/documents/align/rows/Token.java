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
import report.dsl.form.Unit;
import report.dsl.text.Chars;
import report.dsl.text.Label;

/** A word of a line without cells. */
record Token(Kind kind, Piece piece, int flags, DocumentLine line) {

	enum Kind {
		LABEL, FIGURE,
		/** a sign for nothing */
		DASH,
		/** a piece of the label of a column */
		FRAGMENT, WORDS
	}

	/** Words of a label that white space may have torn apart. */
	private static final int LONGEST_LABEL = 16;

	boolean is(int flag) {
		return kind == Kind.LABEL && (flags & flag) != 0;
	}

	/** Whether it is the place of a cell with nothing in it. */
	boolean isBlank() {
		return kind == Kind.DASH && piece.isBlank();
	}

	boolean isFigure() {
		return kind == Kind.FIGURE || kind == Kind.DASH;
	}

	/** Whether it is the unit of a row and can be nothing else. */
	boolean isUnit() {
		return kind == Kind.LABEL && flags == Vocabulary.UNIT;
	}

	static List<Token> of(DocumentLine line, Vocabulary words) {
		List<Token> tokens = new ArrayList<>();
		if (line.isBars()) {
			for (int i = 0; i < line.piece().text().length(); i++)
				if (Chars.isBar(line.piece().text().charAt(i)))
					tokens.add(new Token(Kind.DASH, new Piece("", line.spot()), 0, line));
			return tokens;
		}
		Token whole = whole(line.piece(), line, words);
		if (whole != null)
			tokens.add(whole);
		else
			split(line, words, tokens);
		return tokens;
	}

	/** A piece that is one label or one figure, else null. */
	private static @Nullable Token whole(Piece piece, DocumentLine line, Vocabulary words) {
		if (FigureText.is(piece.text()))
			return new Token(Kind.FIGURE, piece, 0, line);
		if (FigureText.isNothing(piece.text()))
			return new Token(Kind.DASH, piece, 0, line);
		int flags = words.flags(piece.folded());
		if (flags != 0)
			return new Token(Kind.LABEL, piece, flags, line);
		return FigureText.isUnreadable(piece.text()) && !isRow(piece.text()) ? new Token(Kind.FIGURE, piece, 0, line) : null;
	}

	/** Whether a text torn by blanks may be several figures. */
	private static boolean isRow(String text) {
		return text.indexOf(' ') > 0 || text.indexOf('\u3000') > 0 || text.indexOf('\t') > 0;
	}

	private static void split(DocumentLine line, Vocabulary words, List<Token> tokens) {
		List<String> parts = List.of(line.piece().text().split("[\\s\u3000|｜]+"));
		StringBuilder rest = new StringBuilder();
		for (int i = 0; i < parts.size();) {
			int end = i;
			Token token = whole(new Piece(parts.get(i), line.spot()), line, words);
			if (token != null && token.kind() == Kind.FIGURE && i + 1 < parts.size() && Unit.yuan(parts.get(i + 1)) > 0) {
				end = i + 1;
				token = new Token(Kind.FIGURE, new Piece(parts.get(i) + parts.get(end), line.spot()), 0, line);
			} else if (token == null || !token.isFigure())
				for (int longer = Math.min(parts.size(), i + LONGEST_LABEL); longer > i + 1; longer--) {
					Token label = label(String.join("", parts.subList(i, longer)), line, words);
					if (label != null) {
						token = label;
						end = longer - 1;
						break;
					}
				}
			if (token == null)
				rest.append(rest.isEmpty() ? "" : " ").append(parts.get(i));
			else {
				flush(rest, line, words, tokens);
				tokens.add(token);
			}
			i = end + 1;
		}
		flush(rest, line, words, tokens);
	}

	private static @Nullable Token label(String text, DocumentLine line, Vocabulary words) {
		Piece piece = new Piece(text, line.spot());
		int flags = words.flags(piece.folded());
		return flags == 0 ? null : new Token(Kind.LABEL, piece, flags, line);
	}

	private static void flush(StringBuilder rest, DocumentLine line, Vocabulary words, List<Token> tokens) {
		if (rest.isEmpty())
			return;
		Piece piece = new Piece(rest.toString(), line.spot());
		boolean fragments = true;
		for (String word : rest.toString().split(" "))
			fragments &= words.isFragment(Label.withoutBrackets(WordNormalizer.fold(word)));
		tokens.add(new Token(fragments ? Kind.FRAGMENT : Kind.WORDS, piece, 0, line));
		rest.setLength(0);
	}
}
