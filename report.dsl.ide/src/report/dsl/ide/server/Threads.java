// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes threads that do not keep the program from ending. */
final class Threads {

	private Threads() {
	}

	/** One that does its tasks in the order in which they came. It is started when first needed. */
	static ExecutorService single(String name) {
		return Executors.newSingleThreadExecutor(work -> daemon(work, name));
	}

	/** Several, none of which is there before it is needed. */
	static ExecutorService pool(String name, int threads) {
		AtomicInteger number = new AtomicInteger();
		return Executors.newFixedThreadPool(threads, work -> daemon(work, name + "-" + number.incrementAndGet()));
	}

	static Thread daemon(Runnable work, String name) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		return thread;
	}
}
