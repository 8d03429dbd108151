// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import report.dsl.rules.Reading;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;

/**
 * A report as a document of Word (Office Open XML, ISO/IEC 29500), laid out as GB/T 9704 asks of official documents. Fonts, sizes and
 * distances stand in {@code parts/styles.xml}.
 */
public final class WordWriter {

	/** Archives state a time for each file: one that says nothing. At the beginning of 1980 they would state the time zone, too. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private static final byte[] TYPES = resource("content-types.xml");
	private static final byte[] PACKAGE = resource("package.rels");
	private static final byte[] RELATIONS = resource("document.rels");
	private static final byte[] APPLICATION = resource("app.xml");
	private static final byte[] STYLES = resource("styles.xml");
	private static final byte[] SETTINGS = resource("settings.xml");
	private static final byte[] FONTS = resource("fontTable.xml");
	private static final byte[] FOOTER = resource("footer.xml");

	private WordWriter() {
	}

	/** Writes the document; the same report gives the same bytes. @param out is left open */
	public static void write(Reading reading, OutputStream out) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			put(zip, "[Content_Types].xml", TYPES);
			put(zip, "_rels/.rels", PACKAGE);
			put(zip, "docProps/core.xml", properties(reading.sheet()).getBytes(StandardCharsets.UTF_8));
			put(zip, "docProps/app.xml", APPLICATION);
			put(zip, "word/document.xml", WordDocument.of(reading).getBytes(StandardCharsets.UTF_8));
			put(zip, "word/_rels/document.xml.rels", RELATIONS);
			put(zip, "word/styles.xml", STYLES);
			put(zip, "word/settings.xml", SETTINGS);
			put(zip, "word/fontTable.xml", FONTS);
			put(zip, "word/footer.xml", FOOTER);
		}
		bytes.writeTo(out);
	}

	private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(NO_TIME);
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	/** Title, author, language and, as the report's own date, when it was made. */
	private static String properties(Sheet sheet) {
		XmlBuilder xml = new XmlBuilder().open("cp:coreProperties", "xmlns:cp",
				"http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
				"xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi",
				"http://www.w3.org/2001/XMLSchema-instance");
		if (sheet.text(Field.TITLE) instanceof String title)
			xml.element("dc:title", title);
		if (sheet.text(Field.ORGAN) instanceof String organ)
			xml.element("dc:creator", organ);
		xml.element("dc:language", "zh-CN");
		if (sheet.date() != null)
			xml.element("dcterms:created", sheet.date() + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF");
		return xml.close().toString();
	}

	private static byte[] resource(String name) {
		try (InputStream in = WordWriter.class.getResourceAsStream("parts/" + name)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
