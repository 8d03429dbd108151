// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

import report.dsl.documents.read.page.Characters;

/**
 * A piece of text on a page of a document, mostly one character. Points from the upper left corner of the page.
 *
 * @param y     of the base line
 * @param size  of the font
 * @param spaced whether the page shows a blank in front of it
 */
public record Glyph(String text, float x, float y, float width, float size, boolean spaced) {

	Glyph behindBlank() {
		return new Glyph(text, x, y, width, size, true);
	}

	float right() {
		return x + width;
	}

	/** The middle of the letter. */
	float middle() {
		return x + width / 2;
	}

	/** A height at which the letter certainly is. */
	float height() {
		return y - size * 0.35f;
	}

	boolean blank() {
		for (int i = 0; i < text.length(); i++)
			if (!Characters.blank(text.charAt(i)))
				return false;
		return true;
	}
}
