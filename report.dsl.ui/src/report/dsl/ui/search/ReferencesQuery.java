// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.LiveDocument;

/** The search for everything that refers to a place. Runs in the background. */
final class ReferencesQuery implements ISearchQuery {

	private static final Text NAME = new Text("引用", "References");
	private static final int LOOK_MILLISECONDS = 50;

	private final LiveDocument document;
	private final Position position;
	private final ReferencesResult result = new ReferencesResult(this);

	ReferencesQuery(LiveDocument document, Position position) {
		this.document = document;
		this.position = position;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.removeAll();
		ReferenceParams params = new ReferenceParams(document.id(), position, new ReferenceContext(true));
		CompletableFuture<List<? extends Location>> answer = document
				.ask((server, id) -> server.getTextDocumentService().references(params));
		while (!monitor.isCanceled())
			try {
				List<? extends Location> places = answer.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
				if (places != null)
					result.addMatches(places.stream().map(ReferenceMatch::of).toArray(Match[]::new));
				return Status.OK_STATUS;
			} catch (TimeoutException e) {
				// not yet
			} catch (ExecutionException e) {
				return Status.error(getLabel(), e.getCause());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return Status.CANCEL_STATUS;
			}
		return Status.CANCEL_STATUS;
	}

	@Override
	public String getLabel() {
		return ReportUi.say(NAME);
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public ReferencesResult getSearchResult() {
		return result;
	}
}
