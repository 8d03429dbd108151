package report.dsl.ui.editor;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

import report.dsl.ui.ReportUi;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Services;

/**
 * Something that an editor shows of a text and keeps up to date: one request, and what is made of its answer. Eclipse's
 * reconcilers are the place where editors take on such things; their own threads and delays are not used.
 *
 * @param <T> the answer
 */
abstract class ViewerFeature<T> implements IReconciler, ITextInputListener, LiveDocument.Listener {

	private ITextViewer viewer;
	private LiveDocument document;
	private Follower<T> follower;

	/** The request. */
	abstract CompletableFuture<T> ask(LiveDocument about);

	/** Shows an answer, which is not null and about the text as it is now. */
	abstract void show(T answer);

	/** The viewer shows another text, or none. */
	void connected() {
		// most have nothing of their own to begin
	}

	ITextViewer viewer() {
		return viewer;
	}

	/** What the viewer shows; null when the server does not know it. */
	LiveDocument document() {
		return document;
	}

	void update() {
		if (follower != null)
			follower.update();
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
		if (follower != null)
			follower.dispose();
		follower = null;
		Services services = shown == null ? null : ReportUi.services();
		document = services == null ? null : services.documents().of(shown);
		if (document != null) {
			document.add(this);
			follower = new Follower<>(document, this::ask, this::show);
		}
		connected();
		update();
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
	public void changed(DocumentEvent event) {
		update();
	}

	@Override
	public void refreshed() {
		update();
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
