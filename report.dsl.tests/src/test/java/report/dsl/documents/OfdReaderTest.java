// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.documents.source.RawDocument;
import report.dsl.i18n.Language;
import report.dsl.workspace.FileProblem;

/** From an OFD file the same is read as from a PDF that is drawn alike: {@code pdf.txt} says what. */
class OfdReaderTest {

	static List<Cases> files() throws IOException {
		return Cases.of("pdf.txt");
	}

	@ParameterizedTest
	@MethodSource("files")
	void drawnAsPdf(Cases file) throws Exception {
		for (PageDrawing.Lines lines : PageDrawing.Lines.values())
			assertEquals(file.out(), shown(OfdFile.of(file.in(), lines)), lines.name());
	}

	private static String shown(byte[] bytes) throws FileProblem {
		return WebReaderTest.shown(Documents.read(RawDocument.of("a.ofd", bytes)));
	}

	private static String text(String attributes, String code) {
		return "<ofd:TextObject Boundary='10 10 100 10' Size='4'" + attributes + "><ofd:TextCode X='0' Y='4'" + code
				+ "</ofd:TextCode></ofd:TextObject>";
	}

	/** Letters without distances, letters that are not seen, letters set twice to look bold. */
	@Test
	void howLettersAreSet() throws FileProblem, IOException {
		assertEquals("公开12条\n", shown(OfdFile.page(text("", ">公开12条")).bytes()));
		assertEquals("公开\n", shown(OfdFile.page(text("", ">公开") + text(" Visible='false'", ">隐藏 9")).bytes()));
		assertEquals("公开11条\n",
				shown(OfdFile.page(text("", " DeltaX='4 4 2 2'>公开11条") + text(" CTM='1 0 0 1 0.1 0'", " DeltaX='4 4 2 2'>公开11条")).bytes()));
		assertEquals("甲乙\n条\n",
				shown(OfdFile.page(text("", " DeltaX='g 9999999 4'>甲乙") + text(" CTM='1 0 0 1 0 50'", " DeltaX='x g 2'>条")).bytes()));
	}

	@Test
	void whatCannotBeRead() throws IOException {
		String image = "<ofd:ImageObject Boundary='0 0 210 297' ResourceID='7'/>";
		assertEquals("OFD 里只有图片，没有文字（多为扫描件；请用文字识别软件转成文字后再试）", refusal(OfdFile.page(image)));
		assertEquals("OFD 里没有文字", refusal(OfdFile.page("")));
		assertEquals("OFD 的字体没有说明各个字形是什么字，文字读不出来（请改用 Word 文件，或用文字识别软件）", refusal(OfdFile.page(text("", ">\uE001\uE002 1"))));
		assertEquals("有密码保护；请用密码打开，另存为不加密的文件后重试", refusal(OfdFile.page(image).part("Encryptions.xml", "<x/>")));
		assertEquals("文件已损坏或不完整（Doc_0/Document.xml）；请重新复制一份，或用 Word、WPS 打开后另存为 .docx",
				refusal(OfdFile.page(image).part("OFD.xml", "<x><DocRoot>/Doc_0/../Doc_0/./Document.xml2</DocRoot></x>")).replace("xml2",
						"xml"));
	}

	/** Thousands of pages, each of them the same part. */
	@Test
	void pagesWithoutEnd() throws FileProblem, IOException {
		String page = "<Page BaseLoc='Pages/Page_0/Content.xml'/>";
		String shown = shown(
				OfdFile.page(text("", ">公开 1 条")).part("Doc_0/Document.xml", "<x><Pages>" + page.repeat(50_000) + "</Pages></x>").bytes());
		assertEquals("DROPPED 1.1 只读了前 400 页", shown.lines().filter(line -> line.contains("400")).findFirst().orElse(shown));
	}

	@ParameterizedTest
	@EnumSource(PageDrawing.Lines.class)
	void cutAnywhere(PageDrawing.Lines lines) throws IOException {
		byte[] whole = OfdFile.of("公开 12 条\n| 规章 | 3 |\n| 文件 | 4 |", lines);
		for (int i = 0; i < 40; i++) {
			byte[] bytes = Arrays.copyOf(whole, whole.length * i / 40);
			try {
				Documents.read(RawDocument.of("a.ofd", bytes));
			} catch (FileProblem problem) {
				assertFalse(problem.in(Language.ZH).isBlank());
			}
		}
	}

	private static String refusal(OfdFile file) {
		return assertThrows(FileProblem.class, () -> Documents.read(RawDocument.of("a.ofd", file.bytes()))).in(Language.ZH);
	}
}
