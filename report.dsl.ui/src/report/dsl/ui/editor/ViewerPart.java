// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/**
 * Something that an editor has for a text that the server knows. Eclipse's reconcilers are the place where editors take on such
 * things; their own threads and delays are not used.
 */
abstract class ViewerPart implements IReconciler, ITextInputListener, LiveDocument.Observer {

	private final LiveDocuments documents;
	private @Nullable ITextViewer viewer;
	private @Nullable LiveDocument document;

	ViewerPart(LiveDocuments documents) {
		this.documents = documents;
	}

	/** The viewer shows another text, or none. @param shown null when there is none, or the server does not know it */
	abstract void connected(ITextViewer in, @Nullable LiveDocument shown);

	/** Null when there is none, or none any more. */
	@Nullable
	ITextViewer viewer() {
		return viewer;
	}

	/** What the viewer shows; null when the server does not know it. */
	@Nullable
	LiveDocument document() {
		return document;
	}

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		textViewer.addTextInputListener(this);
		connect(textViewer, textViewer.getDocument());
	}

	@Override
	public void uninstall() {
		ITextViewer left = viewer;
		if (left == null)
			return;
		connect(left, null);
		left.removeTextInputListener(this);
		viewer = null;
	}

	private void connect(ITextViewer in, @Nullable IDocument shown) {
		if (document != null)
			document.remove(this);
		document = documents.of(shown);
		if (document != null)
			document.add(this);
		connected(in, document);
	}

	@Override
	public void inputDocumentAboutToBeChanged(@Nullable IDocument before, @Nullable IDocument after) {
		if (viewer != null)
			connect(viewer, null);
	}

	@Override
	public void inputDocumentChanged(@Nullable IDocument before, @Nullable IDocument after) {
		if (viewer != null)
			connect(viewer, after);
	}

	@Override
	public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
