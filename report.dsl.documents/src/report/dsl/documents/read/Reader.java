package report.dsl.documents.read;

import report.dsl.documents.Raw;
import report.dsl.documents.Unreadable;
import report.dsl.documents.blocks.Document;
import report.dsl.documents.blocks.TextBlocks;
import report.dsl.documents.read.office.OfficePackage;
import report.dsl.documents.read.pdf.PdfReader;
import report.dsl.documents.read.sheet.CommaReader;
import report.dsl.documents.read.sheet.WorkbookReader;
import report.dsl.documents.read.web.WebReader;
import report.dsl.documents.read.word.WordReader;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.Problem;

/** Hands a document to the reader of its kind. */
public final class Reader {

	/** Of a file that is loaded as a whole, in bytes. */
	private static final int LARGEST = FileBytes.LIMIT;

	private Reader() {
	}

	/** @throws Problem it cannot be read, or is no document */
	public static Document read(Raw raw) throws Problem {
		try {
			return read(raw, Kind.of(raw));
		} catch (RuntimeException e) {
			// The libraries answer to bytes that make no sense with exceptions of many kinds.
			throw OfficePackage.why(e);
		} catch (StackOverflowError | OutOfMemoryError e) {
			// Lengths in a damaged file ask for anything. What was begun is given up, and the memory is free again.
			throw new Unreadable("document.damaged", e.getClass().getSimpleName());
		}
	}

	private static Document read(Raw raw, Kind kind) throws Problem {
		return switch (kind) {
		case OFFICE -> office(raw);
		case COMPOUND -> CompoundFile.read(raw);
		case PDF -> PdfReader.read(raw);
		case HTML, MIME -> WebReader.read(raw.all(LARGEST));
		case COMMAS -> commas(raw);
		case TEXT -> text(raw);
		};
	}

	private static Document office(Raw raw) throws Problem {
		try (OfficePackage file = OfficePackage.open(raw)) {
			String type = file.contentType();
			if (type.contains("wordprocessingml") || type.contains("ms-word"))
				return WordReader.read(file);
			if (type.contains("spreadsheetml") || type.contains("ms-excel"))
				return WorkbookReader.read(file);
			throw new Unreadable("document.kind");
		}
	}

	private static Document text(Raw raw) throws Problem {
		PlainText plain = PlainText.of(raw.all(LARGEST));
		Document document = TextBlocks.of(plain.text());
		return plain.remarks().isEmpty() ? document : new Document(document.blocks(), document.stated(), plain.remarks());
	}

	private static Document commas(Raw raw) throws Problem {
		PlainText plain = PlainText.of(raw.all(LARGEST));
		return CommaReader.read(plain.text(), plain.remarks());
	}
}
