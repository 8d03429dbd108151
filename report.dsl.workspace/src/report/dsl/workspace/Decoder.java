// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Bytes of a report as text: UTF-8, UTF-16 with a byte order mark, or GB18030, which has GBK and GB2312 inside. Strict:
 * bytes that are no text are refused and never replaced.
 *
 * @param text     without byte order mark
 * @param encoding name of the one it was read in; null for UTF-8
 */
public record Decoder(String text, @Nullable String encoding) {

	/** A file with this many good characters per bad byte is a damaged UTF-8 file, not one in another encoding. */
	private static final int DAMAGED = 8;
	/** How documents of other kinds begin, each before its name: as text they would be hundreds of mistakes. */
	private static final String[] DOCUMENTS = { "PK\3\4", "ZIP (.docx .odt .ofd)",
			"\u00D0\u00CF\u0011\u00E0", "Office 97–2003 (.doc .wps .xls)",
			"%PDF-", "PDF", "{\\rtf", "RTF", "<!doctype html", "HTML", "<html", "HTML" };

	/** @throws FileProblem the bytes are no text */
	public static Decoder decode(byte[] bytes, int length) throws FileProblem {
		refuseDocument(bytes, length);
		if (length >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1])
			return utf16(bytes, length);
		int mark = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
		String text = new String(bytes, mark, length - mark, StandardCharsets.UTF_8);
		if (text.indexOf('\uFFFD') >= 0 && strict(StandardCharsets.UTF_8, bytes, mark, length) == null)
			return gb18030(bytes, length);
		refuseBinary(text);
		return new Decoder(text, null);
	}

	private static void refuseDocument(byte[] bytes, int length) throws FileProblem {
		for (int i = 0; i < DOCUMENTS.length; i += 2)
			if (starts(bytes, length, DOCUMENTS[i]))
				throw new FileProblem("file.document", DOCUMENTS[i + 1]);
	}

	/** @param beginning in small letters, which stand for capitals, too */
	private static boolean starts(byte[] bytes, int length, String beginning) {
		if (length < beginning.length())
			return false;
		for (int i = 0; i < beginning.length(); i++) {
			char wanted = beginning.charAt(i);
			char found = (char) (bytes[i] & 0xFF);
			if (found != wanted && (found < 'A' || found > 'Z' || found + 'a' - 'A' != wanted))
				return false;
		}
		return true;
	}

	private static Decoder utf16(byte[] bytes, int length) throws FileProblem {
		boolean little = bytes[0] == (byte) 0xFF;
		Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
		String text = strict(charset, bytes, 2, length);
		if (text == null)
			throw new FileProblem("file.encoding", charset.name());
		refuseBinary(text);
		return new Decoder(text, charset.name());
	}

	private static Decoder gb18030(byte[] bytes, int length) throws FileProblem {
		for (int i = 0; i < length; i++)
			if (bytes[i] == 0)
				throw new FileProblem("file.binary", i + 1);
		int bad = damage(bytes, length);
		String text = bad >= 0 ? null : strict(Charset.forName("GB18030"), bytes, 0, length);
		if (text == null)
			throw bad >= 0 ? new FileProblem("file.damaged", line(bytes, bad), bad + 1) : new FileProblem("file.noText");
		return new Decoder(text, "GB18030");
	}

	private static void refuseBinary(String text) throws FileProblem {
		int zero = text.indexOf('\0');
		if (zero >= 0)
			throw new FileProblem("file.binary", text.substring(0, zero).getBytes(StandardCharsets.UTF_8).length + 1);
	}

	/** The text; null when the bytes are not in this encoding. */
	private static @Nullable String strict(Charset charset, byte[] bytes, int from, int to) {
		try {
			return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
		} catch (CharacterCodingException e) {
			return null;
		}
	}

	/** @return where UTF-8 text is damaged first, or -1 when the bytes do not look like UTF-8 at all */
	private static int damage(byte[] bytes, int length) {
		int good = 0;
		int bad = 0;
		int first = -1;
		for (int i = 0; i < length;) {
			int size = sequence(bytes, i, length);
			if (size > 1)
				good++;
			if (size == 0) {
				bad++;
				first = first < 0 ? i : first;
			}
			i += Math.max(1, size);
		}
		return good >= bad * DAMAGED ? first : -1;
	}

	/** @return the length of the UTF-8 sequence at this place, 0 when there is none */
	private static int sequence(byte[] bytes, int at, int length) {
		int lead = bytes[at] & 0xFF;
		int size = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
		if (at + size > length)
			return 0;
		for (int i = 1; i < size; i++)
			if ((bytes[at + i] & 0xC0) != 0x80)
				return 0;
		return size;
	}

	private static int line(byte[] bytes, int offset) {
		int line = 1;
		for (int i = 0; i < offset; i++)
			if (bytes[i] == '\n')
				line++;
		return line;
	}
}
