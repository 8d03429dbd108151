// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.util.List;
import java.util.stream.Stream;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.blocks.TextBlocks;
import report.dsl.documents.read.CompoundFile;
import report.dsl.documents.read.DocumentKind;
import report.dsl.documents.read.PlainText;
import report.dsl.documents.read.odt.OdtReader;
import report.dsl.documents.read.office.Archive;
import report.dsl.documents.read.office.OfficePackage;
import report.dsl.documents.read.ofd.OfdReader;
import report.dsl.documents.read.pdf.PdfReader;
import report.dsl.documents.read.rtf.RtfReader;
import report.dsl.documents.read.sheet.CommaReader;
import report.dsl.documents.read.sheet.WorkbookReader;
import report.dsl.documents.read.web.WebReader;
import report.dsl.documents.read.word.WordReader;
import report.dsl.documents.source.RawDocument;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;

/** Reads documents of all kinds that reports exist as. For several threads. */
public final class Documents {

	/** Endings of text and data of all kinds, only some of which are reports. */
	private static final List<String> PLAIN = List.of(".txt", ".md", ".csv", ".tsv", NormalisedJson.ENDING);
	/** Endings of the names of files that may hold a report, in small letters. */
	public static final List<String> ENDINGS = Stream.concat(
			Stream.of(".docx", ".doc", ".wps", ".docm", ".odt", ".fodt", ".rtf",
					".html", ".htm", ".mht", ".mhtml", ".pdf", ".ofd", ".xlsx", ".xls", ".et"),
			PLAIN.stream())
			.toList();
	/** Of a file that is loaded as a whole, in bytes. */
	private static final int LARGEST = FileBytes.LIMIT;

	private Documents() {
	}

	/**
	 * Whether a file can be made into reports, by its name. Files that word processors and systems lay beside documents while they are
	 * open are not.
	 */
	public static boolean isDocument(String fileName) {
		String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
		return ENDINGS.contains(RawDocument.ending(name)) && !name.startsWith("~$") && !name.startsWith(".~") && !name.startsWith("._");
	}

	/** Whether a document that nobody named is most likely a report: text and data may be about anything. */
	public static boolean isLikelyReport(String fileName) {
		return isDocument(fileName) && !PLAIN.contains(RawDocument.ending(fileName));
	}

	/**
	 * Reads what stands in a document, normalised JSON aside. What kind it is follows from what it holds; its ending counts only where
	 * that says nothing.
	 *
	 * @throws FileProblem it cannot be read, is no document, or has no text
	 */
	public static SourceDocument read(RawDocument raw) throws FileProblem {
		SourceDocument document = readKind(raw);
		if (document.blocks().isEmpty() && document.remarks().isEmpty())
			throw new UnreadableDocument("document.text");
		return document;
	}

	private static SourceDocument readKind(RawDocument raw) throws FileProblem {
		try {
			return switch (DocumentKind.of(raw)) {
			case OFFICE -> readOffice(raw);
			case OPEN_DOCUMENT, OFD -> readArchive(raw);
			case FLAT_OPEN_DOCUMENT -> OdtReader.read(raw.all(LARGEST));
			case COMPOUND -> CompoundFile.read(raw);
			case RTF -> RtfReader.read(raw);
			case PDF -> PdfReader.read(raw);
			case HTML, MIME -> WebReader.read(raw.all(LARGEST));
			case COMMAS -> readCommas(raw);
			case TEXT -> readText(raw);
			};
		} catch (RuntimeException e) {
			// The libraries answer to bytes that make no sense with exceptions of many kinds.
			throw OfficePackage.why(e);
		} catch (StackOverflowError | OutOfMemoryError e) {
			// Lengths in a damaged file ask for anything. What was begun is given up, and the memory is free again.
			throw new UnreadableDocument("document.damaged", e.getClass().getSimpleName());
		}
	}

	private static SourceDocument readOffice(RawDocument raw) throws FileProblem {
		try (OfficePackage file = OfficePackage.open(raw)) {
			String type = file.contentType();
			if (type.contains("wordprocessingml") || type.contains("ms-word"))
				return WordReader.read(file);
			if (type.contains("spreadsheetml") || type.contains("ms-excel"))
				return WorkbookReader.read(file);
			throw new UnreadableDocument("document.kind");
		}
	}

	private static SourceDocument readArchive(RawDocument raw) throws FileProblem {
		try (Archive file = Archive.open(raw)) {
			return file.has("OFD.xml") ? OfdReader.read(file) : OdtReader.read(file);
		}
	}

	private static SourceDocument readText(RawDocument raw) throws FileProblem {
		PlainText plain = PlainText.of(raw.all(LARGEST));
		SourceDocument document = TextBlocks.of(plain.text());
		return plain.remarks().isEmpty() ? document : new SourceDocument(document.blocks(), document.stated(), plain.remarks());
	}

	private static SourceDocument readCommas(RawDocument raw) throws FileProblem {
		PlainText plain = PlainText.of(raw.all(LARGEST));
		return CommaReader.read(plain.text(), plain.remarks());
	}
}
