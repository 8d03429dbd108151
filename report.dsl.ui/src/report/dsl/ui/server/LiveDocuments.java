// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

/** The reports and forms that are open. A text is open for the server as long as Eclipse keeps a buffer for it, in whichever editor. */
public final class LiveDocuments implements IFileBufferListener {

	/** What all content types of this plug-in are derived from. */
	public static final String CONTENT_TYPE = "report.dsl.ui.text";

	private final Server server;
	private final Consumer<LiveDocument> saved;
	private final Map<ITextFileBuffer, LiveDocument> byBuffer = new ConcurrentHashMap<>();
	private final Map<String, LiveDocument> byKey = new ConcurrentHashMap<>();

	/** @param saved called with documents that have been saved */
	public LiveDocuments(Server server, Consumer<LiveDocument> saved) {
		this.server = server;
		this.saved = saved;
	}

	public void start() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
		for (ITextFileBuffer buffer : buffers())
			bufferCreated(buffer);
	}

	private static List<ITextFileBuffer> buffers() {
		List<ITextFileBuffer> buffers = new ArrayList<>();
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers())
			if (buffer instanceof ITextFileBuffer text)
				buffers.add(text);
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileStoreFileBuffers())
			if (buffer instanceof ITextFileBuffer text)
				buffers.add(text);
		return buffers;
	}

	public void stop() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
		byBuffer.values().forEach(LiveDocument::close);
		byBuffer.clear();
		byKey.clear();
	}

	/** What an editor shows; null when that is no report or form, or lies nowhere. */
	public @Nullable LiveDocument of(@Nullable IDocument document) {
		if (document == null)
			return null;
		for (LiveDocument live : byBuffer.values())
			if (live.document() == document)
				return live;
		return null;
	}

	/** What a text editor shows; null when it shows something else. */
	public @Nullable LiveDocument of(IEditorPart part) {
		IDocumentProvider provider = part instanceof ITextEditor editor ? editor.getDocumentProvider() : null;
		return provider == null ? null : of(provider.getDocument(part.getEditorInput()));
	}

	/** The open document behind a URI; null when it is not open. */
	public @Nullable LiveDocument of(String uri) {
		return byKey.get(Places.key(uri));
	}

	public Collection<LiveDocument> all() {
		return byBuffer.values();
	}

	@Override
	public void bufferCreated(IFileBuffer file) {
		if (!(file instanceof ITextFileBuffer buffer) || !isOurs(buffer) || byBuffer.containsKey(buffer))
			return;
		String uri = Places.uri(buffer);
		if (uri == null)
			return;
		LiveDocument live = new LiveDocument(server, buffer, uri);
		byBuffer.put(buffer, live);
		byKey.put(Places.key(uri), live);
		live.open();
		Encodings.keep(buffer);
	}

	private static boolean isOurs(ITextFileBuffer buffer) {
		try {
			IContentType type = buffer.getContentType();
			return type != null && type.isKindOf(Platform.getContentTypeManager().getContentType(CONTENT_TYPE));
		} catch (CoreException e) {
			return false; // a file that is gone has no content
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		LiveDocument live = byBuffer.remove(buffer);
		if (live == null)
			return;
		byKey.remove(Places.key(live.uri()), live);
		live.close();
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document announces its change
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		LiveDocument live = byBuffer.get(buffer);
		if (live != null)
			live.reverted();
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
		LiveDocument live = byBuffer.get(buffer);
		if (live != null && !dirty && !live.isReverted()) {
			live.saved();
			saved.accept(live);
		}
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// the editor opens a buffer for the new place, and this one is disposed of
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the editor shows the problem; the text stays open until it is closed
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
		// nothing that the server need know
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// nothing that the server need know
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// nothing that the server need know
	}
}
