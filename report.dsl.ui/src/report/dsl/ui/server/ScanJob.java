// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;

/** Shows in Eclipse how far the server has looked at the workspace, and lets the user break it off. */
final class ScanJob extends Job {

	private static final int WHOLE = 100;

	private final Runnable cancel;
	private final CountDownLatch ended = new CountDownLatch(1);
	/** Null before it runs. */
	private volatile @Nullable IProgressMonitor monitor;
	private int done;

	ScanJob(Runnable cancel) {
		super("");
		this.cancel = cancel;
	}

	void begin(String title) {
		setName(title);
		setPriority(DECORATE);
		schedule();
	}

	synchronized void report(@Nullable Integer percentage, @Nullable String message) {
		IProgressMonitor shown = monitor;
		if (shown == null || percentage == null)
			return;
		shown.worked(Math.max(0, percentage - done));
		shown.subTask(message);
		done = Math.max(done, percentage);
	}

	void end() {
		ended.countDown();
	}

	@Override
	protected IStatus run(IProgressMonitor given) {
		given.beginTask(getName(), WHOLE);
		monitor = given;
		try {
			ended.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		given.done();
		return given.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	@Override
	protected void canceling() {
		cancel.run();
	}
}
