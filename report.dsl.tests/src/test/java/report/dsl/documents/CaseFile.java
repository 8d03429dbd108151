// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Makes the files of documents out of the text that a case has for them. */
public final class CaseFile {

	private CaseFile() {
	}

	/** @param kind ending of the file */
	public static byte[] bytes(String kind, String text) throws IOException {
		return switch (kind) {
		case "docx" -> WordFile.of(text).bytes();
		case "odt" -> OdtFile.of(text).bytes();
		case "rtf" -> RtfFile.of(text);
		default -> text.replace("\\t", "\t").getBytes(StandardCharsets.UTF_8);
		};
	}
}
