// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.layout.PageSequence;
import report.dsl.documents.read.page.PageRemarks;
import report.dsl.documents.source.RawDocument;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/**
 * PDF files with text. Only text and straight lines are read: pictures, attachments, scripts and forms are left alone.
 * Places are page and line on the page.
 */
public final class PdfReader {

	/** A report has some 10 pages, a collection of them some hundred. */
	private static final int MOST_PAGES = 400;
	private static final int SECONDS = 25;
	private static final long MEMORY = 32L << 20;
	private static final long DISK = 512L << 20;
	/** One letter in so many may be unknown before the text is of no use. */
	private static final int UNKNOWN = 5;

	/** Kept, because a logger that nobody holds forgets its level. */
	private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

	static {
		for (Logger logger : QUIET)
			logger.setLevel(Level.OFF);
		FontMappers.set(new NoFonts());
	}

	private final PageRemarks remarks = new PageRemarks();
	private final PageSequence pages = new PageSequence();
	private int letters;
	private int unknown;
	private int pictures;

	private PdfReader() {
	}

	/** @throws UnreadableDocument no text can be read from it */
	public static SourceDocument read(RawDocument raw) throws UnreadableDocument {
		try (RandomAccessRead in = raw.path() != null
				? new RandomAccessReadBufferedFile(raw.path())
				: new RandomAccessReadBuffer(raw.bytes())) {
			return read(in);
		} catch (IOException e) {
			throw new UnreadableDocument("pdf.broken");
		}
	}

	private static SourceDocument read(RandomAccessRead in) throws UnreadableDocument, IOException {
		try (PDDocument document = Loader.loadPDF(in, "", null, null, MemoryUsageSetting.setupMixed(MEMORY, DISK).streamCache)) {
			return new PdfReader().document(document);
		} catch (InvalidPasswordException e) {
			throw new UnreadableDocument("pdf.password");
		} catch (Clock.Late e) {
			throw new UnreadableDocument("pdf.late", SECONDS);
		} catch (OutOfMemoryError e) {
			// What is packed tightly elsewhere, such as in a font, asks for one huge piece of memory, and nothing else fails.
			throw new UnreadableDocument("document.bomb");
		} catch (RuntimeException | StackOverflowError e) {
			throw new UnreadableDocument("pdf.broken");
		}
	}

	private SourceDocument document(PDDocument document) throws IOException, UnreadableDocument {
		PdfPage page = new PdfPage(new Clock(SECONDS));
		int number = 0;
		for (PDPage next : document.getPages()) {
			if (++number > MOST_PAGES) {
				remarks.add(RemarkKind.DROPPED, Confidence.FACT, new SourcePlace(number, 1, 1), "page.most", MOST_PAGES);
				break;
			}
			page(page, next, number);
		}
		if (letters == 0)
			throw new UnreadableDocument(unknown > 0 ? "pdf.fonts" : pictures > 0 ? "pdf.pictures" : "pdf.empty");
		if (unknown > letters / UNKNOWN)
			throw new UnreadableDocument("pdf.fonts");
		if (unknown > 0)
			remarks.add(RemarkKind.DOUBTFUL, Confidence.SURROUNDINGS, new SourcePlace(1, 1, 1), "page.unknown", unknown);
		List<Block> blocks = pages.blocks(remarks);
		return new SourceDocument(blocks, Map.of(), remarks.all());
	}

	private void page(PdfPage page, PDPage next, int number) throws IOException {
		page.read(next);
		boolean picture = picture(next);
		pictures += picture ? 1 : 0;
		letters += page.glyphs.size();
		unknown += page.unknown;
		if (page.glyphs.isEmpty() && picture)
			remarks.add(RemarkKind.DOUBTFUL, Confidence.SURROUNDINGS, new SourcePlace(number, 1, 1), "page.picture", number);
		if (page.cut)
			remarks.add(RemarkKind.DROPPED, Confidence.FACT, new SourcePlace(number, 1, 1), "page.glyphs", number, PdfPage.MOST_GLYPHS);
		pages.add(page.glyphs, page.strokes.rules(), page.height());
	}

	private static boolean picture(PDPage page) throws IOException {
		PDResources resources = page.getResources();
		if (resources != null)
			for (COSName name : resources.getXObjectNames())
				if (resources.isImageXObject(name))
					return true;
		return false;
	}
}
