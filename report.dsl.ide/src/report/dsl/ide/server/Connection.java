package report.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** One client at the other end of a pair of streams. */
public final class Connection {

	private Connection() {
	}

	/**
	 * Serves a client until it says that it goes, or is gone.
	 *
	 * @param version of the program
	 * @return whether it said goodbye
	 */
	public static boolean serve(InputStream in, OutputStream out, String version) {
		CompletableFuture<Void> gone = new CompletableFuture<>();
		ReportLanguageServer server = new ReportLanguageServer(version, () -> gone.complete(null));
		ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
			Thread thread = new Thread(work, "report-read");
			thread.setDaemon(true);
			return thread;
		});
		Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out, reader, consumer -> consumer);
		server.connect(launcher.getRemoteProxy());
		launcher.startListening();
		reader.execute(() -> gone.complete(null)); // the reader is free again when the stream has ended
		try {
			gone.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
		boolean goodbye = server.isShutDown();
		if (!goodbye)
			server.shutdown().join(); // what is being written is finished even for a client that was killed
		reader.shutdownNow();
		return goodbye;
	}
}
