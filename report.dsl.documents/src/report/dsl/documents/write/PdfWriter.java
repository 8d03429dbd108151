package report.dsl.documents.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import report.dsl.files.Problem;
import report.dsl.rules.Reading;

/** A report as pages to print: the page of HTML, set on paper with the style of {@code pdf.css}. */
public final class PdfWriter {

	private static final String STYLE = style();
	private static final String PAGE_NUMBERS = "— 0123456789";

	private PdfWriter() {
	}

	/**
	 * Writes the document; the same report and fonts give the same bytes.
	 *
	 * @param html the report's page, as {@code ReportHtml} exports it
	 * @param font file of the font to use, or null
	 * @param out  is left open
	 * @throws Problem when a font is no use or lacking
	 */
	public static void write(Reading reading, String html, Path font, OutputStream out) throws Problem, IOException {
		Document page = parse(html);
		Element head = (Element) page.getElementsByTagName("head").item(0);
		page.getElementsByTagName("style").item(0).setTextContent(STYLE);
		PdfHead.complete(page, head, reading.sheet());
		BitSet letters = new BitSet();
		PAGE_NUMBERS.codePoints().forEach(letters::set);
		collect(page.getDocumentElement(), letters);
		try (PDDocument document = new PDDocument(); PdfFonts fonts = new PdfFonts(document, font, letters.stream().toArray())) {
			render(page, document, fonts);
			PdfHead.fix(document, reading.sheet());
			document.save(out);
		}
	}

	private static void render(Document page, PDDocument document, PdfFonts fonts) throws IOException {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.withW3cDocument(page, null).usePDDocument(document).usePdfUaAccessibility(true).useFastMode();
		builder.useExternalResourceAccessControl((uri, type) -> false, com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		fonts.register(builder);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.layout();
			renderer.createPDFWithoutClosing();
		}
	}

	/** Pages are well-formed XML without a document type that would have to be read. */
	private static Document parse(String html) {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Collects the characters that are printed; those that have no shape of their own are taken out, because no font has them. */
	private static void collect(Element element, BitSet letters) {
		if (element.getTagName().equals("head"))
			return;
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element inner)
				collect(inner, letters);
			else if (child.getNodeType() == Node.TEXT_NODE) {
				String text = shaped(child.getNodeValue());
				child.setNodeValue(text);
				text.codePoints().filter(letter -> letter > ' ').forEach(letters::set);
			}
	}

	private static String shaped(String text) {
		if (text.codePoints().noneMatch(PdfWriter::isShapeless))
			return text;
		return text.codePoints().filter(letter -> !isShapeless(letter)).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
	}

	private static boolean isShapeless(int letter) {
		return Character.getType(letter) == Character.FORMAT || letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
	}

	private static String style() {
		try (InputStream in = PdfWriter.class.getResourceAsStream("pdf.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
