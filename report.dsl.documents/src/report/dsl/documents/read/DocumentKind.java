// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import report.dsl.documents.read.office.Archive;
import report.dsl.documents.source.RawDocument;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.workspace.FileProblem;

/** Kinds of documents by what their first bytes say: the names of files lie often, files that were saved under another ending above all. */
public enum DocumentKind {
	/** a package of the Office format of 2007 and later */
	OFFICE,
	/** a text of OpenDocument: as a package, and as one XML file */
	OPEN_DOCUMENT, FLAT_OPEN_DOCUMENT,
	/** the compound file of earlier Office programs */
	COMPOUND, RTF, PDF, OFD, HTML,
	/** a web page with its pictures, as a mail */
	MIME, COMMAS, TEXT;

	private static final int HEAD = 4096;
	private static final String[] PAGE = { "<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<p ", "<meta", "<style",
			"<!--" };

	/** @throws FileProblem it cannot be read, or is known to be of a kind that cannot be */
	public static DocumentKind of(RawDocument raw) throws FileProblem {
		byte[] head = raw.head(HEAD);
		if (head.length == 0)
			throw new UnreadableDocument("document.empty");
		if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6))
			return ofArchive(raw, letters(head));
		if (starts(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1))
			return COMPOUND;
		String words = letters(head);
		if (words.lastIndexOf("%pdf-", 1024) >= 0)
			return PDF;
		return ofText(words.strip(), raw.ending());
	}

	/** Most formats that are archives begin with an entry that tells; otherwise their list of entries is asked. */
	private static DocumentKind ofArchive(RawDocument raw, String words) throws UnreadableDocument {
		if (words.contains("[content_types].xml") || words.contains("_rels/.rels"))
			return OFFICE;
		try (Archive archive = Archive.open(raw)) {
			if (archive.has("OFD.xml"))
				return OFD;
			boolean open = archive.has("content.xml") && archive.has("META-INF/manifest.xml") || archive.has("encrypted-package");
			return open && !archive.has("[Content_Types].xml") ? OPEN_DOCUMENT : OFFICE;
		}
	}

	private static DocumentKind ofText(String words, String ending) throws UnreadableDocument {
		if (words.startsWith("{\\rtf"))
			return RTF;
		if (words.contains("<w:worddocument") || words.contains("<pkg:package"))
			throw new UnreadableDocument("document.saveAs", "Word XML", ".docx");
		if (words.contains("urn:schemas-microsoft-com:office:spreadsheet") && words.startsWith("<?xml"))
			throw new UnreadableDocument("document.saveAs", "Excel XML", ".xlsx");
		if (words.startsWith("<?xml") && words.contains("<office:document"))
			return FLAT_OPEN_DOCUMENT;
		if (isMime(words))
			return MIME;
		if (isPage(words, ending))
			return HTML;
		return ending.equals(".csv") || ending.equals(".tsv") ? COMMAS : TEXT;
	}

	private static boolean isMime(String words) {
		return words.startsWith("mime-version:") || words.startsWith("content-type: multipart/")
				|| (words.startsWith("from:") || words.startsWith("subject:")) && words.contains("\nmime-version:");
	}

	private static boolean isPage(String words, String ending) {
		for (String tag : PAGE)
			if (words.startsWith(tag))
				return true;
		return words.contains("<html") || words.contains("<!doctype html") || words.contains("<body") || words.contains("<table")
				|| ending.startsWith(".htm") || ending.equals(".xhtml");
	}

	private static boolean starts(byte[] head, int... bytes) {
		for (int i = 0; i < bytes.length; i++)
			if (i >= head.length || (head[i] & 0xFF) != bytes[i])
				return false;
		return true;
	}

	/** The Latin letters in the beginning of a text, whatever its encoding; in small letters. */
	private static String letters(byte[] head) {
		byte[] kept = new byte[head.length];
		int count = 0;
		for (byte b : head)
			if (b != 0)
				kept[count++] = b;
		int mark = count >= 3 && (kept[0] & 0xFF) == 0xEF && (kept[1] & 0xFF) == 0xBB
				? 3
				: count >= 2 && (kept[0] & kept[1] & 0xFE) == 0xFE ? 2 : 0;
		return new String(kept, mark, count - mark, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
	}
}
