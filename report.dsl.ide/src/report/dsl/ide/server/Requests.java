package report.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/** Answers requests beside one another, each on the state of the document that it came upon. A cancelled one is not begun. */
final class Requests {

	private final ExecutorService pool;

	/** @param threads none of which is there before it is needed */
	Requests(String name, int threads) {
		AtomicInteger number = new AtomicInteger();
		pool = Executors.newFixedThreadPool(threads, work -> {
			Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		});
	}

	<T> CompletableFuture<T> answer(Supplier<T> work) {
		return CompletableFutures.computeAsync(pool, cancellation -> {
			cancellation.checkCanceled();
			Cancellation.set(cancellation::isCanceled);
			try {
				return work.get();
			} finally {
				Cancellation.set(null);
			}
		});
	}

	void stop() {
		pool.shutdownNow();
	}
}
