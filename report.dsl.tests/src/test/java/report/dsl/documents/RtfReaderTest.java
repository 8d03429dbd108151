// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.source.RawDocument;
import report.dsl.workspace.FileProblem;

/** What is read from RTF files: {@code rtf.txt} has their text, the blocks and what is remarked. */
class RtfReaderTest {

	static List<Cases> texts() throws IOException {
		return Cases.of("rtf.txt");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void text(Cases text) throws FileProblem {
		assertEquals(text.out(), shown(RtfFile.of(text.in())));
	}

	private static String shown(byte[] bytes) throws FileProblem {
		SourceDocument document = Documents.read(RawDocument.of("a.rtf", bytes));
		return Shown.blocks(document) + Shown.remarks(document);
	}

	/** Bytes that are not escaped, and fonts that are declared as Latin or not at all. */
	@Test
	void bytesByFontAndCodePage() throws FileProblem {
		byte[] chinese = "公开 12 条，注".getBytes(Charset.forName("GBK"));
		for (String head : new String[] { "{\\rtf1\\ansi\\ansicpg936 ", "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset0 Arial;}}\\f0 ",
				"{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset134 Song;}}\\f0 ", "{\\rtf1\\ansi{\\fonttbl{\\f3\\fcharset0 Arial;}}\\f3 " }) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
			out.writeBytes(chinese);
			out.write('}');
			assertEquals("公开 12 条，注\n", shown(out.toByteArray()), head);
		}
		assertEquals("café 3\n",
				shown("{\\rtf1\\ansi{\\fonttbl{\\f3\\fcharset0 Arial;}}\\f3 caf\\'e9 3}".getBytes(StandardCharsets.US_ASCII)));
	}

	/** Pictures are megabytes of text or bytes, among which there may be anything. */
	@Test
	void picturesArePassedOver() throws FileProblem {
		String picture = "{\\pict\\pngblip\\picwgoal5000\\pichgoal3000 " + "89504e47".repeat(100_000) + "}";
		assertEquals("甲 1\nDOUBTFUL 2.1 图片，未读取；若是表格或文字，请录入\n",
				shown(RtfFile.of("甲 1\\par{\\*\\shppict" + picture + "}{\\nonshppict" + picture + "}\\par")));
		assertEquals("甲 1乙\n", shown(RtfFile.of("甲 1{\\pict\\picwgoal100\\pichgoal100\\bin4 {{}\\}乙\\par")));
	}

	@Test
	void tornFilesSaySo() throws FileProblem {
		byte[] whole = RtfFile.of("甲 12\\par 乙 {\\b 34}\\par");
		assertEquals("甲 12\n乙 3\nDOUBTFUL 2.1 文件不完整，只读到这里；请重新复制一份\n", shown(Arrays.copyOf(whole, whole.length - 7)));
	}
}
