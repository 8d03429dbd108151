// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Preferences;

/**
 * Lays a text out before it is saved, if the user wants that. A save does not wait either: what is to be changed is asked for
 * after every key, and applied if it is known for the text as it is.
 */
public final class FormatOnSave extends ViewerFeature<List<? extends TextEdit>> implements IFileBufferListener {

	private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

	/** Null when nothing is known yet. */
	private @Nullable List<? extends TextEdit> edits;
	private int version;

	public FormatOnSave(LiveDocuments documents) {
		super(documents);
	}

	@Override
	public void install(ITextViewer textViewer) {
		super.install(textViewer);
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
	}

	@Override
	public void uninstall() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
		super.uninstall();
	}

	private static boolean isOn() {
		return Preferences.store().getBoolean(Preferences.FORMAT_ON_SAVE);
	}

	@Override
	void connected(ITextViewer in, @Nullable LiveDocument shown) {
		edits = null;
		super.connected(in, shown);
	}

	@Override
	CompletableFuture<List<? extends TextEdit>> ask(ITextViewer in, LiveDocument about) {
		if (!isOn())
			return CompletableFuture.completedFuture(null);
		return about.ask((server, id) -> server.getTextDocumentService().formatting(new DocumentFormattingParams(id, OPTIONS)));
	}

	@Override
	void show(ITextViewer in, LiveDocument about, List<? extends TextEdit> answer) {
		edits = answer;
		version = about.version();
	}

	/** Comes right before the buffer is written. */
	@Override
	public void stateChanging(IFileBuffer buffer) {
		LiveDocument document = document();
		if (document == null || buffer != document.buffer() || !document.isDirty() || Display.getCurrent() == null || !isOn())
			return;
		List<? extends TextEdit> known = version == document.version() ? edits : null;
		edits = null;
		if (known != null && !known.isEmpty())
			Edits.apply(document.document(), known);
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// only saving matters here
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		// only saving matters here
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// only saving matters here
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// only saving matters here
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
		// only saving matters here
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
		// only saving matters here
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// only saving matters here
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// only saving matters here
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// only saving matters here
	}
}
