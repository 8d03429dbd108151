// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import java.text.Normalizer;

/** Unicode normal form C, and how to be spared the work for text that is surely in it. */
final class Nfc {

	private Nfc() {
	}

	static String of(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	/** Whether a look at the characters already tells that the text is in normal form C. */
	static boolean sure(char[] text, int length) {
		for (int i = 0; i < length; i++) {
			char c = text[i];
			if (c >= 0x300 && !stable(c))
				return false;
		}
		return true;
	}

	/**
	 * Whether the character neither changes nor combines with its neighbours in normal form C. The ranges are those of Chinese text:
	 * ideographs, their punctuation, full-width forms, enclosed numbers, general punctuation, arrows and shapes. What is outside of
	 * them is left to the normaliser. The halves of ideographs beyond U+FFFF are in, but for the compatibility ideographs from
	 * U+2F800 on (first half D87E).
	 */
	private static boolean stable(char c) {
		if (c >= 0x3400 && c <= 0x9FFF || c >= 0x3000 && c <= 0x3029 || c >= 0xFF01 && c <= 0xFFEE)
			return true;
		if (c >= 0x2150 && c <= 0x27BF)
			return c != 0x2329 && c != 0x232A;
		return c >= 0x2002 && c <= 0x20CF || c >= 0x2100 && c <= 0x2125 || c >= 0xD840 && c <= 0xD87D || c >= 0xDC00 && c <= 0xDFFF;
	}
}
