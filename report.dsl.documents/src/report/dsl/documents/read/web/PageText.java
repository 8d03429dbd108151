// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.source.UnreadableDocument;

/**
 * The source of a web page as text. Pages lie about their charset, so the bytes are asked first: what is UTF-8 to the last byte is
 * UTF-8, whatever the page says; else the charset counts that leaves the fewest bytes over.
 *
 * @param lost how many characters could not be read
 */
public record PageText(String source, int lost) {

	/** A page that is larger without its embedded pictures is no report; its tree would need hundreds of megabytes. */
	private static final int LARGEST = 8 << 20;
	/** Each element takes most of a kilobyte while the page is read. A report has a thousand of them. */
	private static final int MOST_TAGS = 150_000;
	/** When one character of so many cannot be read, it is no text. */
	private static final int LOSS = 20;
	/** Where the page itself may name its charset. */
	private static final int HEAD = 4096;
	/** Of this many bytes one may be zero; more of them are in no text. */
	private static final int ZERO_BYTES = 200;
	private static final char LOST = '\uFFFD';

	/** @param stated charset named outside of the page */
	public static PageText of(byte[] bytes, @Nullable String stated) throws UnreadableDocument {
		byte[] page = Pictures.without(bytes);
		if (page.length > LARGEST)
			throw new UnreadableDocument("web.large", page.length >> 20, LARGEST >> 20);
		Charset marked = marked(page);
		String text = marked != null ? new String(page, marked) : unmarked(page, stated);
		String clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
		int lost = count(clean);
		if (lost * LOSS > clean.length())
			throw new UnreadableDocument("web.binary");
		if (tags(clean) > MOST_TAGS)
			throw new UnreadableDocument("web.tags", MOST_TAGS);
		return new PageText(!clean.isEmpty() && clean.charAt(0) == '\uFEFF' ? clean.substring(1) : clean, lost);
	}

	private static String unmarked(byte[] page, @Nullable String stated) throws UnreadableDocument {
		Charset wide = wide(page);
		if (wide != null)
			return new String(page, wide);
		String utf8 = new String(page, StandardCharsets.UTF_8);
		int lost = count(utf8);
		if (lost == 0 || lost * 8 < wideCharacters(utf8))
			return utf8;
		String best = new String(page, Charset.forName("GB18030"));
		Charset named = charset(stated != null ? stated : named(page));
		if (named != null && !named.equals(StandardCharsets.UTF_8)) {
			String other = new String(page, named);
			best = count(other) <= count(best) ? other : best;
		}
		return lost < count(best) ? utf8 : best;
	}

	private static @Nullable Charset marked(byte[] page) {
		if (page.length >= 3 && page[0] == (byte) 0xEF && page[1] == (byte) 0xBB && page[2] == (byte) 0xBF)
			return StandardCharsets.UTF_8;
		if (page.length >= 2 && page[0] == (byte) 0xFF && page[1] == (byte) 0xFE)
			return StandardCharsets.UTF_16LE;
		return page.length >= 2 && page[0] == (byte) 0xFE && page[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
	}

	/** UTF-16 without a mark: the markup has a zero in every second byte. */
	private static @Nullable Charset wide(byte[] page) throws UnreadableDocument {
		int even = 0;
		int odd = 0;
		for (int i = 0; i < page.length; i++)
			if (page[i] == 0 && (i & 1) == 0)
				even++;
			else if (page[i] == 0)
				odd++;
		if (odd > page.length / 8 && even <= odd / 16)
			return StandardCharsets.UTF_16LE;
		if (even > page.length / 8 && odd <= even / 16)
			return StandardCharsets.UTF_16BE;
		if (even + odd > 2 && even + odd > page.length / ZERO_BYTES)
			throw new UnreadableDocument("web.binary");
		return null;
	}

	/** The charset that the page names: {@code <meta charset=…>}, http-equiv or the XML declaration; null for none. */
	private static @Nullable String named(byte[] page) {
		String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
		int at = head.indexOf("charset=");
		int length = "charset=".length();
		if (at < 0) {
			at = head.indexOf("encoding=");
			length = "encoding=".length();
		}
		if (at < 0)
			return null;
		int from = at + length;
		while (from < head.length() && (head.charAt(from) == '"' || head.charAt(from) == '\'' || head.charAt(from) == ' '))
			from++;
		int to = from;
		while (to < head.length() && (Character.isLetterOrDigit(head.charAt(to)) || head.charAt(to) == '-' || head.charAt(to) == '_'))
			to++;
		return head.substring(from, to);
	}

	private static @Nullable Charset charset(@Nullable String name) {
		if (name == null || name.isEmpty())
			return null;
		try {
			Charset charset = Charset.forName(name);
			return charset.name().startsWith("GB") ? Charset.forName("GB18030") : charset;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return null;
		}
	}

	private static int count(String text) {
		int count = 0;
		for (int at = text.indexOf(LOST); at >= 0; at = text.indexOf(LOST, at + 1))
			count++;
		return count;
	}

	private static int tags(String text) {
		int tags = 0;
		for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1))
			if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)))
				tags++;
		return tags;
	}

	private static int wideCharacters(String text) {
		int count = 0;
		for (int i = 0; i < text.length(); i++)
			if (text.charAt(i) > 0x7F && text.charAt(i) != LOST)
				count++;
		return count;
	}

	/** Takes pictures out that are written into the page itself: they are what makes pages large. */
	static final class Pictures {

		private static final byte[] SIGN = ";base64,".getBytes(StandardCharsets.ISO_8859_1);
		private static final int SMALL = 256;

		private Pictures() {
		}

		static byte[] without(byte[] bytes) {
			byte[] out = null;
			int length = 0;
			int kept = 0;
			for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
				int end = at;
				while (end < bytes.length && base64(bytes[end]))
					end++;
				if (end - at > SMALL) {
					out = out == null ? new byte[bytes.length] : out;
					System.arraycopy(bytes, kept, out, length, at - kept);
					length += at - kept;
					kept = end;
				}
				at = end;
			}
			if (out == null)
				return bytes;
			System.arraycopy(bytes, kept, out, length, bytes.length - kept);
			return Arrays.copyOf(out, length + bytes.length - kept);
		}

		private static int next(byte[] bytes, int from) {
			for (int i = from; i + SIGN.length <= bytes.length; i++)
				if (bytes[i] == ';' && Arrays.equals(bytes, i, i + SIGN.length, SIGN, 0, SIGN.length))
					return i + SIGN.length;
			return -1;
		}

		private static boolean base64(byte b) {
			return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '+' || b == '/' || b == '=' || b == '%';
		}
	}
}
