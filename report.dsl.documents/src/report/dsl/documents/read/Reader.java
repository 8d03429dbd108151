package report.dsl.documents.read;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.blocks.TextBlocks;
import report.dsl.documents.read.office.OfficePackage;
import report.dsl.documents.read.pdf.PdfReader;
import report.dsl.documents.read.sheet.CommaReader;
import report.dsl.documents.read.sheet.WorkbookReader;
import report.dsl.documents.read.web.WebReader;
import report.dsl.documents.read.word.WordReader;
import report.dsl.documents.source.RawDocument;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;

/** Hands a document to the reader of its kind. */
public final class Reader {

	/** Of a file that is loaded as a whole, in bytes. */
	private static final int LARGEST = FileBytes.LIMIT;

	private Reader() {
	}

	/** @throws FileProblem it cannot be read, or is no document */
	public static SourceDocument read(RawDocument raw) throws FileProblem {
		try {
			return read(raw, Kind.of(raw));
		} catch (RuntimeException e) {
			// The libraries answer to bytes that make no sense with exceptions of many kinds.
			throw OfficePackage.why(e);
		} catch (StackOverflowError | OutOfMemoryError e) {
			// Lengths in a damaged file ask for anything. What was begun is given up, and the memory is free again.
			throw new UnreadableDocument("document.damaged", e.getClass().getSimpleName());
		}
	}

	private static SourceDocument read(RawDocument raw, Kind kind) throws FileProblem {
		return switch (kind) {
		case OFFICE -> office(raw);
		case COMPOUND -> CompoundFile.read(raw);
		case PDF -> PdfReader.read(raw);
		case HTML, MIME -> WebReader.read(raw.all(LARGEST));
		case COMMAS -> commas(raw);
		case TEXT -> text(raw);
		};
	}

	private static SourceDocument office(RawDocument raw) throws FileProblem {
		try (OfficePackage file = OfficePackage.open(raw)) {
			String type = file.contentType();
			if (type.contains("wordprocessingml") || type.contains("ms-word"))
				return WordReader.read(file);
			if (type.contains("spreadsheetml") || type.contains("ms-excel"))
				return WorkbookReader.read(file);
			throw new UnreadableDocument("document.kind");
		}
	}

	private static SourceDocument text(RawDocument raw) throws FileProblem {
		PlainText plain = PlainText.of(raw.all(LARGEST));
		SourceDocument document = TextBlocks.of(plain.text());
		return plain.remarks().isEmpty() ? document : new SourceDocument(document.blocks(), document.stated(), plain.remarks());
	}

	private static SourceDocument commas(RawDocument raw) throws FileProblem {
		PlainText plain = PlainText.of(raw.all(LARGEST));
		return CommaReader.read(plain.text(), plain.remarks());
	}
}
