// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Works on numbered items with several threads and hands the results on in the order of the numbers. At most
 * {@link #WINDOW} results wait for an earlier one, so memory does not grow with the number of items. Plain threads and
 * one monitor: the set-up of the larger tools costs more than a small batch.
 *
 * @param <R> result of one item
 */
public final class Batch<R> {

	/** Done by one thread at a time, with buffers of its own. */
	public interface Work<R> {
		/** @throws FileProblem the item cannot be worked on */
		R run(int item) throws FileProblem;
	}

	/** Called once per item, in order, by one thread at a time. */
	public interface Sink<R> {

		void accept(int item, R result);

		/** @param cause a {@link FileProblem}, or a fault of the program, or memory that does not suffice */
		void reject(int item, Throwable cause);

		/** @return whether to stop, because nobody takes the results any more */
		boolean isClosed();
	}

	private static final int WINDOW = 256;

	private final int count;
	private final int threads;
	private final Supplier<Work<R>> workers;
	private final Sink<R> sink;
	private final Object[] waiting = new Object[WINDOW];
	private int taken;
	private int delivered;
	private boolean delivering;
	private boolean stopped;
	private @Nullable Throwable fault;

	/** @param workers makes the work of one thread */
	public Batch(int count, int threads, Supplier<Work<R>> workers, Sink<R> sink) {
		this.count = count;
		this.threads = Math.max(1, Math.min(threads, count));
		this.workers = workers;
		this.sink = sink;
	}

	/** Returns when all is done, or the sink is closed. The calling thread works too. What a sink throws comes out here. */
	public void run() {
		Thread[] others = new Thread[threads - 1];
		for (int i = 0; i < others.length; i++) {
			others[i] = new Thread(this::workAside, "report-" + (i + 2));
			others[i].setDaemon(true);
			others[i].start();
		}
		work();
		for (Thread other : others)
			join(other);
		if (fault instanceof Error error)
			throw error;
		if (fault != null)
			throw (RuntimeException) fault;
	}

	private void workAside() {
		try {
			work();
		} catch (RuntimeException | Error e) {
			synchronized (this) {
				fault = e;
				stop();
			}
		}
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void work() {
		Work<R> work = workers.get();
		for (int item = take(); item >= 0; item = take()) {
			Object result;
			try {
				result = work.run(item);
			} catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
				result = new Failure(e);
			}
			deliver(item, result);
		}
	}

	private record Failure(Throwable cause) {
	}

	/** @return the next item, or -1 when there is none; waits while too many results wait */
	private synchronized int take() {
		try {
			while (!stopped && taken < count && taken - delivered >= WINDOW)
				wait();
		} catch (InterruptedException e) {
			stopped = true;
			Thread.currentThread().interrupt();
		}
		return stopped || taken == count ? -1 : taken++;
	}

	/** Whoever brings the result that all wait for also hands on those behind it; the others go on working meanwhile. */
	private void deliver(int item, Object result) {
		synchronized (this) {
			waiting[item % WINDOW] = result;
			if (delivering)
				return;
			delivering = true;
		}
		try {
			for (Object next = next(); next != null; next = next())
				hand(delivered, next);
		} catch (RuntimeException | Error e) {
			stop();
			throw e;
		}
	}

	private synchronized @Nullable Object next() {
		Object next = stopped ? null : waiting[delivered % WINDOW];
		if (next == null)
			delivering = false;
		return next;
	}

	@SuppressWarnings("unchecked")
	private void hand(int item, Object result) {
		if (result instanceof Failure failure)
			sink.reject(item, failure.cause());
		else
			sink.accept(item, (R) result);
		boolean closed = sink.isClosed();
		synchronized (this) {
			waiting[item % WINDOW] = null;
			delivered++;
			stopped |= closed;
			notifyAll();
		}
	}

	private synchronized void stop() {
		stopped = true;
		notifyAll();
	}
}
