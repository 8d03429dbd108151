// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph as a few numbers by which its likeness to others is estimated (MinHash with one permutation). Numbers, marks and what places
 * and organs are called are left out, so that a copy with other numbers and names is still one.
 */
final class Sketch {

	/** How many of them, and how many together make a key of the index. */
	static final int SIZE = 48;
	static final int BAND = 3;
	/** Shorter paragraphs say too little: many organs write them alike. */
	static final int SHORTEST = 60;
	private static final int SHINGLE = 3;
	/** What towns, counties and their offices are called, with the words by which a text speaks of its own. */
	private static final String NAMES = "省市县区旗州镇乡局厅委办我本全街道";
	private static final int EMPTY = Integer.MAX_VALUE;
	private static final long PRIME = 0x9E3779B97F4A7C15L;

	private final int[] least;

	private Sketch(int[] least) {
		this.least = least;
	}

	/** @param organ whose report it is; empty when it is not known. @return null for a paragraph that is too short */
	static @Nullable Sketch of(String text, String organ) {
		char[] words = words(organ.length() < 2 ? text : text.replace(organ, ""));
		if (words.length < SHORTEST)
			return null;
		int[] least = new int[SIZE];
		Arrays.fill(least, EMPTY);
		for (int i = 0; i + SHINGLE <= words.length; i++) {
			long hash = 0;
			for (int k = i; k < i + SHINGLE; k++)
				hash = (hash ^ words[k]) * PRIME;
			hash ^= hash >>> 29;
			int place = (int) ((hash >>> 32) * SIZE >>> 32);
			least[place] = Math.min(least[place], (int) hash & EMPTY);
		}
		fill(least);
		return new Sketch(least);
	}

	private static char[] words(String text) {
		char[] words = new char[text.length()];
		int length = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0x4e00 && c <= 0x9fff && NAMES.indexOf(c) < 0)
				words[length++] = c;
		}
		return Arrays.copyOf(words, length);
	}

	/** An empty place takes the number of the next one that is not. */
	private static void fill(int[] least) {
		int next = EMPTY;
		for (int i = 2 * SIZE - 1; i >= 0; i--)
			if (least[i % SIZE] == EMPTY)
				least[i % SIZE] = i < SIZE ? next : EMPTY;
			else
				next = least[i % SIZE];
	}

	/** The share of words that two paragraphs have in common, in percent: an estimate. */
	int likeness(Sketch other) {
		int same = 0;
		for (int i = 0; i < SIZE; i++)
			if (least[i] == other.least[i])
				same++;
		return same * 100 / SIZE;
	}

	/** The keys under which paragraphs like it are found. */
	long[] keys() {
		long[] keys = new long[SIZE / BAND];
		for (int band = 0; band < keys.length; band++) {
			long key = band;
			for (int i = band * BAND; i < (band + 1) * BAND; i++)
				key = key * PRIME + least[i];
			keys[band] = key;
		}
		return keys;
	}
}
