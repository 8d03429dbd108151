// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import org.jspecify.annotations.Nullable;

/**
 * What the page is for.
 *
 * @param forPreview marks findings, blanks and computed figures, and says of every cell, label, heading and paragraph where it stands
 *                   in the text; else the page is the document and nothing more
 * @param script     JavaScript to run at the end of the page
 * @param nonce      the nonce under which the page's Content-Security-Policy lets that script run, and no other; null exactly if the script is
 */
public record HtmlOptions(boolean forPreview, @Nullable String script, @Nullable String nonce) {

	/** The page beside the text, without a script. */
	public static final HtmlOptions PREVIEW = new HtmlOptions(true, null, null);
	/** The page to keep and to print. */
	public static final HtmlOptions EXPORT = new HtmlOptions(false, null, null);

	/** @throws IllegalArgumentException when only one of script and nonce is there, or the nonce is not made of the characters of Base64 */
	public HtmlOptions {
		if ((script == null) != (nonce == null))
			throw new IllegalArgumentException("script and nonce belong together");
		if (nonce != null && !isNonce(nonce))
			throw new IllegalArgumentException("a nonce is made of the characters of Base64");
	}

	/** The same with a script, e.g. that of an editor which moves the caret to what is clicked. */
	public HtmlOptions withScript(String newScript, String newNonce) {
		return new HtmlOptions(forPreview, newScript, newNonce);
	}

	private static boolean isNonce(String nonce) {
		for (int i = 0; i < nonce.length(); i++) {
			char c = nonce.charAt(i);
			if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || "+/=-_".indexOf(c) >= 0))
				return false;
		}
		return !nonce.isEmpty();
	}
}
