// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.gson.JsonObject;

import report.dsl.ide.server.ReportLanguageServer;
import report.dsl.ui.ReportUi;

/**
 * The language server in this process. Notifications and requests reach it in the order in which they were made, on one
 * thread; so nobody who tells or asks ever waits, least of all the user interface.
 */
public final class Server {

	private static final int PATIENCE_SECONDS = 5;

	private final ReportLanguageServer server;
	private final ExecutorService line = Executors.newSingleThreadExecutor(work -> {
		Thread thread = new Thread(work, "report-line");
		thread.setDaemon(true);
		return thread;
	});

	public Server() {
		String version = Platform.getBundle(ReportUi.ID).getVersion().toString();
		server = new ReportLanguageServer(version, () -> {
			// it lives in this process, which does not end with it
		});
	}

	public void start(LanguageClient client) {
		server.connect(client);
		InitializeParams params = Initialization.params();
		tell(to -> {
			var unused = to.initialize(params).whenComplete((capabilities, problem) -> {
				if (problem != null)
					log(problem);
			});
			to.initialized(new InitializedParams());
		});
	}

	/** The user has set something; the server asks what. */
	public void settingsChanged() {
		tell(to -> to.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(new JsonObject())));
	}

	/** A file has been written, of which Eclipse may know nothing. */
	public void fileWritten(Path file) {
		FileEvent changed = new FileEvent(file.toUri().toString(), FileChangeType.Changed);
		tell(to -> to.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(changed))));
	}

	/** Messages arrive in the order in which they are sent. */
	public void tell(Consumer<ReportLanguageServer> message) {
		try {
			line.execute(() -> {
				try {
					message.accept(server);
				} catch (RuntimeException e) {
					ReportUi.log().error(e.toString(), e);
				}
			});
		} catch (RejectedExecutionException e) {
			// the workbench ends
		}
	}

	/** Sends a request. The answer is null if there is none, also if the server has been stopped or does not support it. */
	public <T> CompletableFuture<T> ask(Function<ReportLanguageServer, CompletableFuture<T>> request) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		try {
			line.execute(() -> {
				try {
					var unused = request.apply(server).whenComplete((result, problem) -> {
						if (problem != null)
							log(problem);
						answer.complete(problem == null ? result : null);
					});
				} catch (RuntimeException e) {
					log(e);
					answer.complete(null);
				}
			});
		} catch (RejectedExecutionException e) {
			answer.complete(null);
		}
		return answer;
	}

	/** That a request is not answered is part of the protocol; anything else is a fault of the program. */
	private static void log(Throwable problem) {
		Throwable cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
		if (!(cause instanceof CancellationException || cause instanceof ResponseErrorException
				|| cause instanceof UnsupportedOperationException))
			ReportUi.log().error(cause.toString(), cause);
	}

	/** Waits until the server has finished what it writes. */
	public void stop() {
		line.execute(() -> {
			try {
				server.shutdown().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			} catch (Exception e) {
				ReportUi.log().error(e.toString(), e);
			}
		});
		line.shutdown();
		try {
			line.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
