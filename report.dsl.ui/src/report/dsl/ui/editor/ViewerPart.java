// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/**
 * Something that an editor has for a text that the server knows. Eclipse's reconcilers are the place where editors take on such
 * things; their own threads and delays are not used.
 */
abstract class ViewerPart implements IReconciler, ITextInputListener, LiveDocument.Observer {

	private final LiveDocuments documents;
	private ITextViewer viewer;
	private LiveDocument document;

	ViewerPart(LiveDocuments documents) {
		this.documents = documents;
	}

	/** The viewer shows another text, or none. */
	abstract void connected();

	ITextViewer viewer() {
		return viewer;
	}

	/** What the viewer shows; null when the server does not know it. */
	LiveDocument document() {
		return document;
	}

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		viewer.addTextInputListener(this);
		connect(viewer.getDocument());
	}

	@Override
	public void uninstall() {
		if (viewer == null)
			return;
		connect(null);
		viewer.removeTextInputListener(this);
		viewer = null;
	}

	private void connect(IDocument shown) {
		if (document != null)
			document.remove(this);
		document = documents.of(shown);
		if (document != null)
			document.add(this);
		connected();
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
		connect(null);
	}

	@Override
	public void inputDocumentChanged(IDocument before, IDocument after) {
		connect(after);
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
