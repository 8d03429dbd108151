// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.office;

/** Counts the paragraphs of a kind of numbered list on its levels. */
public final class ListCounter {

	/** Signs of lists that are no numbers stand in fonts of their own, which say nothing as text. */
	private static final char BULLET = '●';
	/** OpenDocument has ten, Word nine. */
	public static final int LEVELS = 10;

	public final ListLevel[] levels = new ListLevel[LEVELS];
	private final int[] numbers = new int[LEVELS];
	private final boolean[] begun = new boolean[LEVELS];
	private final int[] starts = new int[LEVELS];

	public ListCounter() {
		java.util.Arrays.fill(starts, -1);
	}

	/** @param first numbers that levels start with from here on; -1 for levels that go on */
	public void restart(int[] first) {
		for (int i = 0; i < first.length; i++)
			if (first[i] >= 0) {
				starts[i] = first[i];
				begun[i] = false;
			}
	}

	/** The level of paragraphs of a style. */
	public int levelOf(String style) {
		for (int i = 0; i < levels.length; i++)
			if (levels[i] != null && style.equals(levels[i].style()))
				return i;
		return 0;
	}

	/** Counts a paragraph. @param own levels that are defined anew for the list of the paragraph, or null each */
	public String next(int level, ListLevel[] own) {
		ListLevel current = of(level, own);
		if (current == null)
			return "";
		numbers[level] = begun[level] ? numbers[level] + 1 : start(level, own);
		begun[level] = true;
		for (int i = level + 1; i < levels.length; i++) {
			ListLevel below = of(i, own);
			if (below == null || below.restart() < 0 || level < below.restart())
				begun[i] = false;
		}
		return print(own, current);
	}

	private String print(ListLevel[] own, ListLevel current) {
		String pattern = current.pattern();
		if (current.format().equals("bullet"))
			return pattern.isBlank()
					? ""
					: (pattern.charAt(0) >= '\uE000' && pattern.charAt(0) <= '\uF8FF' ? String.valueOf(BULLET) : pattern) + ' ';
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : 0;
			if (c == '%' && next >= '1' && next <= '9') {
				out.append(number(next - '1', own, current));
				i++;
			} else
				out.append(c);
		}
		return out.isEmpty() || joined(current, out.charAt(out.length() - 1)) ? out.toString() : out.append(' ').toString();
	}

	/** After a wide sign of punctuation nobody writes a space; after others the text might run into the number. */
	private static boolean joined(ListLevel level, char last) {
		return level.suffix().equals("nothing") || "、）．。，：〕】》".indexOf(last) >= 0;
	}

	private String number(int level, ListLevel[] own, ListLevel current) {
		ListLevel other = of(level, own);
		if (other == null)
			return "";
		int value = begun[level] ? numbers[level] : start(level, own);
		return Numerals.print(current.legal() ? "decimal" : other.format(), value);
	}

	private int start(int level, ListLevel[] own) {
		return starts[level] >= 0 ? starts[level] : of(level, own).start();
	}

	private ListLevel of(int level, ListLevel[] own) {
		return own[level] != null ? own[level] : levels[level];
	}
}
