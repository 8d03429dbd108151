package report.dsl.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import report.dsl.text.Label;

/**
 * What the words of a document are compared by: as labels are, and traditional characters as simplified ones. The pairs are those of
 * ICU's transliterator {@code Traditional-Simplified} for single characters.
 */
final class Folding {

	/** The simplified character for each one from U+3400 to U+9FFF; 0 for those that stay. */
	private static final char[] SIMPLIFIED = new char[0xa000 - 0x3400];

	static {
		String[] lines = pairs().split("\n");
		for (int i = 0; i < lines[0].length(); i++)
			SIMPLIFIED[lines[0].charAt(i) - 0x3400] = lines[1].charAt(i);
	}

	private Folding() {
	}

	private static String pairs() {
		try (InputStream in = Folding.class.getResourceAsStream("simplified.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The folded text; empty when it is too long for a label. */
	static String fold(String text) {
		return Label.normal(simplified(text));
	}

	static String simplified(String text) {
		for (int i = 0; i < text.length(); i++)
			if (isTraditional(text.charAt(i)))
				return replaced(text, i);
		return text;
	}

	private static boolean isTraditional(char c) {
		return c >= 0x3400 && c < 0xa000 && SIMPLIFIED[c - 0x3400] != 0;
	}

	private static String replaced(String text, int from) {
		char[] chars = text.toCharArray();
		for (int i = from; i < chars.length; i++)
			if (isTraditional(chars[i]))
				chars[i] = SIMPLIFIED[chars[i] - 0x3400];
		return new String(chars);
	}
}
