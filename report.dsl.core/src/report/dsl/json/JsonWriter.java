// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Writes JSON to a growing buffer of UTF-8 bytes, in one of two canonical styles: pretty (two spaces, one member a line, {@code \n})
 * or compact (no white space at all). Empty arrays and objects are {@code []} and {@code {}} in both. Strings are put into
 * Unicode normal form C; a surrogate without its partner becomes U+FFFD, so that the bytes are always valid UTF-8.
 * <p>
 * Reusable, not for several threads. The caller sees to it that keys and values alternate.
 */
public final class JsonWriter {

	private static final int INITIAL = 8 * 1024;
	/** A buffer that one huge report needed is not kept for the small ones behind it. */
	private static final int KEPT = 1024 * 1024;
	private static final byte[] INDENT = ("\n" + " ".repeat(62)).getBytes(StandardCharsets.US_ASCII);
	private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
	/** U+FFFD */
	private static final byte[] REPLACEMENT = { (byte) 0xEF, (byte) 0xBF, (byte) 0xBD };
	private static final byte[] LEAST = Long.toString(Long.MIN_VALUE).getBytes(StandardCharsets.US_ASCII);

	private final boolean pretty;
	private final boolean normal;
	private byte[] bytes = new byte[INITIAL];
	private int size;
	private char[] chars = new char[256];
	private int depth;
	/** nothing stands yet in the innermost open object or array */
	private boolean first = true;
	/** a key stands there and waits for its value */
	private boolean keyed;

	public JsonWriter(boolean pretty) {
		this(pretty, true);
	}

	private JsonWriter(boolean pretty, boolean normal) {
		this.pretty = pretty;
		this.normal = normal;
	}

	/**
	 * A pretty one that leaves strings in the normal form they are in: for names of files and text to insert, which have to stay what they
	 * are.
	 */
	public static JsonWriter verbatim() {
		return new JsonWriter(true, false);
	}

	public boolean isPretty() {
		return pretty;
	}

	/** Forgets what was written and keeps the buffer. */
	public JsonWriter reset() {
		return reset(0);
	}

	/** Starts over with the first of the values {@code inside} objects or arrays that another writer has opened. */
	public JsonWriter reset(int inside) {
		size = 0;
		depth = inside;
		first = true;
		keyed = false;
		if (bytes.length > KEPT)
			bytes = new byte[INITIAL];
		if (chars.length > KEPT)
			chars = new char[256];
		return this;
	}

	/** The buffer itself: valid up to {@link #size()} and until the next call. */
	public byte[] buffer() {
		return bytes;
	}

	public int size() {
		return size;
	}

	public byte[] toByteArray() {
		return Arrays.copyOf(bytes, size);
	}

	public JsonWriter beginObject() {
		return begin('{');
	}

	public JsonWriter endObject() {
		return end('}');
	}

	public JsonWriter beginArray() {
		return begin('[');
	}

	public JsonWriter endArray() {
		return end(']');
	}

	/** Ends the document or, in the compact style, the line. */
	public JsonWriter newLine() {
		reserve(1);
		bytes[size++] = '\n';
		return this;
	}

	/** The form of a key for {@link #key(byte[])}. */
	public static byte[] encode(String key) {
		JsonWriter writer = new JsonWriter(false);
		writer.quote(key);
		writer.bytes[writer.size++] = ':';
		return writer.toByteArray();
	}

	public JsonWriter key(byte[] encoded) {
		item();
		append(encoded, 0, encoded.length);
		return keyWritten();
	}

	public JsonWriter key(String key) {
		item();
		quote(key);
		reserve(2);
		bytes[size++] = ':';
		return keyWritten();
	}

	private JsonWriter keyWritten() {
		if (pretty) {
			reserve(1);
			bytes[size++] = ' ';
		}
		keyed = true;
		return this;
	}

	/** @param text null is written as such */
	public JsonWriter string(@Nullable String text) {
		if (text == null)
			return nothing();
		item();
		quote(text);
		return this;
	}

	public JsonWriter number(long number) {
		item();
		digits(number);
		return this;
	}

	/** An exact decimal from millionths, without exponent and without zeros at its end. */
	public JsonWriter millionths(long number) {
		item();
		long whole = number / 1_000_000;
		int rest = (int) Math.abs(number % 1_000_000);
		if (number < 0 && whole == 0 && rest != 0) {
			reserve(1);
			bytes[size++] = '-';
		}
		digits(whole);
		if (rest != 0)
			fraction(rest);
		return this;
	}

	public JsonWriter bool(boolean value) {
		return word(value ? TRUE : FALSE);
	}

	/** Writes {@code null}. */
	public JsonWriter nothing() {
		return word(NULL);
	}

	/** Takes over text of a writer of the same style that ended where a value is due at this depth. */
	void splice(byte[] from, int start, int end, int depthThere) {
		append(from, start, end - start);
		depth = depthThere;
		keyed = true;
	}

	/** Takes over text of a writer of the same style that ended behind a value at this depth. */
	void spliceEnd(byte[] from, int start, int end, int depthThere) {
		append(from, start, end - start);
		depth = depthThere;
		keyed = false;
		first = false;
	}

