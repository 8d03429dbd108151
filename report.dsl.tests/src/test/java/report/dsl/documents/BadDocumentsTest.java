// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import report.dsl.Effort;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.source.RawDocument;
import report.dsl.i18n.Language;
import report.dsl.workspace.FileProblem;

/** Whatever a file holds, the user gets a sentence about it, and neither memory nor time run out. */
@Tag("slow")
class BadDocumentsTest {

	private static final String TEXT = "<w:p><w:r><w:t>公开 12 条</w:t></w:r></w:p>";

	private static final String RTF = "\\trowd\\cellx99\\cellx200\\intbl 公开\\cell 12 \\u26465 ?\\cell\\row\\pard{\\b 条}\\par";
	private static final String ODT = "<text:p>公开 12 条</text:p>";

	@TempDir
	Path folder;

	private static String said(String name, byte[] bytes) {
		FileProblem problem = assertThrows(FileProblem.class, () -> Documents.read(RawDocument.of(name, bytes)));
		String chinese = problem.in(Language.ZH);
		assertFalse(problem.in(Language.EN).contains("Exception"), problem.in(Language.EN));
		return chinese.substring(0, chinese.indexOf('，') < 0 ? chinese.length() : chinese.indexOf('，'));
	}

	/** Letters that do not pack well, as those of a text. */
	private static String random(int length) {
		StringBuilder out = new StringBuilder(length);
		Random random = new Random(1);
		for (int i = 0; i < length; i++)
			out.append((char) ('A' + random.nextInt(26)));
		return out.toString();
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] zip(String name, byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
		return out.toByteArray();
	}

