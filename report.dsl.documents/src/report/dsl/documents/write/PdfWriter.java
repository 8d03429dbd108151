package report.dsl.documents.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import report.dsl.files.Problem;
import report.dsl.rules.Reading;

/** A report as pages to print. */
public final class PdfWriter {

	private PdfWriter() {
	}

	public static void write(Reading reading, String html, Path font, OutputStream out) throws Problem, IOException {
		throw new IOException(reading.sheet().source().name());
	}
}
