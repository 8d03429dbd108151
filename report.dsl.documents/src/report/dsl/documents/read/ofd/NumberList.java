// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.ofd;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Lists of numbers as OFD writes them: separated by spaces. */
final class NumberList {

	/** Longer lists are made up; a line of text has a hundred. */
	private static final int MOST = 10_000;
	private static final float[] NONE = {};

	private NumberList() {
	}

	/** @return as many numbers as there are before one that is none; empty for null */
	static float[] list(@Nullable String text) {
		if (text == null || text.isBlank())
			return NONE;
		String[] words = text.strip().split("\\s+", MOST + 1);
		float[] numbers = new float[Math.min(words.length, MOST)];
		for (int i = 0; i < numbers.length; i++) {
			float number = number(words[i], Float.NaN);
			if (Float.isNaN(number))
				return Arrays.copyOf(numbers, i);
			numbers[i] = number;
		}
		return numbers;
	}

	static float number(@Nullable String text, float otherwise) {
		if (text == null)
			return otherwise;
		try {
			float number = Float.parseFloat(text.strip());
			return Float.isFinite(number) ? number : otherwise;
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	/** Distances from one character to the next; {@code g 3 4.2} stands for {@code 4.2 4.2 4.2}. */
	static float[] distances(@Nullable String text) {
		if (text == null || text.indexOf('g') < 0)
			return list(text);
		String[] words = text.strip().split("\\s+", MOST + 1);
		float[] all = new float[MOST];
		int count = 0;
		for (int i = 0; i < words.length && count < MOST; i++) {
			boolean repeated = words[i].equals("g") && i + 2 < words.length;
			int times = repeated ? Math.clamp((int) number(words[i + 1], 0), 0, MOST - count) : 1;
			i += repeated ? 2 : 0;
			Arrays.fill(all, count, count + times, number(words[i], 0));
			count += times;
		}
		return Arrays.copyOf(all, count);
	}
}
