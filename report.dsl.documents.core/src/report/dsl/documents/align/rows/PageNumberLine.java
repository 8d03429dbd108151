// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.regex.Pattern;

import report.dsl.documents.align.sections.DocumentLine;

/** The number of a page on a line of its own, as text has it that was copied from pages: {@code — 4 —}, {@code 第 4 页 共 9 页}. */
public final class PageNumberLine {

	private static final int LONGEST = 24;
	/** Spares most lines the pattern. */
	private static final String FIRST = "-－—–―─·•~～（(第Pp";
	private static final Pattern LINE = Pattern.compile("[-－—–―─·•~～]{1,3}\\s*\\d{1,4}\\s*[-－—–―─·•~～]{1,3}"
			+ "|[（(]?第\\s*\\d{1,4}\\s*页[\\s,，/／、]*([共总]\\s*\\d{1,4}\\s*页)?[）)]?" + "|\\d{1,4}\\s*[/／]\\s*\\d{1,4}\\s*页"
			+ "|(?i:page)\\s*\\d{1,4}(\\s*(of|/)\\s*\\d{1,4})?");

	private PageNumberLine() {
	}

	public static boolean is(DocumentLine line) {
		if (!line.isParagraph() || line.level() > 0)
			return false;
		String text = line.piece().text();
		char first = text.length() > LONGEST ? 0 : text.charAt(0);
		return (Character.isDigit(first) || FIRST.indexOf(first) >= 0) && LINE.matcher(text).matches();
	}
}
