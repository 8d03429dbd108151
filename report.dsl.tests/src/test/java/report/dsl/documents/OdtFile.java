// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes OpenDocument texts of what stands in their body. */
final class OdtFile {

	static final String SPACES = spaces("office", "text", "table", "style", "manifest", "drawing")
			+ " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'";
	private static final String STYLES = """
			<style:style style:name='Struck' style:family='text'><style:text-properties style:text-line-through-style='solid'/></style:style>
			<style:style style:name='Hidden' style:family='text'><style:text-properties text:display='none'/></style:style>
			<style:style style:name='Up' style:family='text'><style:text-properties style:text-position='super 58%'/></style:style>
			<style:style style:name='Mark' style:family='text' style:parent-style-name='Up'/>
			<style:style style:name='Head' style:family='paragraph' style:default-outline-level='2'/>
			<text:list-style style:name='L'>
			<text:list-level-style-number text:level='1' style:num-format='一, 二, 三, ...' style:num-suffix='、'>
			<style:list-level-properties><style:list-level-label-alignment text:label-followed-by='nothing'/></style:list-level-properties>
			</text:list-level-style-number>
			<text:list-level-style-number text:level='2' style:num-format='1' style:num-prefix='（' style:num-suffix='）' text:display-levels='1'/>
			</text:list-style>
			""";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private OdtFile() {
	}

	private static String spaces(String... names) {
		StringBuilder out = new StringBuilder();
		for (String name : names)
			out.append(" xmlns:").append(name).append("='urn:oasis:names:tc:opendocument:xmlns:").append(name).append(":1.0'");
		return out.toString();
	}

	/** @param text what stands in {@code office:text} */
	static OdtFile of(String text) {
		OdtFile file = new OdtFile();
		file.part("mimetype", "application/vnd.oasis.opendocument.text");
		file.part("content.xml", content(text));
		return file.part("META-INF/manifest.xml", "<manifest:manifest" + SPACES + "/>");
	}

	/** The same as one XML file. */
	static byte[] flat(String text) {
		return ("<?xml version='1.0'?><office:document" + SPACES + "><office:automatic-styles>" + STYLES
				+ "</office:automatic-styles><office:body><office:text>" + text + "</office:text></office:body></office:document>")
				.getBytes(StandardCharsets.UTF_8);
	}

	static String content(String text) {
		return "<office:document-content" + SPACES + "><office:automatic-styles>" + STYLES
				+ "</office:automatic-styles><office:body><office:text>" + text + "</office:text></office:body></office:document-content>";
	}

	OdtFile part(String name, String content) {
		parts.put(name, content.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	byte[] bytes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return out.toByteArray();
	}
}
