// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.rtf;

import java.io.ByteArrayOutputStream;

/** Bytes of the text that are not characters yet: a character may take several. */
final class RtfBytes {

	/** Half points by which a text stands clearly above the line. */
	static final int RAISED = 4;
	private static final int MOST = 1 << 16;
	private static final char SIGN = '●';

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final RtfFonts fonts;
	private int font;

	RtfBytes(RtfFonts fonts) {
		this.fonts = fonts;
	}

	/** @return whether there are so many that they should be taken */
	boolean add(int value, int inFont) {
		font = inFont;
		bytes.write(value);
		return bytes.size() >= MOST && value < 0x80;
	}

	boolean isEmpty() {
		return bytes.size() == 0;
	}

	String take() {
		String text = fonts.decode(bytes.toByteArray(), font);
		bytes.reset();
		return text;
	}

	/** A character in Unicode, half of one, or a sign of a font of signs. @param number signed 16 bits */
	static String unicode(int number) {
		char c = (char) number;
		return String.valueOf(c >= '\uF000' && c <= '\uF0FF' ? SIGN : c);
	}
}
