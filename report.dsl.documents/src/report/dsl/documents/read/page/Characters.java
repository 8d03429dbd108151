// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.page;

/** What characters are to one who looks at a page. */
public final class Characters {

	private Characters() {
	}

	/** Whether nothing is to be seen of it. */
	public static boolean blank(char c) {
		return c <= ' ' || Character.isSpaceChar(c);
	}

	/** Whether a text has any. */
	public static boolean digits(String text) {
		for (int i = 0; i < text.length(); i++)
			if (Character.isDigit(text.charAt(i)))
				return true;
		return false;
	}
}
