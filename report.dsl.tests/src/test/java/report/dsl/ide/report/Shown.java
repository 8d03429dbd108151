// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;

import report.dsl.ide.Positions;
import report.dsl.ide.TokenData;
import report.dsl.ide.TokenLegend;
import report.dsl.sheet.Source;

/** What features answer, as text that a test can compare. */
final class Shown {

	private Shown() {
	}

	static String text(Source source, Range range) {
		return source.text().substring(Positions.offset(source, range.getStart()), Positions.offset(source, range.getEnd()));
	}

	/** A symbol a line: indentation, kind, name, detail, number of tags. */
	static String outline(List<DocumentSymbol> symbols) {
		StringBuilder out = new StringBuilder();
		outline(symbols, "", out);
		return out.toString();
	}

	private static void outline(List<DocumentSymbol> symbols, String indent, StringBuilder out) {
		for (DocumentSymbol symbol : symbols) {
			out.append(indent).append(symbol.getKind()).append(' ').append(symbol.getName());
			if (symbol.getDetail() != null)
				out.append(" → ").append(symbol.getDetail());
			out.append(symbol.getTags() == null ? "\n" : " " + symbol.getTags() + "\n");
			outline(symbol.getChildren(), indent + "  ", out);
		}
	}

	/** A range a line: lines counted from 1, kind, text when collapsed. */
	static String folds(List<FoldingRange> ranges) {
		StringBuilder out = new StringBuilder();
		for (FoldingRange range : ranges) {
			out.append(range.getStartLine() + 1).append('-').append(range.getEndLine() + 1).append(' ').append(range.getKind());
			out.append(range.getCollapsedText() == null ? "\n" : " " + range.getCollapsedText() + "\n");
		}
		return out.toString();
	}

	/** A token a line: its text, type, modifiers. */
	static String tokens(Source source, SemanticTokens tokens) {
		StringBuilder out = new StringBuilder();
		int line = 1;
		int column = 0;
		List<Integer> data = tokens.getData();
		for (int i = 0; i < data.size(); i += TokenData.SIZE) {
			line += data.get(i);
			column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
			int start = source.lineStart(line) + column;
			out.append(source.text(), start, start + data.get(i + 2)).append(" ~ ")
					.append(TokenLegend.LEGEND.getTokenTypes().get(data.get(i + 3)));
			for (TokenLegend.Modifier modifier : TokenLegend.Modifier.values())
				if ((data.get(i + 4) & modifier.bit()) != 0)
					out.append('.').append(TokenLegend.LEGEND.getTokenModifiers().get(modifier.ordinal()));
			out.append('\n');
		}
		return out.toString();
	}
}
