// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import report.dsl.Effort;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.read.pdf.PdfReader;
import report.dsl.documents.source.RawDocument;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.i18n.Language;

/** PDF files that cannot be read, or must not do what they want. */
@Tag("slow")
class PdfTroublesTest {

	private static final String TEXT = "　　一、总体情况\n| 规章 | 1 |\n| 规范性文件 | 2 |";
	private static final String READ = "一、总体情况\n| 规章 | 1 |\n| 规范性文件 | 2 |\n";

	@Test
	void protectedAgainstChangesOnly() throws Exception {
		assertEquals(READ, Shown.blocks(read(locked(""))));
	}

	@Test
	void withPassword() throws Exception {
		refused("pdf.password", locked("geheim"));
	}

	private static byte[] locked(String user) throws IOException {
		try (PDDocument document = PdfFile.document(TEXT, PageDrawing.Lines.STROKES)) {
			AccessPermission permission = new AccessPermission();
			permission.setCanExtractContent(false);
			document.protect(new StandardProtectionPolicy("owner", user, permission));
			return saved(document);
		}
	}

	@Test
	void broken() throws Exception {
		byte[] whole = PdfFile.of(TEXT, PageDrawing.Lines.STROKES);
		refused("pdf.broken", "%PDF-1.7\nnothing follows".getBytes(StandardCharsets.US_ASCII));
		refused("pdf.broken", Arrays.copyOf(whole, 200));
	}

	/** Whatever is wrong with a file, it is read or refused. */
	@Test
	void damaged() throws Exception {
		byte[] whole = PdfFile.of(TEXT, PageDrawing.Lines.STROKES);
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			byte[] bytes = whole.clone();
			for (int k = random.nextInt(20); k >= 0; k--)
				bytes[9 + random.nextInt(bytes.length - 9)] = (byte) random.nextInt(256);
			try {
				read(Arrays.copyOf(bytes, bytes.length - random.nextInt(2) * random.nextInt(bytes.length)));
			} catch (UnreadableDocument e) {
				assertTrue(e.getMessage().startsWith("pdf."), e.getMessage());
			}
		}
	}

	@Test
	void picturesOnly() throws Exception {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)), 0, 0);
			}
			refused("pdf.pictures", saved(document));
		}
	}

	@Test
	void aPictureAmongPages() throws Exception {
		try (PDDocument document = PdfFile.document(TEXT, PageDrawing.Lines.STROKES)) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)), 0, 0);
			}
			SourceDocument read = read(saved(document));
			assertEquals(READ + "DOUBTFUL 1.1 第 2 页只有图片，没有文字；其中若有数字，请手工填写\n", WebReaderTest.shown(read));
		}
	}

	@Test
	void empty() throws Exception {
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			refused("pdf.empty", saved(document));
		}
	}

	@Test
	void fontsThatDoNotTellTheirLetters() throws Exception {
		try (PDDocument document = PdfFile.document(TEXT, PageDrawing.Lines.STROKES)) {
			COSDictionary fonts = (COSDictionary) document.getPage(0).getResources().getCOSObject().getDictionaryObject(COSName.FONT);
			COSDictionary font = (COSDictionary) fonts.getDictionaryObject("F");
			font.setName("Encoding", "Identity-H");
			COSDictionary descendant = (COSDictionary) ((org.apache.pdfbox.cos.COSArray) font.getDictionaryObject("DescendantFonts"))
					.getObject(0);
			((COSDictionary) descendant.getDictionaryObject("CIDSystemInfo")).setString("Ordering", "Identity");
			refused("pdf.fonts", saved(document));
		}
	}

	@Test
	void scriptsAreLeftAlone() throws Exception {
		try (PDDocument document = PdfFile.document(TEXT, PageDrawing.Lines.STROKES)) {
			document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
			assertEquals(READ, Shown.blocks(read(saved(document))));
		}
	}

	@Test
	void aFormThatShowsItself() throws Exception {
		try (PDDocument document = PdfFile.document(TEXT, PageDrawing.Lines.STROKES)) {
			PDFormXObject form = new PDFormXObject(document);
			PDResources resources = document.getPage(0).getResources();
			resources.put(COSName.getPDFName("X"), form);
			form.setResources(resources);
			try (OutputStream out = form.getContentStream().createOutputStream()) {
				out.write("/X Do /X Do ".getBytes(StandardCharsets.US_ASCII));
			}
			append(document, "/X Do ", 1);
			byte[] file = saved(document);
			Effort.assertProcessorTime(Duration.ofSeconds(40), () -> {
				try {
					assertEquals(READ, Shown.blocks(read(file)));
				} catch (UnreadableDocument e) {
					assertTrue(e.getMessage().startsWith("pdf."));
				}
			});
		}
	}

	/** 300 MB of operators in a file of 300 kB. */
	@Test
	void bomb() throws Exception {
		try (PDDocument document = PdfFile.document(TEXT, PageDrawing.Lines.STROKES)) {
			append(document, "0 0 m 1 1 l S q Q ".repeat(1000), 16_000);
			byte[] file = saved(document);
			Effort.assertProcessorTime(Duration.ofSeconds(60), () -> {
				try {
					read(file);
				} catch (UnreadableDocument e) {
					assertTrue(e.getMessage().startsWith("pdf."));
				}
			});
		}
	}

	@Test
	void manyPages() throws Exception {
		SourceDocument document = read(PdfFile.of("　　页\n%\n".repeat(450), PageDrawing.Lines.STROKES));
		assertEquals("页".repeat(400), Shown.blocks(document).strip());
		assertEquals(1, document.remarks().size());
	}

	private static void append(PDDocument document, String operators, int times) throws IOException {
		PDStream stream = new PDStream(document);
		stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
		try (OutputStream out = new DeflaterOutputStream(stream.getCOSObject().createRawOutputStream())) {
			for (int i = 0; i < times; i++)
				out.write(operators.getBytes(StandardCharsets.US_ASCII));
		}
		PDPage page = document.getPage(0);
		PDStream first = page.getContentStreams().next();
		page.setContents(Arrays.asList(first, stream));
	}

	private static byte[] saved(PDDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	private static SourceDocument read(byte[] file) throws UnreadableDocument {
		return PdfReader.read(RawDocument.of("a.pdf", file));
	}

	private static void refused(String key, byte[] file) {
		UnreadableDocument why = assertThrows(UnreadableDocument.class, () -> read(file));
		assertEquals(key, why.getMessage());
		assertTrue(!why.in(Language.ZH).equals(why.in(Language.EN)));
	}
}
