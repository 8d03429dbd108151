// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.lsp4j.SemanticTokens;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Positions;
import report.dsl.ide.TokenData;
import report.dsl.ide.TokenLegend.TokenType;
import report.dsl.sheet.Source;

/** The colours of a form: what its words mean. What cannot be understood yet keeps the colours of its words. */
public final class FormTokens {

	private FormTokens() {
	}

	public static SemanticTokens of(FormDocument document) {
		return of(document, 0, document.source().text().length());
	}

	/** Only what touches {@code start … end}. */
	public static SemanticTokens of(FormDocument document, int start, int end) {
		String text = document.source().text();
		Map<Integer, PartKind> names = names(FormModel.of(document));
		TokenData tokens = new TokenData(document.source());
		FormToken before = null;
		for (FormToken token : FormLexer.tokens(text)) {
			TokenType type = token.end() < start || token.start() > end ? null : type(token, before, text, names);
			if (type != null)
				add(tokens, document.source(), token, type);
			before = token;
		}
		return new SemanticTokens(tokens.numbers());
	}

	/** A comment over several lines becomes one token a line. */
	private static void add(TokenData tokens, Source source, FormToken token, TokenType type) {
		int last = source.line(Math.max(token.start(), token.end() - 1));
		for (int line = source.line(token.start()); line <= last; line++)
			tokens.add(Math.max(token.start(), source.lineStart(line)), Math.min(token.end(), Positions.lineEnd(source, line)), type, 0);
	}

	private static Map<Integer, PartKind> names(FormModel model) {
		Map<Integer, PartKind> names = new HashMap<>();
		for (Definition definition : model.own())
			names.put(definition.name().start(), definition.kind());
		for (Use use : model.uses())
			names.put(use.region().start(), use.target().kind());
		return names;
	}

	private static @Nullable TokenType type(FormToken token, @Nullable FormToken before, String text, Map<Integer, PartKind> names) {
		return switch (token.kind()) {
		case NUMBER -> TokenType.NUMBER;
		case STRING, OPEN_STRING -> TokenType.STRING;
		case LINE_COMMENT, BLOCK_COMMENT -> TokenType.COMMENT;
		case MARK -> "=<=+-*..".contains(token.text(text)) ? TokenType.OPERATOR : null;
		case WORD -> word(token, before, text, names.get(token.start()));
		};
	}

	private static @Nullable TokenType word(FormToken token, @Nullable FormToken before, String text, @Nullable PartKind name) {
		if (name != null)
			return switch (name) {
			case FORM -> TokenType.TYPE;
			case SECTION -> TokenType.NAMESPACE;
			case TABLE -> TokenType.CLASS;
			case COLUMN -> TokenType.VARIABLE;
			default -> TokenType.PROPERTY;
			};
		boolean member = before != null && before.is(text, ".");
		return !member && FormLexer.KEYWORDS.contains(token.text(text)) ? TokenType.KEYWORD : null;
	}
}
