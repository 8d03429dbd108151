// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.office;

import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.source.RawDocument;
import report.dsl.documents.source.UnreadableDocument;

/** The parts of an Office file in the format of 2007 and later. Only the parts that are asked for are unpacked, and never without bounds. */
public final class OfficePackage implements AutoCloseable {

	private static final int MOST_PARTS = 20_000;

	static {
		ZipSecureFile.setGraceEntrySize(Archive.HARMLESS);
		ZipSecureFile.setMaxFileCount(MOST_PARTS);
		ZipSecureFile.setMaxEntrySize(Archive.LARGEST_PART);
	}

	private final OPCPackage parts;
	private final PackagePart main;

	private OfficePackage(OPCPackage parts) throws UnreadableDocument {
		this.parts = parts;
		this.main = main(parts);
	}

	/** @throws UnreadableDocument it is no Office file or a damaged one */
	public static OfficePackage open(RawDocument raw) throws UnreadableDocument {
		OPCPackage parts = null;
		try {
			byte[] bytes = raw.bytes();
			parts = bytes == null ? OPCPackage.open(raw.file().toFile(), PackageAccess.READ) : OPCPackage.open(inMemory(bytes));
			return new OfficePackage(parts);
		} catch (OpenXML4JException | IOException | RuntimeException e) {
			throw why(e);
		}
	}

	private static ZipFileZipEntrySource inMemory(byte[] bytes) throws IOException {
		return new ZipFileZipEntrySource(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
			@Override
			public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
				return Archive.bounded(super.getInputStream(entry), entry);
			}
		};
	}

	private static PackagePart main(OPCPackage parts) throws UnreadableDocument {
		try {
			for (PackageRelationship relation : parts.getRelationships())
				if (relation.getRelationshipType().endsWith("/officeDocument")) {
					PackagePart part = parts.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
					if (part != null)
						return part;
				}
		} catch (OpenXML4JException e) {
			throw why(e);
		}
		parts.revert();
		throw new UnreadableDocument("document.archive");
	}

	/** What kind of document the main part is, such as {@code application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml}. */
	public String contentType() {
		return main.getContentType();
	}

	/** The main part. */
	public InputStream document() throws UnreadableDocument {
		return stream(main);
	}

	/** @param type last word of the kind of relation, such as {@code styles}. @return null when the document has no such part */
	public @Nullable InputStream part(String type) throws UnreadableDocument {
		try {
			for (PackageRelationship relation : main.getRelationships())
				if (relation.getTargetMode() == TargetMode.INTERNAL && relation.getRelationshipType().endsWith("/" + type)) {
					PackagePart part = main.getRelatedPart(relation);
					return part == null ? null : stream(part);
				}
			return null;
		} catch (OpenXML4JException | IllegalArgumentException e) {
			throw why(e);
		}
	}

	/** @param id of the main part's relation. @return null when it has no such part */
	public @Nullable InputStream partOf(@Nullable String id) throws UnreadableDocument {
		try {
			PackageRelationship relation = id == null ? null : main.getRelationship(id);
			PackagePart part = relation == null || relation.getTargetMode() != TargetMode.INTERNAL ? null : main.getRelatedPart(relation);
			return part == null ? null : stream(part);
		} catch (OpenXML4JException | IllegalArgumentException e) {
			throw why(e);
		}
	}

	private static InputStream stream(PackagePart part) throws UnreadableDocument {
		try {
			return new BoundedStream(part.getInputStream(), Archive.LARGEST_PART);
		} catch (IOException e) {
			throw why(e);
		}
	}

	@Override
	public void close() {
		parts.revert();
	}

	/** What went wrong, for the user: the libraries tell it by exceptions of many kinds. */
	public static UnreadableDocument why(Throwable e) {
		if (e instanceof UnreadableDocument known)
			return known;
		Throwable bottom = e;
		for (Throwable cause = e; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage());
			if (message.contains("Zip bomb") || message.contains("JAXP00010"))
				return new UnreadableDocument("document.bomb");
			if (message.contains("[M1.13]"))
				return new UnreadableDocument("document.archive");
			bottom = cause;
		}
		String message = bottom.getMessage();
		return new UnreadableDocument("document.damaged",
				message == null ? bottom.getClass().getSimpleName() : message.lines().findFirst().orElse(""));
	}
}
