// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;

/** What the server says to Eclipse. Called on threads of the server, and never keeps them waiting. */
public final class EclipseClient implements LanguageClient {

	private final Server server;
	private final LiveDocuments documents;
	private final Consumer<PublishDiagnosticsParams> problems;
	private final Map<Either<String, Integer>, ScanJob> scans = new ConcurrentHashMap<>();

	/** @param problems called with what has been found in a document, on a thread of the server */
	public EclipseClient(Server server, LiveDocuments documents, Consumer<PublishDiagnosticsParams> problems) {
		this.server = server;
		this.documents = documents;
		this.problems = problems;
	}

	@Override
	public void telemetryEvent(Object object) {
		// there is none
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
		problems.accept(diagnostics);
	}

	@Override
	public void showMessage(MessageParams message) {
		StatusMessages.show(message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		StatusMessages.show(request);
		return CompletableFuture.completedFuture(null);
	}

	/** Everything goes to the log of Eclipse, errors as errors and the rest as information. */
	@Override
	public void logMessage(MessageParams message) {
		if (message.getType() == MessageType.Error)
			ReportUi.log().error(message.getMessage());
		else
			ReportUi.log().info(message.getMessage());
	}

	@Override
	public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
		return Edits.apply(documents, params.getEdit()).thenApply(ApplyWorkspaceEditResponse::new);
	}

	@Override
	public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
		List<Object> sections = new ArrayList<>();
		for (ConfigurationItem item : params.getItems())
			sections.add(Preferences.SECTION.equals(item.getSection()) ? Preferences.section() : null);
		return CompletableFuture.completedFuture(sections);
	}

	@Override
	public CompletableFuture<Void> refreshInlayHints() {
		return refresh();
	}

	@Override
	public CompletableFuture<Void> refreshCodeLenses() {
		return CompletableFuture.completedFuture(null); // said together with the hints
	}

	private CompletableFuture<Void> refresh() {
		UiThread.later(() -> documents.all().forEach(LiveDocument::refreshed));
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
		Either<String, Integer> token = params.getToken();
		scans.put(token, new ScanJob(() -> server.tell(to -> to.cancelProgress(new WorkDoneProgressCancelParams(token)))));
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void notifyProgress(ProgressParams params) {
		ScanJob job = scans.get(params.getToken());
		if (job == null || !params.getValue().isLeft())
			return;
		switch (params.getValue().getLeft()) {
		case WorkDoneProgressBegin begin -> job.begin(begin.getTitle());
		case WorkDoneProgressReport report -> job.report(report.getPercentage(), report.getMessage());
		case WorkDoneProgressEnd end -> {
			scans.remove(params.getToken());
			job.end();
		}
		default -> {
			// the protocol knows no other
		}
		}
	}
}
