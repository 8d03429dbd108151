// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.read.office.OfficePackage;
import report.dsl.documents.read.sheet.OldWorkbookReader;
import report.dsl.documents.read.word.OldWordReader;
import report.dsl.documents.source.RawDocument;
import report.dsl.documents.source.UnreadableDocument;

/** Finds out what an Office file of 1997 to 2003 is, or a newer one that is encrypted: both lie in a small file system of their own. */
public final class CompoundFile {

	private static final String DATA = "Data";
	/** Text of thousands of pages. */
	private static final int LARGEST = 48 << 20;
	/** Workbooks become objects, a hundred bytes for a number. */
	private static final int LARGEST_WORKBOOK = 12 << 20;
	private static final String[] WORKBOOKS = { "Workbook", "WORKBOOK", "Book", "BOOK" };
	/** Beside pictures this stream holds properties of very wide rows of tables, so it is left out only when it must be photos. */
	private static final int LARGEST_DATA = 64 << 20;

	/** Where the bit stands. */
	private static final int ENCRYPTED = 11;

	private CompoundFile() {
	}

	public static SourceDocument read(RawDocument raw) throws UnreadableDocument {
		try (POIFSFileSystem file = raw.path() != null
				? new POIFSFileSystem(raw.path().toFile(), true)
				: new POIFSFileSystem(new ByteArrayInputStream(raw.bytes()))) {
			DirectoryNode root = file.getRoot();
			if (root.hasEntry("EncryptedPackage"))
				throw new UnreadableDocument("document.encrypted");
			if (root.hasEntry("WordDocument"))
				return word(root);
			for (String name : WORKBOOKS)
				if (root.hasEntry(name))
					return workbook(root, name);
			if (root.hasEntry("MatOST"))
				throw new UnreadableDocument("document.saveAs", "Microsoft Works", ".docx");
			throw new UnreadableDocument("document.kind");
		} catch (EncryptedDocumentException e) {
			throw new UnreadableDocument("document.encrypted");
		} catch (IOException e) {
			throw OfficePackage.why(e);
		}
	}

	private static SourceDocument workbook(DirectoryNode root, String name) throws IOException, UnreadableDocument {
		if (size(root, name) > LARGEST_WORKBOOK)
			throw new UnreadableDocument("document.large", LARGEST_WORKBOOK >> 20);
		return OldWorkbookReader.read(root);
	}

	private static SourceDocument word(DirectoryNode root) throws IOException, UnreadableDocument {
		bound(root, "WordDocument");
		if (isEncrypted(root))
			throw new UnreadableDocument("document.encrypted");
		bound(root, "0Table");
		bound(root, "1Table");
		if (size(root, DATA) <= LARGEST_DATA)
			return OldWordReader.read(root);
		try (POIFSFileSystem text = new POIFSFileSystem()) {
			for (Entry entry : root)
				if (entry instanceof DocumentEntry document && !entry.getName().equals(DATA) && document.getSize() <= LARGEST)
					text.getRoot().createDocument(entry.getName(), root.createDocumentInputStream(entry));
			return OldWordReader.read(text.getRoot());
		}
	}

	/** A bit of the first header says it, see [MS-DOC] 2.5.2. */
	private static boolean isEncrypted(DirectoryNode root) throws IOException {
		try (InputStream stream = root.createDocumentInputStream("WordDocument")) {
			byte[] head = stream.readNBytes(ENCRYPTED + 1);
			return head.length > ENCRYPTED && (head[ENCRYPTED] & 1) != 0;
		}
	}

	private static void bound(DirectoryNode root, String name) throws IOException, UnreadableDocument {
		if (size(root, name) > LARGEST)
			throw new UnreadableDocument("document.large", LARGEST >> 20);
	}

	private static long size(DirectoryNode root, String name) throws IOException {
		return root.hasEntry(name) && root.getEntry(name) instanceof DocumentEntry document ? document.getSize() : 0;
	}
}
