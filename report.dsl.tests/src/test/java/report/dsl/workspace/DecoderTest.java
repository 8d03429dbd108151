// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.i18n.Language;

class DecoderTest {

	private static final String TEXT = "年报 \"芹池镇2020年政府信息公开工作年度报告\"\n机关 \"阳城县芹池镇人民政府\" 𠮷\n";

	@Test
	void utf8() throws FileProblem {
		assertEquals(new Decoder(TEXT, null), decode(utf8(TEXT)));
		assertEquals(new Decoder("", null), decode(new byte[0]));
		assertEquals(new Decoder("a", null), decode(utf8("a")));
	}

	@Test
	void byteOrderMarkIsNoText() throws FileProblem {
		assertEquals(new Decoder(TEXT, null), decode(utf8("\uFEFF" + TEXT)));
	}

	@Test
	void replacementCharacterThatIsWrittenStays() throws FileProblem {
		assertEquals(new Decoder(TEXT + "\uFFFD", null), decode(utf8(TEXT + "\uFFFD")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
	void utf16WithMark(String name) throws FileProblem {
		assertEquals(new Decoder(TEXT, name), decode(("\uFEFF" + TEXT).getBytes(Charset.forName(name))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GB18030", "GBK" })
	void olderChineseEncodings(String name) throws FileProblem {
		String text = TEXT.replace("𠮷", "吉");
		assertEquals(new Decoder(text, "GB18030"), decode(text.getBytes(Charset.forName(name))));
	}

	@Test
	void shortGb18030IsNotTakenForDamagedUtf8() throws FileProblem {
		assertEquals(new Decoder("年报 \"中\"", "GB18030"), decode("年报 \"中\"".getBytes(Charset.forName("GB18030"))));
	}

	@Test
	void damagedUtf8IsNotReadAsAnotherEncoding() {
		byte[] bytes = utf8(TEXT);
		int second = TEXT.indexOf('\n') + 1;
		int offset = utf8(TEXT.substring(0, second)).length + 9;
		bytes[offset] = (byte) 0xFF;
		assertEquals("cannot be read: invalid UTF-8 in line 2 (byte " + offset + "); correct it in an editor and save it as UTF-8",
				refusal(bytes));
	}

	@Test
	void cutUtf8IsDamaged() {
		byte[] bytes = utf8(TEXT.repeat(2) + "年");
		assertEquals(
				"cannot be read: invalid UTF-8 in line 5 (byte " + (bytes.length - 2) + "); correct it in an editor and save it as UTF-8",
				refusal(Arrays.copyOf(bytes, bytes.length - 1)));
	}

	@Test
	void binaryFiles() {
		assertEquals("cannot be read: byte 4 is 0, so this is not a text file", refusal(utf8("年\0x")));
		assertEquals("cannot be read: byte 3 is 0, so this is not a text file",
				refusal(new byte[] { (byte) 0xD0, (byte) 0xCF, 0, 1, (byte) 0xFF }));
		ByteArrayOutputStream random = new ByteArrayOutputStream();
		for (int i = 1; i < 256; i++)
			random.write(i);
		assertEquals("cannot be read: not valid UTF-8, UTF-16 or GB18030; save it as UTF-8", refusal(random.toByteArray()));
	}

	@Test
	void cutUtf16IsRefused() {
		byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
		assertEquals("cannot be read: marked as UTF-16LE, but not valid in this encoding; save it as UTF-8",
				refusal(Arrays.copyOf(bytes, bytes.length - 1)));
	}

	/** As text they would be hundreds of mistakes. */
	@Test
	void documentsAreNamed() {
		for (String[] beginning : new String[][] { { "PK\3\4", "ZIP (.docx .odt .ofd)" }, { "%PDF-1.7", "PDF" }, { "{\\rtf1\\ansi", "RTF" },
				{ "<!DOCTYPE html>", "HTML" }, { "<html lang='zh'>", "HTML" },
				{ "\u00D0\u00CF\u0011\u00E0", "Office 97–2003 (.doc .wps .xls)" } })
			assertEquals("cannot be read: this is a document of the kind " + beginning[1] + ", not the text of a report; use report import",
					refusal((beginning[0] + " 0").getBytes(StandardCharsets.ISO_8859_1)));
	}

	private static Decoder decode(byte[] bytes) throws FileProblem {
		return Decoder.decode(bytes, bytes.length);
	}

	private static String refusal(byte[] bytes) {
		return assertThrows(FileProblem.class, () -> decode(bytes)).in(Language.EN);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
