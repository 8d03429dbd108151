// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

	private static String text(JsonWriter writer) {
		return new String(writer.toByteArray(), UTF_8);
	}

	private static String string(String value) {
		return text(new JsonWriter(false).string(value));
	}

	private static JsonWriter nested(JsonWriter writer) {
		return writer.beginObject().key("a").beginArray().number(1).beginArray().endArray().beginObject().endObject().bool(true).endArray()
				.key("b").nothing().key("c").beginObject().key("d").string(null).endObject().endObject();
	}

	@Test
	void prettyHasOneMemberALine() {
		assertEquals("""
				{
				  "a": [
				    1,
				    [],
				    {},
				    true
				  ],
				  "b": null,
				  "c": {
				    "d": null
				  }
				}""", text(nested(new JsonWriter(true))));
	}

	@Test
	void compactHasNoWhiteSpace() {
		assertEquals("{\"a\":[1,[],{},true],\"b\":null,\"c\":{\"d\":null}}", text(nested(new JsonWriter(false))));
	}

	@Test
	void resetForgetsAndMayStartInside() {
		JsonWriter writer = nested(new JsonWriter(true)).reset(2).beginObject().key("x").number(1).endObject().number(2);
		assertEquals("\n    {\n      \"x\": 1\n    },\n    2", text(writer));
		assertEquals("7", text(writer.reset().number(7)));
	}

	@Test
	void indentsDeeperThanItsStoreOfSpaces() {
		JsonWriter writer = new JsonWriter(true);
		for (int i = 0; i < 100; i++)
			writer.beginArray();
		for (int i = 0; i < 100; i++)
			writer.endArray();
		StringBuilder expected = new StringBuilder("[");
		for (int i = 1; i < 100; i++)
			expected.append('\n').append("  ".repeat(i)).append('[');
		expected.append(']');
		for (int i = 98; i >= 0; i--)
			expected.append('\n').append("  ".repeat(i)).append(']');
		assertEquals(expected.toString(), text(writer));
	}

	@Test
	void escapesWhatHasToBe() {
		assertEquals("\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028\"", string("\"\\/\b\t\n\f\r\0\u001f\u007f\u2028"));
	}

	@Test
	void loneSurrogatesAreReplaced() {
		assertEquals("\"\uFFFD,\uD840\uDC00,\uFFFD\"", string("\uDC00,\uD840\uDC00,\uD840"));
		assertEquals("\"\uFFFDa\"", string("\uD83Da"));
	}

	@Test
	void knownNfcIsLeftAlone() {
		String chinese = "一、总体情况：“２０２０”年（第二十条）—— é ① → \uD840\uDC00";
		assertTrue(Nfc.sure(chinese.toCharArray(), chinese.length()));
	}

	@ParameterizedTest
	@CsvSource({ "e\u0301,\u00E9", "\u212B,\u00C5", "\uF900,\u8C48", "\u304B\u3099,\u304C", "\u2000x,\u2002x", "\u2329,\u3008",
			"\uD87E\uDC00,\u4E3D" })
	void writesNfc(String written, String expected) {
		assertEquals('"' + expected + '"', string(written));
	}

	/** What the quick look makes of a text. */
	private static String nfc(String text) {
		return Nfc.sure(text.toCharArray(), text.length()) ? text : Nfc.of(text);
	}

	@Test
	void theQuickLookNeverErrs() {
		for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
			if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
				continue;
			String text = "a" + Character.toString(point) + "\u0301\u0327";
			assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), nfc(text));
			String alone = Character.toString(point);
			assertEquals(Normalizer.normalize(alone, Normalizer.Form.NFC), nfc(alone));
			// two marks in the wrong order: only characters that never combine may be passed over
			String twice = alone + alone + "中";
			assertEquals(Normalizer.normalize(twice, Normalizer.Form.NFC), nfc(twice));
		}
	}

	@Test
	void bytesAreAlwaysUtf8() throws CharacterCodingException {
		Random random = new Random(7);
		JsonWriter writer = new JsonWriter(false);
		for (int i = 0; i < 2000; i++) {
			char[] chars = new char[random.nextInt(40)];
			for (int j = 0; j < chars.length; j++)
				chars[j] = (char) (random.nextBoolean() ? random.nextInt(0x10000) : 0xD800 + random.nextInt(0x800));
			writer.reset().string(new String(chars));
			UTF_8.newDecoder().decode(ByteBuffer.wrap(writer.buffer(), 0, writer.size()));
		}
	}

	@Test
	void longTextOfControlCharactersFits() {
		String text = "\u0001".repeat(20_000);
		assertEquals('"' + "\\u0001".repeat(20_000) + '"', string(text));
	}

	@Test
	void numbersOfAnySize() {
		for (long number : new long[] { 0, 9, 10, -1, -10, 999_999_999_999_999L, Long.MAX_VALUE, Long.MIN_VALUE })
			assertEquals(Long.toString(number), text(new JsonWriter(false).number(number)));
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "1,0.000001", "-1,-0.000001", "447336000000,447336", "100000,0.1", "-1500000,-1.5", "26019538750000,26019538.75",
			"1000010,1.00001" })
	void decimalsAreExactAndShort(long millionths, String expected) {
		assertEquals(expected, text(new JsonWriter(false).millionths(millionths)));
	}

	@Test
	void decimalsEqualThoseOfTheLibrary() {
		Random random = new Random(11);
		for (int i = 0; i < 20_000; i++) {
			long number = random.nextLong() >> random.nextInt(64);
			String expected = BigDecimal.valueOf(number, 6).stripTrailingZeros().toPlainString();
			assertEquals(expected, text(new JsonWriter(false).millionths(number)));
		}
	}

	@Test
	void encodedKeysAreTheSame() {
		byte[] plain = new JsonWriter(true).beginObject().key("键\"").number(1).endObject().toByteArray();
		assertArrayEquals(plain, new JsonWriter(true).beginObject().key(JsonWriter.encode("键\"")).number(1).endObject().toByteArray());
	}
}
