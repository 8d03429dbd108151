// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.server.ReportLanguageServer;

/** A text that is open in Eclipse, in however many editors, kept the same on the side of the server. */
public final class LiveDocument implements IDocumentListener {

	/** Hears of what happens to a document, on the thread on which it happens: that of the user interface, if an editor shows it. */
	public interface Observer {

		/** The text has been changed. */
		default void changed(DocumentEvent event) {
		}

		/** The same text may mean something else now, because others have changed. */
		default void refreshed() {
		}
	}

	private final Server server;
	private final ITextFileBuffer buffer;
	private final IDocument document;
	private final String uri;
	private final List<Observer> observers = new CopyOnWriteArrayList<>();
	/** Changed by the thread alone on which the text is. */
	private volatile int version = 1;
	/** What the change at hand replaces; null before the first. */
	private @Nullable Range replaced;
	private boolean reverted;

	LiveDocument(Server server, ITextFileBuffer buffer, String uri) {
		this.server = server;
		this.buffer = buffer;
		this.document = buffer.getDocument();
		this.uri = uri;
	}

	public IDocument document() {
		return document;
	}

	public ITextFileBuffer buffer() {
		return buffer;
	}

	public String uri() {
		return uri;
	}

	/** Counts the states of the text. */
	public int version() {
		return version;
	}

	/** Whether the text differs from the file. */
	public boolean isDirty() {
		return buffer.isDirty();
	}

	public TextDocumentIdentifier id() {
		return new TextDocumentIdentifier(uri);
	}

	public void add(Observer observer) {
		observers.add(observer);
	}

	public void remove(Observer observer) {
		observers.remove(observer);
	}

	/** Asks about the text as it is at this moment. Never waits. The answer is null where there is none. */
	public <T> CompletableFuture<T> ask(BiFunction<ReportLanguageServer, TextDocumentIdentifier, CompletableFuture<T>> request) {
		return server.ask(to -> request.apply(to, id()));
	}

	/**
	 * Asks about the text as it is and waits, on the thread of the user interface, for a key whose successor would come too early
	 * otherwise. Answers take one or two milliseconds.
	 *
	 * @return null where the server has nothing to say
	 * @throws TimeoutException there is no answer yet
	 */
	public <T> @Nullable T askNow(int milliseconds, BiFunction<ReportLanguageServer, TextDocumentIdentifier, CompletableFuture<T>> request)
			throws TimeoutException {
		try {
			return ask(request).get(milliseconds, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new TimeoutException("interrupted");
		} catch (ExecutionException e) {
			throw new IllegalStateException(e); // Server.ask turns failures into answers
		}
	}

	void open() {
		document.addPrenotifiedDocumentListener(this);
		String text = document.get();
		String language = uri.endsWith(".form") ? "report-form" : "report";
		TextDocumentItem item = new TextDocumentItem(uri, language, version, text);
		server.tell(to -> to.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
	}

	void saved() {
		server.tell(to -> to.getTextDocumentService().didSave(new DidSaveTextDocumentParams(id())));
	}

	void close() {
		document.removePrenotifiedDocumentListener(this);
		server.tell(to -> to.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id())));
	}

	/** The text has become that of the file again: getting clean that way is no save. */
	void reverted() {
		reverted = true;
	}

	boolean isReverted() {
		return reverted;
	}

	void refreshed() {
		observers.forEach(Observer::refreshed);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		replaced = Places.range(document, event.getOffset(), event.getLength());
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		int now = version + 1;
		version = now;
		reverted = false;
		String text = event.getText() == null ? "" : event.getText();
		TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(replaced, text);
		DidChangeTextDocumentParams params = new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, now),
				List.of(change));
		server.tell(to -> to.getTextDocumentService().didChange(params));
		for (Observer observer : observers)
			observer.changed(event);
	}
}
