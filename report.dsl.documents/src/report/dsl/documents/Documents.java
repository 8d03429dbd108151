package report.dsl.documents;

import java.util.List;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.read.Reader;
import report.dsl.documents.source.RawDocument;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.workspace.FileProblem;

/** Reads documents of all kinds that reports exist as. For several threads. */
public final class Documents {

	/** Endings of the names of files that may hold a report. */
	public static final List<String> ENDINGS = List.of(".docx", ".doc", ".wps", ".docm", ".html", ".htm", ".mht", ".mhtml", ".pdf", ".txt", ".md",
			".xlsx", ".xls", ".et", ".csv", ".tsv");

	private Documents() {
	}

	/**
	 * Whether a file is worth reading, by its name. Files that word processors and systems lay beside documents while they are open
	 * are not.
	 */
	public static boolean isDocument(String fileName) {
		String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
		return ENDINGS.contains(RawDocument.ending(name)) && !name.startsWith("~$") && !name.startsWith(".~") && !name.startsWith("._");
	}

	/**
	 * Reads what stands in a document. What kind it is follows from what it holds; its ending counts only where that says nothing.
	 *
	 * @throws FileProblem it cannot be read, or is no document
	 */
	public static SourceDocument read(RawDocument raw) throws FileProblem {
		SourceDocument document = Reader.read(raw);
		if (document.blocks().isEmpty() && document.remarks().isEmpty())
			throw new UnreadableDocument("document.text");
		return document;
	}
}
