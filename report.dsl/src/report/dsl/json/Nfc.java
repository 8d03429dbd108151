package report.dsl.json;

import java.text.Normalizer;

/** Unicode normal form C, without work for text that is surely in it. */
final class Nfc {

	private Nfc() {
	}

	/** The text in normal form C; the same object when a look at the characters already tells that it is. */
	static String of(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0x300 && !stable(c))
				return Normalizer.normalize(text, Normalizer.Form.NFC);
		}
		return text;
	}

	/**
	 * Whether the character neither changes nor combines with its neighbours in normal form C. The ranges are those of
	 * Chinese text (ideographs, their punctuation, full-width forms, enclosed numbers, general
	 * punctuation, arrows and shapes); what is outside of them is left to the normaliser. The halves of ideographs beyond U+FFFF are in, but for the
	 * compatibility ideographs from U+2F800 on (first half D87E).
	 */
	private static boolean stable(char c) {
		if (c >= 0x3400 && c <= 0x9FFF || c >= 0x3001 && c <= 0x3029 || c >= 0xFF01 && c <= 0xFFEE)
			return true;
		if (c >= 0x2002 && c <= 0x20CF || c >= 0x2100 && c <= 0x2125 || c >= 0x2150 && c <= 0x218B)
			return true;
		return c >= 0x2460 && c <= 0x27BF || c >= 0xD840 && c <= 0xD87D || c >= 0xDC00 && c <= 0xDFFF;
	}
}
