// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Draws a PDF from lines of text, see {@link PageDrawing}, with a font that every reader has and no file holds. */
final class PdfFile extends PageDrawing {

	private final List<StringBuilder> pages = new ArrayList<>();
	private final Lines lines;

	private PdfFile(Lines lines) {
		this.lines = lines;
	}

	static byte[] of(String text, Lines lines) throws IOException {
		try (PDDocument document = document(text, lines); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.save(out);
			return out.toByteArray();
		}
	}

	static PDDocument document(String text, Lines lines) throws IOException {
		PdfFile file = new PdfFile(lines);
		file.draw(text);
		return file.document();
	}

	@Override
	void newPage() {
		pages.add(new StringBuilder());
	}

	@Override
	void words(float x, float down, float size, String words) {
		add("BT /F %.2f Tf %.2f %.2f Td <%s> Tj ET\n", size, x, 842 - down,
				HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE)));
	}

	@Override
	void rule(float x1, float y1, float x2, float y2) {
		switch (lines) {
		case STROKES -> add("0.5 w %.2f %.2f m %.2f %.2f l S\n", x1, 842 - y1, x2, 842 - y2);
		case RECTANGLES -> add("%.2f %.2f %.2f %.2f re f\n", x1, 842 - y1, Math.max(0.7, x2 - x1), -Math.max(0.7, y2 - y1));
		case PIECES -> {
			float mx = (x1 + x2) / 2;
			float my = (y1 + y2) / 2;
			add("%.2f %.2f m %.2f %.2f l %.2f %.2f m %.2f %.2f l S\n", x1, 842 - y1, mx, 842 - my, mx + 0.4, 842 - my, x2 + 0.4, 842 - y2);
		}
		}
	}

	private void add(String format, Object... values) {
		pages.get(pages.size() - 1).append(String.format(Locale.ROOT, format, values));
	}

	private PDDocument document() throws IOException {
		PDDocument document = new PDDocument();
		COSDictionary font = font();
		for (StringBuilder content : pages) {
			PDPage page = new PDPage(PDRectangle.A4);
			PDResources resources = new PDResources();
			COSDictionary fonts = new COSDictionary();
			fonts.setItem("F", font);
			resources.getCOSObject().setItem(COSName.FONT, fonts);
			page.setResources(resources);
			PDStream stream = new PDStream(document);
			try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
				out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
			}
			page.setContents(stream);
			document.addPage(page);
		}
		return document;
	}

	/** Named, not in the file, as word processors do with the fonts of every machine. */
	private static COSDictionary font() {
		COSDictionary system = new COSDictionary();
		system.setItem("Registry", new COSString("Adobe"));
		system.setItem("Ordering", new COSString("GB1"));
		system.setInt("Supplement", 4);
		COSDictionary descendant = new COSDictionary();
		descendant.setName("Type", "Font");
		descendant.setName("Subtype", "CIDFontType0");
		descendant.setName("BaseFont", "STSong-Light");
		descendant.setItem("CIDSystemInfo", system);
		descendant.setInt("DW", 1000);
		COSArray widths = new COSArray();
		widths.add(COSInteger.get(1));
		widths.add(COSInteger.get(95));
		widths.add(COSInteger.get(500));
		widths.add(COSInteger.get(814));
		widths.add(COSInteger.get(939));
		widths.add(COSInteger.get(500));
		descendant.setItem("W", widths);
		COSArray descendants = new COSArray();
		descendants.add(descendant);
		COSDictionary font = new COSDictionary();
		font.setName("Type", "Font");
		font.setName("Subtype", "Type0");
		font.setName("BaseFont", "STSong-Light-UniGB-UCS2-H");
		font.setName("Encoding", "UniGB-UCS2-H");
		font.setItem("DescendantFonts", descendants);
		return font;
	}
}
