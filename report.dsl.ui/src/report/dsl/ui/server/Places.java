// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/** Places of the protocol (lines and columns from 0, URIs) as places of Eclipse (offsets, files of the workspace), and back. */
public final class Places {

	private Places() {
	}

	public static Position position(IDocument document, int offset) {
		try {
			int within = Math.max(0, Math.min(offset, document.getLength()));
			int line = document.getLineOfOffset(within);
			return new Position(line, within - document.getLineOffset(line));
		} catch (BadLocationException e) {
			return new Position(0, 0);
		}
	}

	public static Range range(IDocument document, int offset, int length) {
		return new Range(position(document, offset), position(document, offset + length));
	}

	/** The offset of a position. A place behind the end of a line or of the text is that end. */
	public static int offset(IDocument document, Position position) {
		try {
			if (position.getLine() >= document.getNumberOfLines())
				return document.getLength();
			IRegion line = document.getLineInformation(Math.max(0, position.getLine()));
			return line.getOffset() + Math.max(0, Math.min(position.getCharacter(), line.getLength()));
		} catch (BadLocationException e) {
			return document.getLength();
		}
	}

	public static IRegion region(IDocument document, Range range) {
		int start = offset(document, range.getStart());
		return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
	}

	/** The URI of a file or folder of the workspace; null when it lies nowhere. */
	public static @Nullable String uri(IResource resource) {
		URI location = resource.getLocationURI();
		return location == null ? null : uri(location);
	}

	/** Eclipse writes {@code file:/path} and the protocol {@code file:///path}. */
	private static String uri(URI location) {
		boolean local = "file".equals(location.getScheme()) && location.getRawAuthority() == null;
		return local ? "file://" + URI.create(location.toASCIIString()).getRawPath() : location.toASCIIString();
	}

	/** The URI of what is being edited; null when it lies nowhere. */
	public static @Nullable String uri(ITextFileBuffer buffer) {
		IFileStore store = buffer.getFileStore();
		return store == null ? null : uri(store.toURI());
	}

	/** What tells whether two URIs, maybe escaped differently, mean the same file. */
	public static String key(String uri) {
		try {
			return Path.of(URI.create(uri)).normalize().toString();
		} catch (RuntimeException e) {
			return uri;
		}
	}

	/** The files of the workspace behind a URI: none, one, or several where they are linked. */
	public static IFile[] files(String uri) {
		try {
			return ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri));
		} catch (IllegalArgumentException e) {
			return new IFile[0];
		}
	}
}
