// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.Effort;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.read.web.WebReader;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.i18n.Language;

/** Pages that lie about their encoding, never end, or are none. */
@Tag("slow")
class WebTroublesTest {

	@ParameterizedTest
	@CsvSource({ "GB18030,utf-8", "GB18030,gb2312", "GB18030,''", "UTF-8,gb2312", "UTF-8,''", "Big5,big5", "UTF-16LE,''", "UTF-16BE,utf-8",
			"UTF-8,no-such" })
	void encodings(String encoding, String stated) throws UnreadableDocument {
		String page = "<html><head><meta charset=\"" + stated + "\"></head><p>規章 12 件，其他 3 件</p></html>";
		assertEquals("規章 12 件，其他 3 件\n", shown(page.getBytes(Charset.forName(encoding))));
	}

	@Test
	void marks() throws UnreadableDocument {
		assertEquals("规章\n", shown("\uFEFF<p>规章".getBytes(StandardCharsets.UTF_16LE)));
		assertEquals("规章\n", shown("\uFEFF<meta charset=gbk><p>规章".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void damagedTextIsReadAndRemarked() throws UnreadableDocument {
		byte[] page = "<p>规章一二三四五六七八九十规范性文件一二三四五六七八九十".getBytes(StandardCharsets.UTF_8);
		SourceDocument document = WebReader.read(Arrays.copyOf(page, page.length - 1));
		assertEquals("规章一二三四五六七八九十规范性文件一二三四五六七八九\uFFFD\n", Shown.blocks(document));
		assertEquals(1, document.remarks().size());
	}

	@Test
	void zeroBytesAreLeftOut() throws UnreadableDocument {
		assertEquals("规章 1\n", shown("<p>规\0章 1</p>".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void storedWithPictures() throws UnreadableDocument {
		String page = """
				From: <Saved by a browser>
				MIME-Version: 1.0
				Content-Type: multipart/related; boundary="x"

				--x
				Content-Type: image/png
				Content-Transfer-Encoding: base64

				AAAA
				--x
				Content-Type: text/html; charset="utf-8"
				Content-Transfer-Encoding: quoted-printable

				<p>=E8=A7=84=E7=AB=A0 =
				12</p>
				--x--
				""";
		assertEquals("规章 12\n", shown(page.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n ",
			"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/plain\n\nno page\n--x--\n" })
	void noPage(String text) {
		refused(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void binary() {
		byte[] bytes = new byte[100_000];
		new Random(1).nextBytes(bytes);
		refused(bytes);
		refused(new byte[1000]);
	}

	@Test
	void tooLarge() {
		refused("<p>年报</p>".repeat(4_000_000).getBytes(StandardCharsets.UTF_8));
		refused("<p>1".repeat(400_000).getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void picturesInThePageDoNotCount() throws UnreadableDocument {
		String page = "<p>前</p><img src='data:image/png;base64," + "QUJD".repeat(6 << 20) + "'><p>后 1</p>";
		assertEquals("前\n后 1\n", shown(page.getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<span>", "<b>", "<table><tr><td>", "<ol><li>", "<p><font>", "<div style='display:table'>", "<pre>",
			"<blockquote hidden>" })
	void nestedWithoutEnd(String element) {
		byte[] page = (element.repeat(10_000) + "1").getBytes(StandardCharsets.UTF_8);
		Effort.assertProcessorTime(Duration.ofSeconds(20), () -> WebReader.read(page));
	}

	@Test
	void entitiesAreNotExpanded() throws UnreadableDocument {
		String page = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a '1'><!ENTITY b SYSTEM 'file:///etc/passwd'>]><html><p>&b;&a;</p></html>";
		assertTrue(shown(page.getBytes(StandardCharsets.UTF_8)).contains("&b;&a;"));
	}

	@Test
	void cellsThatCoverMoreThanThereIs() {
		String rows = "<tr><td rowspan=65000 colspan=1000>1".repeat(2000);
		Effort.assertProcessorTime(Duration.ofSeconds(10),
				() -> WebReader.read(("<table>" + rows + "</table>").getBytes(StandardCharsets.UTF_8)));
		String wide = "<table><tr>" + "<td rowspan=65000 colspan=1000>1".repeat(200) + "<tr>".repeat(60_000);
		Effort.assertProcessorTime(Duration.ofSeconds(10), () -> WebReader.read(wide.getBytes(StandardCharsets.UTF_8)));
	}

	private static String shown(byte[] page) throws UnreadableDocument {
		return Shown.blocks(WebReader.read(page));
	}

	private static void refused(byte[] page) {
		UnreadableDocument why = assertThrows(UnreadableDocument.class, () -> WebReader.read(page));
		assertTrue(!why.in(Language.ZH).equals(why.in(Language.EN)));
	}
}
