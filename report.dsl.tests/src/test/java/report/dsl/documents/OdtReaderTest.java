// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.source.RawDocument;
import report.dsl.i18n.Language;
import report.dsl.workspace.FileProblem;

/** What is read from OpenDocument texts: {@code odt.txt} has their bodies, the blocks and what is remarked. */
class OdtReaderTest {

	static List<Cases> texts() throws IOException {
		return Cases.of("odt.txt");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void text(Cases text) throws FileProblem, IOException {
		assertEquals(text.out(), shown(OdtFile.of(text.in()).bytes()));
		assertEquals(text.out(), shown(OdtFile.flat(text.in())), "as one XML file");
	}

	private static String shown(byte[] bytes) throws FileProblem {
		SourceDocument document = Documents.read(RawDocument.of("a.odt", bytes));
		return Shown.blocks(document) + Shown.remarks(document);
	}

	@Test
	void marginsOfPages() throws FileProblem, IOException {
		String margins = "<office:document-styles" + OdtFile.SPACES
				+ "><office:master-styles><style:master-page><style:header><text:p>第3期</text:p></style:header>"
				+ "<style:footer><text:p>— <text:page-number>1</text:page-number> —</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>";
		assertEquals("公开\nDROPPED 1.1 页眉或页脚未导入：第3期\nDROPPED 1.1 页眉或页脚未导入（1 处，不含数字）\n",
				shown(OdtFile.of("<text:p>公开</text:p>").part("styles.xml", margins).bytes()));
	}

	/** Whatever is repeated, memory and time are bounded, and what cannot be a report is refused. */
	@Test
	void repeatedWithoutEnd() throws FileProblem, IOException {
		String row = "<table:table><table:table-row table:number-rows-repeated='%d'><table:table-cell table:number-columns-repeated='%d'><text:p>%s</text:p></table:table-cell></table:table-row></table:table>";
		assertFalse(shown(OdtFile.of("<text:p>1</text:p>" + row.formatted(Integer.MAX_VALUE, Integer.MAX_VALUE, "")).bytes()).isEmpty());
		assertEquals("文件解压后远超一份报告应有的大小，不予打开；请用 Word 或 WPS 打开后重新保存",
				refusal(OdtFile.of(row.formatted(Integer.MAX_VALUE, 3, "1"))));
	}

	@Test
	void encryptedAndOthers() throws IOException {
		assertEquals("有密码保护；请用密码打开，另存为不加密的文件后重试", refusal(OdtFile.of("").part("META-INF/manifest.xml", "<manifest:manifest"
				+ OdtFile.SPACES + "><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>")));
		assertEquals("不能读取 OpenDocument (.ods) 文件；请用 Word 或 WPS 打开后另存为 .xlsx",
				refusal(OdtFile.of("").part("content.xml", OdtFile.content("").replace("office:text", "office:spreadsheet"))));
	}

	private static String refusal(OdtFile file) {
		return assertThrows(FileProblem.class, () -> Documents.read(RawDocument.of("a.odt", file.bytes()))).in(Language.ZH);
	}
}
