// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.sheet;

/**
 * The text of a cell in one or several formats.
 *
 * @param seen   without what is struck through; digits above or below the line as such
 * @param struck what a line goes through; empty for nothing
 */
record SheetText(String seen, String struck) {

	static final SheetText EMPTY = new SheetText("", "");
	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	static SheetText of(String seen) {
		return new SheetText(seen, "");
	}

	/** With a further part. @param raised whether it stands above or below the line */
	SheetText with(String part, boolean isStruck, boolean raised) {
		return isStruck ? new SheetText(seen, struck + part) : new SheetText(seen + (raised ? raised(part) : part), struck);
	}

	SheetText with(SheetText part) {
		return new SheetText(seen + part.seen, struck + part.struck);
	}

	/** The same, all of it struck through. */
	SheetText strike() {
		return new SheetText("", struck + seen);
	}

	/** Digits above the line do not join the figure before them. */
	private static String raised(String part) {
		StringBuilder out = new StringBuilder();
		for (char c : part.toCharArray())
			out.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
		return out.toString();
	}
}
