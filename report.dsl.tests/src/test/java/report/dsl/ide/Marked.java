// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide;

import java.util.ArrayList;
import java.util.List;

import report.dsl.sheet.Region;

/**
 * A text with places marked in it: {@code ‸} is a caret, {@code «…»} a range. Carets and ranges are numbered as they come.
 *
 * @param text without the marks
 */
public record Marked(String text, List<Integer> carets, List<Region> ranges) {

	public static Marked of(String marked) {
		StringBuilder text = new StringBuilder(marked.length());
		List<Integer> carets = new ArrayList<>();
		List<Integer> open = new ArrayList<>();
		List<Region> ranges = new ArrayList<>();
		for (int i = 0; i < marked.length(); i++)
			switch (marked.charAt(i)) {
			case '‸' -> carets.add(text.length());
			case '«' -> {
				open.add(ranges.size());
				ranges.add(Region.at(text.length()));
			}
			case '»' -> {
				int number = open.removeLast();
				ranges.set(number, new Region(ranges.get(number).start(), text.length()));
			}
			default -> text.append(marked.charAt(i));
			}
		return new Marked(text.toString(), carets, ranges);
	}

	/** The only caret. */
	public int caret() {
		if (carets.size() != 1)
			throw new IllegalArgumentException(carets.size() + " carets");
		return carets.getFirst();
	}
}
