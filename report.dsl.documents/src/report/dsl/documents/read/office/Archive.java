// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.office;

import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.source.RawDocument;
import report.dsl.documents.source.UnreadableDocument;

/** A document that is a ZIP archive of parts. Only the parts that are asked for are unpacked, and never without bounds. */
public final class Archive implements AutoCloseable {

	/** Text of thousands of pages, as XML. */
	static final long LARGEST_PART = 192L << 20;
	/** What shrinks to less than a hundredth is suspicious; a table of empty cells does, so below this size it is no attack. */
	static final long HARMLESS = 8L << 20;
	private static final int SHRINKING = 100;

	private final ZipFile zip;

	private Archive(ZipFile zip) {
		this.zip = zip;
	}

	/** @throws UnreadableDocument it is no archive or a damaged one */
	public static Archive open(RawDocument raw) throws UnreadableDocument {
		try {
			ZipFile.Builder builder = ZipFile.builder();
			return new Archive((raw.path() != null
					? builder.setPath(raw.path())
					: builder.setSeekableByteChannel(new SeekableInMemoryByteChannel(raw.bytes()))).get());
		} catch (IOException | RuntimeException e) {
			throw OfficePackage.why(e);
		}
	}

	public boolean has(String name) {
		return zip.getEntry(name) != null;
	}

	/** @return null when there is no such part */
	public @Nullable InputStream part(String name) throws UnreadableDocument {
		ZipArchiveEntry entry = zip.getEntry(name);
		if (entry == null)
			return null;
		if (entry.getGeneralPurposeBit().usesEncryption())
			throw new UnreadableDocument("document.encrypted");
		try {
			return bounded(zip.getInputStream(entry), entry);
		} catch (IOException | RuntimeException e) {
			throw OfficePackage.why(e);
		}
	}

	/** @param in what the entry unpacks to */
	static InputStream bounded(InputStream in, ZipArchiveEntry entry) {
		long compressed = Math.max(0, entry.getCompressedSize());
		return new BoundedStream(in, Math.min(LARGEST_PART, HARMLESS + compressed * SHRINKING));
	}

	@Override
	public void close() throws UnreadableDocument {
		try {
			zip.close();
		} catch (IOException e) {
			throw OfficePackage.why(e);
		}
	}
}
