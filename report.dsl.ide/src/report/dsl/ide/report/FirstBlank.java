// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import report.dsl.text.LineBreaks;

/** The place of an empty report at which filling it in begins. */
public final class FirstBlank {

	private FirstBlank() {
	}

	/**
	 * The offset of what is to be filled in first: the organ in the title where it is not stated, else narrative or a cell.
	 *
	 * @param text of an empty report
	 * @param organ whose report it is; empty when that is not known yet
	 */
	public static int of(String text, String organ) {
		int title = text.indexOf('"') + 1;
		if (organ.isEmpty() && title > 0)
			return title;
		return Math.max(0, Snippets.first(LineBreaks.lines(text)));
	}
}