	/** Leaves a value out, for a template. @return where it would stand */
	int gap() {
		keyed = false;
		first = false;
		return size;
	}

	private JsonWriter begin(char bracket) {
		item();
		reserve(1);
		bytes[size++] = (byte) bracket;
		depth++;
		first = true;
		return this;
	}

	private JsonWriter end(char bracket) {
		depth--;
		if (!first)
			indent();
		reserve(1);
		bytes[size++] = (byte) bracket;
		first = false;
		return this;
	}

	private JsonWriter word(byte[] word) {
		item();
		append(word, 0, word.length);
		return this;
	}

	/** What stands between the value or key to come and the one before it. */
	private void item() {
		if (keyed) {
			keyed = false;
			return;
		}
		if (!first) {
			reserve(1);
			bytes[size++] = ',';
		}
		first = false;
		if (depth > 0)
			indent();
	}

	private void indent() {
		if (!pretty)
			return;
		int spaces = 2 * depth;
		append(INDENT, 0, Math.min(spaces + 1, INDENT.length));
		for (int more = spaces + 1 - INDENT.length; more > 0; more -= INDENT.length - 1)
			append(INDENT, 1, Math.min(more, INDENT.length - 1));
	}

	private void append(byte[] from, int start, int length) {
		reserve(length);
		System.arraycopy(from, start, bytes, size, length);
		size += length;
	}

	private void reserve(int more) {
		if (bytes.length - size < more)
			bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), (int) Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
	}

	private void digits(long number) {
		if (number >= 0 && number < 10) {
			reserve(1);
			bytes[size++] = (byte) ('0' + number);
			return;
		}
		if (number == Long.MIN_VALUE) {
			append(LEAST, 0, LEAST.length);
			return;
		}
		reserve(20);
		if (number < 0) {
			bytes[size++] = '-';
			number = -number;
		}
		int end = size;
		for (long rest = number; rest != 0; rest /= 10)
			end++;
		size = end;
		for (long rest = number; rest != 0; rest /= 10)
			bytes[--end] = (byte) ('0' + rest % 10);
	}

	private void fraction(int millionths) {
		reserve(7);
		bytes[size++] = '.';
		for (int unit = 100_000, rest = millionths; rest != 0; unit /= 10) {
			bytes[size++] = (byte) ('0' + rest / unit);
			rest %= unit;
		}
	}

	private void quote(String text) {
		int length = load(text);
		if (normal && !Nfc.sure(chars, length))
			length = load(Nfc.of(text));
		reserve(3 * length + 2);
		bytes[size++] = '"';
		for (int i = 0; i < length;)
			i = encode(i, length);
		bytes[size++] = '"';
	}

	/** Copies the text to where it can be looked at quickly. @return its length */
	private int load(String text) {
		int length = text.length();
		if (chars.length < length)
			chars = new char[Math.max(length, 2 * chars.length)];
		text.getChars(0, length, chars, 0);
		return length;
	}

	/** Encodes up to and with the first character that needs a closer look. @return the place behind it */
	private int encode(int from, int length) {
		char[] in = chars;
		byte[] out = bytes;
		int to = size;
		for (int i = from; i < length; i++) {
			char c = in[i];
			if (c >= 0x3000 && c < Character.MIN_SURROGATE || c >= 0x800 && !Character.isSurrogate(c)) {
				out[to] = (byte) (0xE0 | c >> 12);
				out[to + 1] = (byte) (0x80 | c >> 6 & 0x3F);
				out[to + 2] = (byte) (0x80 | c & 0x3F);
				to += 3;
			} else if (c >= 0x80 || c < ' ' || c == '"' || c == '\\') {
				size = to;
				return special(i, length);
			} else
				out[to++] = (byte) c;
		}
		size = to;
		return length;
	}

	/** What is rare in the text of a report. @return the place behind it */
	private int special(int i, int length) {
		char c = chars[i];
		if (c < 0x80)
			escape(c, length - i);
		else if (c < 0x800) {
			bytes[size++] = (byte) (0xC0 | c >> 6);
			bytes[size++] = (byte) (0x80 | c & 0x3F);
		} else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(chars[i + 1])) {
			four(Character.toCodePoint(c, chars[i + 1]));
			return i + 2;
		} else
			append(REPLACEMENT, 0, REPLACEMENT.length);
		return i + 1;
	}

	private void four(int point) {
		bytes[size++] = (byte) (0xF0 | point >> 18);
		bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
		bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
		bytes[size++] = (byte) (0x80 | point & 0x3F);
	}

	/** @param left how many characters, this one included, are still to be written */
	private void escape(char c, int left) {
		reserve(3 * left + 5);
		bytes[size++] = '\\';
		int at = "\b\t\n\f\r\"\\".indexOf(c);
		if (at >= 0) {
			bytes[size++] = (byte) "btnfr\"\\".charAt(at);
			return;
		}
		bytes[size++] = 'u';
		bytes[size++] = '0';
		bytes[size++] = '0';
		bytes[size++] = HEX[c >> 4];
		bytes[size++] = HEX[c & 0xF];
	}
}
