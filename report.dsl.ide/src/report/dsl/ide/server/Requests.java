// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

/** Answers requests beside one another, each on the state of the document that it came upon. A cancelled one is not begun. */
final class Requests {

	private final ExecutorService pool;
	private final Consumer<Throwable> failures;

	/**
	 * @param threads  none of which is there before it is needed
	 * @param failures called with those that fail; the client gets an error response as well
	 */
	Requests(String name, int threads, Consumer<Throwable> failures) {
		this.failures = failures;
		this.pool = Threads.pool(name, threads);
	}

	/** @param work is given what tells whether the request has been cancelled; what takes long asks it */
	<T> CompletableFuture<T> answer(Function<CancelChecker, T> work) {
		return CompletableFutures.computeAsync(pool, cancellation -> {
			cancellation.checkCanceled();
			try {
				return work.apply(cancellation);
			} catch (CancellationException | ResponseErrorException e) {
				throw e;
			} catch (RuntimeException | Error e) {
				failures.accept(e);
				throw e;
			}
		});
	}

	void stop() {
		pool.shutdownNow();
	}
}
