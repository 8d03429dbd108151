package report.dsl.documents.write;

import java.io.IOException;
import java.io.OutputStream;

import report.dsl.rules.Reading;

/** A report as a document of Word. */
public final class WordWriter {

	private WordWriter() {
	}

	public static void write(Reading reading, OutputStream out) throws IOException {
		throw new IOException(reading.sheet().source().name());
	}
}
