// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import report.dsl.documents.write.pdf.PdfWriter;
import report.dsl.documents.write.word.WordWriter;
import report.dsl.html.HtmlOptions;
import report.dsl.html.ReportHtml;
import report.dsl.i18n.Language;
import report.dsl.rules.Reading;
import report.dsl.workspace.FileProblem;

/** Prints a report as the official document. The same report gives the same bytes, on every day and machine with the same fonts. */
public final class Exports {

	private Exports() {
	}

	/**
	 * Writes the document of a report, with figures as they were published and totals that the report leaves to the program worked out.
	 *
	 * @param language of messages; the words of the document are those of the form and of the report
	 * @param out      is left open
	 * @throws FileProblem     when the document cannot be made, e.g. for want of a font; nothing has been written then
	 * @throws IOException when {@code out} does not take it
	 */
	public static void write(ExportFormat target, Reading reading, Language language, OutputStream out, ExportOptions options)
			throws FileProblem, IOException {
		switch (target) {
		case HTML -> out.write(html(reading, language).getBytes(StandardCharsets.UTF_8));
		case DOCX -> WordWriter.write(reading, out);
		case PDF -> PdfWriter.write(reading, html(reading, language), options.font(), out);
		}
	}

	private static String html(Reading reading, Language language) {
		return ReportHtml.page(reading, List.of(), language, HtmlOptions.EXPORT);
	}
}
