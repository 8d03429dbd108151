// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.jspecify.annotations.Nullable;

import report.dsl.rules.Reading;
import report.dsl.sheet.Sheet;
import report.dsl.workspace.FileProblem;

/** A report as pages to print: the page of HTML, set on paper with the style of {@code pdf.css}, tagged for screen readers. */
public final class PdfWriter {

	private static final String STYLE = style();
	private static final long FIXED_ID = 0;

	static {
		XRLog.setLoggingEnabled(false);
	}

	private PdfWriter() {
	}

	/**
	 * Writes the document; the same report and fonts give the same bytes.
	 *
	 * @param html the report's page, as {@code ReportHtml} exports it
	 * @param font file of the font to use; null: one that is there
	 * @param out  is left open
	 * @throws FileProblem when the font is no use, or none has all characters
	 */
	public static void write(Reading reading, String html, @Nullable Path font, OutputStream out) throws FileProblem, IOException {
		PdfMarkup page = PdfMarkup.of(html, reading.sheet(), STYLE);
		byte[] bytes;
		try {
			bytes = pdf(page, reading.sheet(), font);
		} catch (NullPointerException e) {
			if (!isFaultOfTags(e))
				throw e;
			page.repeatNoHeads();
			bytes = pdf(page, reading.sheet(), font);
		}
		out.write(bytes);
	}

	/**
	 * Whether the renderer failed at tagging. It does where a table begins so low on a page that its head stands on the next one: it then
	 * paints the repeated head before it knows the table. A table that does not repeat its head is tagged without a fault.
	 */
	static boolean isFaultOfTags(NullPointerException e) {
		return e.getStackTrace().length > 0
				&& e.getStackTrace()[0].getClassName().startsWith("com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper");
	}

	private static byte[] pdf(PdfMarkup page, Sheet sheet, @Nullable Path font) throws FileProblem, IOException {
		try (PDDocument document = new PDDocument(); PdfFonts fonts = new PdfFonts(document, font, page.letters())) {
			render(page, document, fonts);
			about(document, sheet);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 * 1024);
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	/** Nothing is fetched: the page has all that it needs. */
	private static void render(PdfMarkup page, PDDocument document, PdfFonts fonts) throws IOException {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.withW3cDocument(page.document(), null).usePDDocument(document).usePdfUaAccessibility(true).useFastMode();
		builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		fonts.register(builder);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.layout();
			renderer.createPDFWithoutClosing();
		}
	}

	/** Nothing of what the document says of itself depends on when or where it is made: its date is the report's. */
	private static void about(PDDocument document, Sheet sheet) {
		Calendar date = sheet.date() == null ? null : GregorianCalendar.from(sheet.date().atStartOfDay(ZoneOffset.UTC));
		PDDocumentInformation information = document.getDocumentInformation();
		information.setCreationDate(date);
		information.setModificationDate(null);
		information.setProducer("report.dsl");
		document.setDocumentId(FIXED_ID);
	}

	private static String style() {
		try (InputStream in = PdfWriter.class.getResourceAsStream("pdf.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
