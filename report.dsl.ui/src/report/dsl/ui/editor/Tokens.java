// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.jspecify.annotations.Nullable;

/** Tokens of a text in its order: places, and looks as of {@link Palette}. They move with what is typed. */
final class Tokens {

	static final Tokens NONE = new Tokens(0);

	/** Numbers to a token in the protocol. */
	private static final int NUMBERS = 5;

	private int[] offsets;
	private int[] lengths;
	private int[] looks;
	private int size;

	private Tokens(int capacity) {
		offsets = new int[capacity];
		lengths = new int[capacity];
		looks = new int[capacity];
	}

	/**
	 * @param data as in the protocol: for each token the distance to the one before it in lines and columns, its length, type, modifiers
	 */
	static Tokens of(List<Integer> data, IDocument document) {
		Tokens tokens = new Tokens(data.size() / NUMBERS);
		int line = 0;
		int column = 0;
		int start = 0;
		try {
			for (int i = 0; i + NUMBERS <= data.size(); i += NUMBERS) {
				int lines = data.get(i);
				if (lines > 0 || i == 0) {
					line += lines;
					column = 0;
					start = document.getLineOffset(line);
				}
				column += data.get(i + 1);
				tokens.add(start + column, data.get(i + 2), Palette.look(data.get(i + 3), data.get(i + 4)));
			}
		} catch (BadLocationException e) {
			// the rest lies behind the end
		}
		return tokens;
	}

	private void add(int offset, int length, int look) {
		offsets[size] = offset;
		lengths[size] = length;
		looks[size++] = look;
	}

	int size() {
		return size;
	}

	int offset(int token) {
		return offsets[token];
	}

	int end(int token) {
		return offsets[token] + lengths[token];
	}

	int look(int token) {
		return looks[token];
	}

	/** The first token that ends behind an offset. */
	int firstAfter(int offset) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = low + high >>> 1;
			if (end(middle) <= offset)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** A part of the text has been replaced: what lay behind moves, what it lay in grows or shrinks, what lay in it goes. */
	void replaced(int offset, int length, int inserted) {
		int kept = 0;
		for (int i = 0; i < size; i++) {
			int start = offsets[i];
			int end = end(i);
			if (start >= offset + length && !(length == 0 && start == offset && end == start))
				start += inserted - length;
			else if (start >= offset)
				start = Math.min(start, offset);
			if (end > offset + length || end == offset + length && length > 0)
				end += inserted - length;
			else if (end > offset)
				end = offset;
			if (end > start) {
				offsets[kept] = start;
				lengths[kept] = end - start;
				looks[kept++] = looks[i];
			}
		}
		size = kept;
	}

	/** Where two lists differ: between what they have in common at the beginning and at the end. @return null when they are the same */
	static @Nullable IRegion difference(Tokens before, Tokens after) {
		int head = 0;
		int most = Math.min(before.size, after.size);
		while (head < most && before.same(head, after, head))
			head++;
		if (head == before.size && head == after.size)
			return null;
		int tail = 0;
		while (tail < most - head && before.same(before.size - 1 - tail, after, after.size - 1 - tail))
			tail++;
		int start = Math.min(before.start(head), after.start(head));
		int end = Math.max(before.size - tail > head ? before.end(before.size - 1 - tail) : 0,
				after.size - tail > head ? after.end(after.size - 1 - tail) : 0);
		return new Region(start, Math.max(0, end - start));
	}

	private int start(int token) {
		return token < size ? offsets[token] : Integer.MAX_VALUE;
	}

	private boolean same(int token, Tokens other, int otherToken) {
		return offsets[token] == other.offsets[otherToken] && lengths[token] == other.lengths[otherToken]
				&& looks[token] == other.looks[otherToken];
	}
}
