package report.dsl.ide;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.SemanticTokensLegend;

import report.dsl.sheet.Source;

/**
 * Collects coloured words in the order of a text and writes them down as the protocol has it: five numbers each, relative
 * to the one before. A token never goes over the end of a line.
 */
public final class Tokens {

	/** What words are; the order is that of {@link #LEGEND}. */
	public enum Type {
		KEYWORD("keyword"),
		/** a section */
		NAMESPACE("namespace"),
		/** a table */
		CLASS("class"),
		/** a row */
		PROPERTY("property"),
		/** a column */
		VARIABLE("variable"), NUMBER("number"), STRING("string"), COMMENT("comment"), OPERATOR("operator"),
		/** a form */
		TYPE("type");

		private final String word;

		Type(String word) {
			this.word = word;
		}
	}

	/** The names behind the numbers, for the answer to {@code initialize}. */
	public static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(List.of(Type.values()).stream().map(type -> type.word).toList(),
			List.of());

	private final Source source;
	private final List<Integer> data = new ArrayList<>();
	private int line = 1;
	private int lineStart;
	private int nextLineStart;
	/** Where the token before begins. */
	private int last;
	private int lineOfLast = 1;

	public Tokens(Source source) {
		this.source = source;
		this.nextLineStart = source.lineStart(2);
	}

	/** Adds a token behind those before; one over several lines becomes one a line. */
	public Tokens add(Type type, int start, int end) {
		int from = start;
		while (from < end) {
			moveTo(from);
			int to = Math.min(end, Positions.lineEnd(source, line));
			if (to > from)
				write(type, from, to);
			from = line < source.lineCount() ? Math.max(to, nextLineStart) : end;
		}
		return this;
	}

	private void moveTo(int offset) {
		while (offset >= nextLineStart && line < source.lineCount()) {
			line++;
			lineStart = nextLineStart;
			nextLineStart = source.lineStart(line + 1);
		}
	}

	private void write(Type type, int from, int to) {
		data.add(line - lineOfLast);
		data.add(from - (lineOfLast == line ? last : lineStart));
		data.add(to - from);
		data.add(type.ordinal());
		data.add(0);
		last = from;
		lineOfLast = line;
	}

	/** The numbers so far. */
	public List<Integer> data() {
		return data;
	}
}
