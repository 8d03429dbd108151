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

/**
 * Draws a PDF from lines of text, with a font that every reader has and no file holds. A line is written at the left margin, two
 * ideographic spaces at its beginning are an indent; {@code >} puts it in the middle, {@code _} at the foot of the page, {@code ^} at its
 * head; {@code %} begins a page. {@code | a | b |} is a row of a table with lines, in which {@code <} belongs to the cell to the left and
 * {@code ^} to the one above; {@code ¦ a ¦ b ¦} one of a table without lines. {@code ⏎} is a line break in a cell.
 */
final class PdfFile {

	/** How the lines around cells are drawn: programs differ. */
	enum Lines {
		STROKES, RECTANGLES, PIECES
	}

	private static final float WIDTH = 595;
	private static final float LEFT = 70;
	private static final float TEXT = 455;
	private static final float SIZE = 12;
	private static final float CELL = 9;

	private final List<StringBuilder> pages = new ArrayList<>();
	private final Lines lines;
	private float y;

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
		file.page();
		String[] all = text.split("\n");
		for (int i = 0; i < all.length; i++) {
			int from = i;
			while (i + 1 < all.length && row(all[i]) && row(all[i + 1]))
				i++;
			if (row(all[i]))
				file.table(all, from, i);
			else
				file.line(all[i]);
		}
		return file.document();
	}

	private static boolean row(String line) {
		return line.startsWith("| ");
	}

	private void page() {
		pages.add(new StringBuilder());
		y = 130;
	}

	private void line(String line) {
		if (line.equals("%"))
			page();
		else if (line.startsWith(">"))
			text((WIDTH - width(line.substring(1)) * SIZE) / 2, y += 20, SIZE, line.substring(1));
		else if (line.startsWith("_"))
			text((WIDTH - width(line.substring(1)) * SIZE) / 2, 800, SIZE, line.substring(1));
		else if (line.startsWith("^"))
			text(LEFT, 50, SIZE, line.substring(1));
		else if (line.startsWith("¦ "))
			bare(line.substring(2, line.length() - 2).split(" ¦ ", -1));
		else {
			int indent = line.length() - line.stripLeading().length();
			text(LEFT + indent * SIZE, y += 20, SIZE, line.strip());
		}
	}

	private void bare(String[] cells) {
		y += 20;
		for (int i = 0; i < cells.length; i++)
			text(LEFT + i * TEXT / cells.length, y, SIZE, cells[i]);
	}

	private void table(String[] all, int from, int to) {
		y += 10;
		String[][] cells = new String[to - from + 1][];
		for (int i = from; i <= to; i++)
			cells[i - from] = all[i].substring(2, all[i].length() - 2).split(" \\| ", -1);
		for (int r = 0; r < cells.length; r++) {
			float high = 8;
			for (String cell : cells[r])
				high = Math.max(high, 8 + 12 * cell.split("⏎").length);
			row(cells, r, high);
			y += high;
		}
		float wide = TEXT / cells[0].length;
		for (int c = 0; c < cells[0].length; c++)
			rule(LEFT + c * wide, y, LEFT + (c + 1) * wide, y);
	}

	private void row(String[][] cells, int r, float high) {
		float wide = TEXT / cells[r].length;
		for (int c = 0; c < cells[r].length; c++) {
			float x = LEFT + c * wide;
			String cell = cells[r][c].strip();
			if (!cell.equals("<"))
				rule(x, y, x, y + high);
			if (!cell.equals("^") && !(cell.equals("<") && above(cells, r, c)))
				rule(x, y, x + wide, y);
			if (!cell.equals("<") && !cell.equals("^"))
				write(cell, x + 3, y + 12);
		}
		rule(LEFT + TEXT, y, LEFT + TEXT, y + high);
	}

	/** Whether a place that belongs to its left neighbour belongs to the row above with it. */
	private static boolean above(String[][] cells, int r, int c) {
		int first = c;
		while (cells[r][first].strip().equals("<"))
			first--;
		return cells[r][first].strip().equals("^");
	}

	private void write(String cell, float x, float top) {
		float line = top;
		for (String words : cell.split("⏎")) {
			text(x, line, CELL, words);
			line += 12;
		}
	}

	private void text(float x, float down, float size, String words) {
		if (!words.isEmpty())
			add("BT /F %.2f Tf %.2f %.2f Td <%s> Tj ET\n", size, x, 842 - down,
					HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE)));
	}

	private void rule(float x1, float y1, float x2, float y2) {
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

	private static float width(String text) {
		float width = 0;
		for (int i = 0; i < text.length(); i++)
			width += text.charAt(i) < 0x7F ? 0.5f : 1;
		return width;
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
