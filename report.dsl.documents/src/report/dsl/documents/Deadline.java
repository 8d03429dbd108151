// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import report.dsl.documents.source.UnreadableDocument;
import report.dsl.workspace.FileProblem;

/**
 * Gives up work that takes too long, or that nobody waits for any more. Java cannot stop a thread: the work is told to, goes on in
 * vain if it does not listen, and ends with the process. For several threads.
 */
public final class Deadline {

	private static final long LOOK_MILLISECONDS = 100;

	private final int seconds;

	public Deadline(int seconds) {
		this.seconds = seconds;
	}

	/** Who is asked from time to time whether to go on. */
	public interface Pulse {

		/** @throws CancellationException not to */
		void check();

		/** Always. */
		Pulse GO_ON = () -> {
			// nobody gives up before time is over
		};
	}

	/** @throws FileProblem what the work throws, or that it takes too long */
	public <R> R call(Callable<R> work) throws FileProblem {
		return call(work, Pulse.GO_ON);
	}

	/**
	 * @throws FileProblem               what the work throws, or that it takes too long
	 * @throws CancellationException what the pulse throws
	 */
	public <R> R call(Callable<R> work, Pulse pulse) throws FileProblem {
		FutureTask<R> task = new FutureTask<>(work);
		Thread thread = new Thread(null, task, Thread.currentThread().getName() + "-document");
		thread.setDaemon(true);
		// Libraries look for their parts where the thread does: beside themselves, whoever calls.
		thread.setContextClassLoader(Deadline.class.getClassLoader());
		thread.start();
		try {
			return await(task, pulse);
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case FileProblem problem -> throw problem;
			case RuntimeException fault -> throw fault;
			case Error fault -> throw fault;
			case null, default -> throw new IllegalStateException(e.getCause());
			}
		} finally {
			thread.interrupt();
		}
	}

	private <R> R await(FutureTask<R> task, Pulse pulse) throws FileProblem, ExecutionException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		try {
			while (true)
				try {
					return task.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
				} catch (TimeoutException e) {
					pulse.check();
					if (System.nanoTime() > end)
						throw new UnreadableDocument("document.slow", seconds);
				}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new UnreadableDocument("document.slow", seconds);
		}
	}
}
