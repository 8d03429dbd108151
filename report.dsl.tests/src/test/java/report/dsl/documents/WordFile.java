// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.source.RawDocument;
import report.dsl.workspace.FileProblem;

/** A .docx file from the markup of its parts, so that a test shows exactly what stands in it. */
final class WordFile {

	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String SPACES = " xmlns:w='%s' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
			+ " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
			+ " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' xmlns:v='urn:schemas-microsoft-com:vml'"
			+ " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Map<String, byte[]> entries = new LinkedHashMap<>();
	private final StringBuilder types = new StringBuilder();
	private final StringBuilder relations = new StringBuilder();
	private final String space;

	private WordFile(String space) {
		this.space = space;
	}

	/** @param body what stands in {@code w:body} */
	static WordFile of(String body) {
		return of(W, "document.main", body);
	}

	static WordFile of(String space, String type, String body) {
		WordFile file = new WordFile(space);
		file.override("/word/document.xml", type);
		file.entry("word/document.xml", file.element("document", "<w:body>" + body + "</w:body>"));
		return file;
	}

	/** @param name such as {@code styles}; the part is {@code w:styles} and holds the markup */
	WordFile part(String name, String markup) {
		override("/word/" + name + ".xml", name);
		relations.append("<Relationship Id='").append(name).append("' Type='").append(RELATIONS).append(name).append("' Target='")
				.append(name).append(".xml'/>");
		return entry("word/" + name + ".xml", element(name, markup));
	}

	WordFile entry(String name, String text) {
		entries.put(name, text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	private void override(String part, String type) {
		types.append("<Override PartName='").append(part).append("' ContentType='").append(type.contains("/") ? type : TYPE + type + "+xml")
				.append("'/>");
	}

	private String element(String name, String markup) {
		return "<?xml version='1.0' encoding='UTF-8'?><w:" + name + SPACES.formatted(space) + ">" + markup + "</w:" + name + ">";
	}

	byte[] bytes() {
		entry("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
				+ "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
				+ "<Default Extension='xml' ContentType='application/xml'/><Default Extension='png' ContentType='image/png'/><Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>"
				+ types + "</Types>");
		String strict = space.contains("purl.oclc.org") ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : RELATIONS;
		String head = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
		entry("_rels/.rels",
				head + "<Relationship Id='main' Type='" + strict + "officeDocument' Target='word/document.xml'/></Relationships>");
		entry("word/_rels/document.xml.rels", head + relations + "</Relationships>");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	SourceDocument read() throws FileProblem {
		return Documents.read(RawDocument.of("a.docx", bytes()));
	}
}
