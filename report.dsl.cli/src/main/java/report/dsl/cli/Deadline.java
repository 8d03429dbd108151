package report.dsl.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import report.dsl.files.Problem;

/**
 * Gives up work that takes too long. Java cannot stop a thread: the work is told to, goes on in vain if it does not listen, and
 * ends with the process. For one thread.
 */
final class Deadline {

	private final int seconds;

	Deadline(int seconds) {
		this.seconds = seconds;
	}

	/** @throws Problem what the work throws, or that it takes too long */
	<R> R call(Callable<R> work) throws Problem {
		FutureTask<R> task = new FutureTask<>(work);
		Thread thread = new Thread(null, task, Thread.currentThread().getName() + "-document");
		thread.setDaemon(true);
		thread.start();
		try {
			return task.get(seconds, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			thread.interrupt();
			throw new Complaint("import.slow", seconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			thread.interrupt();
			throw new Complaint("import.slow", seconds);
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case Problem problem -> throw problem;
			case RuntimeException fault -> throw fault;
			case Error fault -> throw fault;
			default -> throw new IllegalStateException(e.getCause());
			}
		}
	}
}
