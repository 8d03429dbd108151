// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.Arrays;

/** Words by their characters: finds the longest one at a place in a time that does not depend on how many there are. */
final class WordTree {

	private static final int FIRST = 0x4E00;
	private static final int LAST = 0x9FFF;

	/** For a first character the node behind it; Chinese characters only, others are looked for as below. */
	private final int[] roots = new int[LAST - FIRST + 1];
	private char[] characters = new char[256];
	private int[] children = new int[256];
	private int[] siblings = new int[256];
	private int[] values = new int[256];
	private int size = 1;

	/** @param value above 0 */
	void add(String word, int value) {
		int node = root(word.charAt(0), true);
		for (int i = 1; i < word.length(); i++)
			node = child(node, word.charAt(i), true);
		values[node] = value;
	}

	/** The value of the longest word at a place, and in the upper half its length; 0 when there is none. */
	long longest(String text, int from) {
		long found = 0;
		int node = root(text.charAt(from), false);
		for (int i = from + 1; node > 0; i++) {
			if (values[node] > 0)
				found = (long) (i - from) << Integer.SIZE | values[node];
			node = i < text.length() ? child(node, text.charAt(i), false) : 0;
		}
		return found;
	}

	private int root(char c, boolean create) {
		if (c < FIRST || c > LAST)
			return child(0, c, create);
		int node = roots[c - FIRST];
		if (node == 0 && create)
			roots[c - FIRST] = node = node(c, 0);
		return node;
	}

	private int child(int parent, char c, boolean create) {
		for (int node = children[parent]; node > 0; node = siblings[node])
			if (characters[node] == c)
				return node;
		if (!create)
			return 0;
		int node = node(c, children[parent]);
		children[parent] = node;
		return node;
	}

	private int node(char c, int sibling) {
		if (size == characters.length) {
			characters = Arrays.copyOf(characters, size * 2);
			children = Arrays.copyOf(children, size * 2);
			siblings = Arrays.copyOf(siblings, size * 2);
			values = Arrays.copyOf(values, size * 2);
		}
		characters[size] = c;
		siblings[size] = sibling;
		return size++;
	}
}