	private static byte[] workbook(Workbook workbook) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (workbook) {
			for (int i = 0; i < 50; i++)
				workbook.createSheet().createRow(i).createCell(i).setCellValue(i);
			workbook.write(out);
		}
		return out.toByteArray();
	}

	@Test
	void noDocument() throws IOException {
		assertEquals("文件是空的", said("a.docx", new byte[0]));
		assertEquals("这是 ZIP 压缩包", said("a.docx", zip("a.txt", utf8("年报"))));
		assertEquals("不能读取 Word XML 文件；请用 Word 或 WPS 打开后另存为 .docx", said("a.doc",
				utf8("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>")));
		assertEquals("没有文字", said("a.docx", WordFile.of("<w:p/>").bytes()));
		assertTrue(said("a.doc", new byte[] { 1, 0, 2, 3 }).startsWith("无法读取"));
		assertTrue(said("a.docx",
				WordFile.of(WordFile.W, "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", TEXT).bytes())
				.startsWith("不是能读的文档"));
	}

	@Test
	void encrypted() throws Exception {
		try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("密码");
			try (OutputStream content = encryptor.getDataStream(file)) {
				content.write(WordFile.of(TEXT).bytes());
			}
			file.writeFilesystem(out);
			assertEquals("有密码保护；请用密码打开", said("a.docx", out.toByteArray()));
		}
		try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			workbook.createSheet().createRow(0).createCell(0).setCellValue("年报");
			Biff8EncryptionKey.setCurrentUserPassword("1");
			workbook.write(out);
			Biff8EncryptionKey.setCurrentUserPassword(null);
			assertEquals("有密码保护；请用密码打开", said("a.xls", out.toByteArray()));
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		byte[] word = OldWordReaderTest.file();
		int header = new String(word, StandardCharsets.ISO_8859_1).indexOf("\u00EC\u00A5\u0001\u0001");
		word[header + 11] |= 1;
		assertEquals("有密码保护；请用密码打开", said("a.doc", word));
	}

	/** Cut off anywhere, a file is read or refused with a sentence. */
	@Test
	void truncatedOrChangedAtRandom() throws FileProblem, IOException {
		Random random = new Random(1);
		byte[][] files = { WordFile.of(TEXT.repeat(50)).bytes(), OdtFile.of(ODT.repeat(50)).bytes(), OdtFile.flat(ODT),
				RtfFile.of(RTF.repeat(50)), OldWordReaderTest.file(), workbook(new XSSFWorkbook()),
				workbook(new HSSFWorkbook()) };
		for (byte[] whole : files)
			for (int i = 0; i < 120; i++) {
				byte[] bytes = Arrays.copyOf(whole, i < 50 ? whole.length * i / 50 : whole.length);
				for (int j = 0; i >= 50 && j < 8; j++)
					bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
				try {
					Documents.read(RawDocument.of("a.doc", bytes));
				} catch (FileProblem problem) {
					assertFalse(problem.in(Language.ZH).isBlank());
				}
			}
	}

	@Test
	void entitiesAreNeitherResolvedNorMultiplied() throws FileProblem, IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		String external = "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
		String laughs = "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a '" + "9".repeat(1000) + "'><!ENTITY x '" + "&a;".repeat(1000)
				+ "'>]>";
		for (String type : new String[] { external, laughs }) {
			byte[] bytes = WordFile.of("")
					.entry("word/document.xml",
							type + "<w:document xmlns:w='" + WordFile.W
									+ "'><w:body><w:p><w:r><w:t>甲&x;乙</w:t></w:r></w:p></w:body></w:document>")
					.bytes();
			resolvesNothing(bytes);
			resolvesNothing(OdtFile.of("").part("content.xml", type + OdtFile.content("<text:p>甲&x;乙</text:p>")).bytes());
			resolvesNothing(OfdFile.page("").part("Doc_0/Pages/Page_0/Content.xml", type
					+ "<x><Content><Layer><TextObject Size='4' Boundary='50 50 9 9'><TextCode>甲&x;乙</TextCode></TextObject></Layer></Content></x>")
					.bytes());
			resolvesNothing(utf8(type + "<office:document" + OdtFile.SPACES
					+ "><office:body><office:text><text:p>甲&x;乙</text:p></office:text></office:body></office:document>"));
		}
	}

	private static void resolvesNothing(byte[] bytes) {
		try {
			String shown = Shown.blocks(Documents.read(RawDocument.of("a.docx", bytes)));
			assertFalse(shown.contains("secret") || shown.contains("9"), shown);
		} catch (FileProblem problem) {
			assertTrue(problem.in(Language.ZH).contains("损坏"), problem.in(Language.ZH));
		}
	}

	/** A part of an archive of any kind that unpacks to far more than a report. */
	@Test
	void bombsInOtherArchives() throws IOException {
		assertEquals("文件解压后远超一份报告应有的大小", said("a.odt", OdtFile.of(" ".repeat(64 << 20)).bytes()));
		assertEquals("文件解压后远超一份报告应有的大小", said("a.ofd", OfdFile.page(" ".repeat(64 << 20)).bytes()));
	}

	/** A hundred megabytes of one letter are a hundred kilobytes as ZIP. */
	@Test
	void bombs() throws IOException {
		for (String place : new String[] { "word/document.xml", "[Content_Types].xml" }) {
			Path bomb = folder.resolve("bomb.docx");
			byte[] megabyte = utf8(" ".repeat(1 << 20));
			try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
				zip.putNextEntry(new ZipEntry(place));
				zip.write(utf8("<w:document xmlns:w='" + WordFile.W + "'><w:body>"));
				for (int i = 0; i < 128; i++)
					zip.write(megabyte);
				if (place.startsWith("word")) {
					zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
					zip.write(utf8(
							"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
									+ "<Default Extension='xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"));
					zip.putNextEntry(new ZipEntry("_rels/.rels"));
					zip.write(utf8(
							"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='m' Target='word/document.xml'"
									+ " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'/></Relationships>"));
				}
			}
			assertEquals("文件解压后远超一份报告应有的大小", said("bomb.docx", Files.readAllBytes(bomb)));
			FileProblem problem = assertThrows(FileProblem.class, () -> Documents.read(RawDocument.of(bomb)));
			assertTrue(problem.in(Language.ZH).startsWith("文件解压后远超"), problem.in(Language.ZH));
		}
	}

	@Test
	void nestedWithoutEnd() throws IOException {
		assertEquals("文件已损坏或不完整（XML > 600）；请重新复制一份", said("a.docx", WordFile.of("<w:tbl><w:tr><w:tc>".repeat(5000)).bytes()));
		assertEquals("文件已损坏或不完整（XML > 600）；请重新复制一份",
				said("a.odt", OdtFile.of("<table:table><table:table-row><table:table-cell>".repeat(5000)).bytes()));
		assertEquals("文件已损坏或不完整（XML > 600）；请重新复制一份", said("a.ofd", OfdFile.page("<ofd:PageBlock>".repeat(5000)).bytes()));
		assertEquals("文件已损坏或不完整（{ > 2000）；请重新复制一份", said("a.rtf", utf8("{\\rtf1" + "{".repeat(1 << 20))));
	}

	/** Two hundred megabytes of photos are not read. */
	@Test
	void photosCostNothing() throws FileProblem, IOException {
		Path file = folder.resolve("photos.docx");
		byte[] photo = new byte[20 << 20];
		CRC32 sum = new CRC32();
		sum.update(photo);
		byte[] small = WordFile.of(TEXT).bytes();
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
				var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(small))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				in.transferTo(zip);
			}
			zip.setMethod(ZipOutputStream.STORED);
			for (int i = 0; i < 10; i++) {
				ZipEntry entry = new ZipEntry("word/media/image" + i + ".png");
				entry.setSize(photo.length);
				entry.setCrc(sum.getValue());
				zip.putNextEntry(entry);
				zip.write(photo);
			}
		}
		Effort.assertAllocates(photo.length, () -> assertEquals("公开 12 条\n", Shown.blocks(Documents.read(RawDocument.of(file)))));
	}

	/** Text without end, in a file that is not even packed. */
	@Test
	void moreTextThanAReportHas() throws IOException {
		assertEquals("超过 20 MB", said("a.rtf", utf8("{\\rtf1 " + "a".repeat(22 << 20) + "}")));
		assertEquals("超过 20 MB", said("a.odt", OdtFile.of(("<text:p>" + random(1 << 20) + "</text:p>").repeat(22)).bytes()));
	}

	/** Pictures of an RTF file are text; however large, they are passed over. */
	@Test
	void photosInRtfCostNothing() throws IOException {
		Path file = folder.resolve("photos.rtf");
		byte[] digits = utf8("0123456789abcdef".repeat(1 << 16));
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write(utf8("{\\rtf1 12\\par{\\pict "));
			for (int i = 0; i < 64; i++)
				out.write(digits);
			out.write(utf8("}}"));
		}
		Effort.assertAllocates(4 << 20, () -> assertEquals("12\n", Shown.blocks(Documents.read(RawDocument.of(file)))));
	}

	/** What a file is called does not matter. */
	@Test
	void wrongEndings() throws FileProblem, IOException {
		assertEquals("公开 12 条\n", Shown.blocks(Documents.read(RawDocument.of("a.doc", WordFile.of(TEXT).bytes()))));
		assertTrue(Shown.blocks(Documents.read(RawDocument.of("a.docx", OldWordReaderTest.file()))).startsWith("青石镇"));
		for (String name : new String[] { "a.doc", "a.txt", "a.xls" })
			assertEquals("| 规章 | 0 |\n", Shown.blocks(
					Documents.read(RawDocument.of(name, utf8("<html><body><table><tr><td>规章</td><td>0</td></tr></table></body></html>")))));
		assertEquals("公开 12 条\n", Shown.blocks(Documents.read(RawDocument.of("年报", utf8("公开 12 条\n")))));
	}

	@Test
	void macrosAreNotLookedAt() throws FileProblem, IOException {
		WordFile file = WordFile.of(WordFile.W, "application/vnd.ms-word.document.macroEnabled.main+xml", TEXT).entry("word/vbaProject.bin",
				"Sub AutoOpen()");
		SourceDocument document = Documents.read(RawDocument.of("a.docm", file.bytes()));
		assertEquals("公开 12 条\n", Shown.blocks(document));
	}

	@Test
	void damagedTextIsReadAsFarAsItGoes() throws FileProblem {
		byte[] bytes = utf8("本机关主动公开 12 条。".repeat(20));
		bytes[200] = (byte) 0xFF;
		SourceDocument document = Documents.read(RawDocument.of("a.txt", bytes));
		assertTrue(Shown.remarks(document).startsWith("DOUBTFUL 1.1 "), Shown.remarks(document));
	}

	@Test
	void namesOfDocuments() {
		assertTrue(Documents.isDocument("folder/年报.DOCX"));
		for (String name : new String[] { "~$年报.docx", ".~年报.docx", "._年报.docx", "年报.report", "docx", "a.zip" })
			assertFalse(Documents.isDocument(name), name);
	}
}
