// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;

/** One client at the other end of a pair of streams. */
public final class Connection {

	private static final int REST_SECONDS = 5;

	private final CompletableFuture<Void> gone = new CompletableFuture<>();
	private final ReportLanguageServer server;
	private final Methods methods;
	private final RemoteEndpoint client;
	private final LifecycleGuard guard;
	/** Written by the thread that reads. */
	private final AtomicInteger messages = new AtomicInteger();
	private final Runnable whenQuiet;
	private int seen;
	private int told;

	private Connection(OutputStream out, String version, Runnable whenQuiet) {
		this.whenQuiet = whenQuiet;
		server = new ReportLanguageServer(version, () -> gone.complete(null));
		methods = new Methods(server);
		client = new RemoteEndpoint(new StreamMessageConsumer(out, methods), methods);
		methods.setMethodProvider(client);
		client.setJsonHandler(methods);
		guard = new LifecycleGuard(client, server, methods::getJsonRpcMethod);
		server.connect(ServiceEndpoints.toServiceObject(client, LanguageClient.class));
	}

	/**
	 * Serves a client until it says that it goes, or is gone.
	 *
	 * @param version   of the program
	 * @param whenQuiet called once after messages have come and then none for some seconds
	 * @return whether it said goodbye
	 */
	public static boolean serve(InputStream in, OutputStream out, String version, Runnable whenQuiet) {
		return new Connection(out, version, whenQuiet).serve(in);
	}

	private boolean serve(InputStream in) {
		Thread reader = new Thread(() -> read(in), "report-read");
		reader.setDaemon(true);
		reader.start();
		methods.find();
		while (!gone.isDone())
			await();
		boolean goodbye = server.isShutDown();
		if (!goodbye)
			server.shutdown().join(); // what is being written is finished even for a client that was killed
		return goodbye;
	}

	/** Waits for the end or for a while. */
	private void await() {
		try {
			gone.get(REST_SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			boolean quiet = messages.get() == seen;
			seen = messages.get();
			if (quiet && seen != told) {
				told = seen;
				whenQuiet.run();
			}
		} catch (InterruptedException e) {
			gone.complete(null);
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}

	private void read(InputStream in) {
		try {
			new MessageReader(in).run(this::take, what -> server.complain(null, what));
		} catch (IOException e) {
			// a stream that breaks off has ended
		} finally {
			gone.complete(null);
		}
	}

	/** Whatever a message does, the next one is read. */
	private void take(String body) {
		messages.incrementAndGet();
		try {
			Message message = methods.parseMessage(body);
			if (message == null)
				server.complain(null, body);
			else
				guard.consume(message);
		} catch (MessageIssueException e) {
			client.handle(e.getRpcMessage(), e.getIssues());
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			server.complain(e, body.substring(0, Math.min(60, body.length())));
		}
	}
}
