// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

import report.dsl.ide.TokenLegend.TokenType;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** Collects tokens, which come in the order of the text and end on the line they begin on, as the protocol numbers them. */
public final class TokenData {

	/** Numbers a token is made of. */
	public static final int SIZE = 5;

	private final Source source;
	private int[] data = new int[256 * SIZE];
	private int size;
	private int line = 1;
	private int lastLine = 1;
	private int lastColumn;

	public TokenData(Source source) {
		this.source = source;
	}

	/** Adds a token; an empty one is none. @param modifiers bits */
	public void add(Region region, TokenType type, int modifiers) {
		add(region.start(), region.end(), type, modifiers);
	}

	public void add(int start, int end, TokenType type, int modifiers) {
		if (start >= end)
			return;
		while (line < source.lineCount() && source.lineStart(line + 1) <= start)
			line++;
		int column = start - source.lineStart(line);
		if (size == data.length)
			data = Arrays.copyOf(data, 2 * size);
		data[size++] = line - lastLine;
		data[size++] = line == lastLine ? column - lastColumn : column;
		data[size++] = end - start;
		data[size++] = type.ordinal();
		data[size++] = modifiers;
		lastLine = line;
		lastColumn = column;
	}

	public List<Integer> numbers() {
		return numbers(Arrays.copyOf(data, size));
	}

	/** A view of numbers that costs an object, not one for each. */
	public static List<Integer> numbers(int[] numbers) {
		return new AbstractList<>() {

			@Override
			public Integer get(int index) {
				return numbers[index];
			}

			@Override
			public int size() {
				return numbers.length;
			}
		};
	}
}
