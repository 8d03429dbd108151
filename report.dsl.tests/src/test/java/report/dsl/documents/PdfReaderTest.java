// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.documents.read.pdf.PdfReader;
import report.dsl.documents.source.RawDocument;

/** What is read from PDF files: {@code pdf.txt} says what is drawn, and what is read. */
class PdfReaderTest {

	static List<Cases> files() throws IOException {
		return Cases.of("pdf.txt");
	}

	@ParameterizedTest
	@MethodSource("files")
	void strokes(Cases file) throws Exception {
		assertEquals(file.out(), read(file, PageDrawing.Lines.STROKES));
	}

	@ParameterizedTest
	@MethodSource("files")
	void rectangles(Cases file) throws Exception {
		assertEquals(file.out(), read(file, PageDrawing.Lines.RECTANGLES));
	}

	@ParameterizedTest
	@MethodSource("files")
	void pieces(Cases file) throws Exception {
		assertEquals(file.out(), read(file, PageDrawing.Lines.PIECES));
	}

	static String read(Cases file, PageDrawing.Lines lines) throws Exception {
		return WebReaderTest.shown(PdfReader.read(RawDocument.of("a.pdf", PdfFile.of(file.in(), lines))));
	}
}
