// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.services.JsonDelegate;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/**
 * The language server for reports and forms. Made for one client, in another process or in the same one: nothing here knows
 * of streams. The answer to {@code initialize} needs no form and no language; they are read beside it.
 */
public final class ReportLanguageServer implements LanguageServer, LanguageClientAware {

	private final Session session = new Session();
	private final DocumentService documents = session.documentService();
	private final FolderService workspace = session.folderService();
	private final ReportService reports = session.reportService();
	private final String version;
	private final Runnable exit;
	private volatile boolean initialized;
	private volatile boolean shutDown;

	/**
	 * @param version of the program
	 * @param exit    done when the client says that it has gone; {@link #isShutDown()} tells whether it said goodbye before
	 */
	public ReportLanguageServer(String version, Runnable exit) {
		this.version = version;
		this.exit = exit;
	}

	@Override
	public void connect(LanguageClient client) {
		session.connect(client);
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		session.begin(params, folders(params));
		InitializeResult result = new InitializeResult(
				ServerFeatures.of(session.configuration().client(), session.configuration().start()));
		result.setServerInfo(new ServerInfo("report.dsl", version));
		initialized = true;
		if (params.getProcessId() != null)
			session.folders().run(() -> endWith(params.getProcessId()));
		return CompletableFuture.completedFuture(result);
	}

	/** The pipe to a client that has been killed may be held open by others. */
	private void endWith(long process) {
		if (process != ProcessHandle.current().pid())
			ProcessHandle.of(process).ifPresent(client -> session.messages().follow(client.onExit().thenRun(exit)));
	}

	@SuppressWarnings("deprecation") // older clients know nothing else than the root
	private static List<String> folders(InitializeParams params) {
		List<String> folders = new ArrayList<>();
		if (params.getWorkspaceFolders() != null)
			for (WorkspaceFolder folder : params.getWorkspaceFolders())
				add(folder.getUri(), folders);
		else if (params.getRootUri() != null)
			add(params.getRootUri(), folders);
		else if (params.getRootPath() != null && !params.getRootPath().isEmpty())
			folders.add(Uris.normal(params.getRootPath()));
		return folders;
	}

	private static void add(String uri, List<String> folders) {
		String path = uri == null ? null : Uris.path(uri);
		if (path != null)
			folders.add(path);
	}

	@Override
	public void initialized(InitializedParams params) {
		session.ready();
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		shutDown = true;
		return CompletableFuture.supplyAsync(() -> {
			session.end();
			return null;
		});
	}

	/** Whether the client has said goodbye. */
	public boolean isShutDown() {
		return shutDown;
	}

	/** Whether the client has said hello, and not yet goodbye. */
	boolean isServing() {
		return initialized && !shutDown;
	}

	/** The client has sent something that is no message, or that a fault of the program has kept from being understood. */
	void complain(@Nullable Throwable fault, Object what) {
		if (fault == null)
			session.messages().log(MessageType.Warning, session.messages().message("protocol", what));
		else
			session.messages().fault(what.toString(), fault);
	}

	@Override
	public void exit() {
		exit.run();
	}

	@Override
	public void cancelProgress(WorkDoneProgressCancelParams params) {
		FolderScan scan = session.folders().scan();
		if (scan != null && params.getToken() != null && params.getToken().isLeft() && scan.token().equals(params.getToken().getLeft()))
			scan.cancel();
	}

	@Override
	public void setTrace(SetTraceParams params) {
		// nothing is traced: what passes is what the protocol's own trace shows
	}

	@Override
	public TextDocumentService getTextDocumentService() {
		return documents;
	}

	@Override
	public WorkspaceService getWorkspaceService() {
		return workspace;
	}

	/** What goes beyond the protocol. */
	@JsonDelegate
	public ReportRequests getReportRequests() {
		return reports;
	}
}
