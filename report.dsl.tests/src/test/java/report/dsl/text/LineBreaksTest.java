// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in for methods of the Java library that the build for browsers does not have gives the same as these. */
class LineBreaksTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "\n", "a\n", "a\n\n", "\r\n", "a\r\nb", "a\rb\n", "\n\r", "a\n\r\nb\r", " a \u2028 b\u2029", "\u0085",
			"a \u000b\fb",
			"  ", " \n x", "a,b", ",", "a,,b,,", ",a" })
	void isAsInTheJavaLibrary(String text) {
		compare(text);
	}

	@Test
	void isAsInTheJavaLibraryForAnyText() {
		Random random = new Random(7);
		String signs = "ab,,, \t\n\r\n\u000b\f\u0085\u2028\u2029\u3000";
		for (int round = 0; round < 5_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(12); length > 0; length--)
				text.append(signs.charAt(random.nextInt(signs.length())));
			compare(text.toString());
		}
	}

	private static void compare(String text) {
		assertEquals(text.lines().toList(), LineBreaks.lines(text));
		assertEquals(List.of(text.split("\\R")), LineBreaks.paragraphs(text));
		assertEquals(text.replaceAll("\\s*\\R\\s*", ""), LineBreaks.removed(text));
		assertEquals(text.replaceAll("\\s+", " "), LineBreaks.spaced(text));
		assertArrayEquals(text.split(","), Split.at(text, ","));
		assertArrayEquals(text.split(",", -1), Split.all(text, ","));
	}

	@Test
	void ideographsAreThoseOfTheJavaLibrary() {
		for (char c = 0; c < Character.MAX_VALUE; c++)
			assertEquals(Character.isIdeographic(c), Chars.isIdeograph(c), Integer.toHexString(c));
	}
}
