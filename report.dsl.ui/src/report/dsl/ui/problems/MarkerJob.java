// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;

/** Writes markers, for many files at once; of what is shown of one file, only the newest. */
final class MarkerJob extends Job {

	private static final Text NAME = new Text("更新报告的问题标记", "Updating problems of reports");
	/** Files that are marked in one step: others may change the workspace between two. */
	private static final int STEP = 50;

	private final Map<IFile, List<Problem>> waiting = new LinkedHashMap<>();
	private final List<CompletableFuture<Void>> written = new ArrayList<>();
	private boolean stopped;

	MarkerJob() {
		super(ReportUi.say(NAME));
		setSystem(true);
		setPriority(SHORT);
	}

	void show(IFile file, List<Problem> problems) {
		synchronized (waiting) {
			if (stopped)
				return;
			waiting.put(file, problems);
		}
		schedule();
	}

	/** Completes when all that is to be shown now stands in markers. Never waits. */
	CompletableFuture<Void> written() {
		CompletableFuture<Void> done = new CompletableFuture<>();
		synchronized (waiting) {
			if (stopped)
				done.complete(null);
			else
				written.add(done);
		}
		schedule();
		return done;
	}

	void stop() {
		synchronized (waiting) {
			stopped = true;
			waiting.clear();
		}
		cancel();
	}

	private Map<IFile, List<Problem>> take() {
		Map<IFile, List<Problem>> taken = new LinkedHashMap<>();
		synchronized (waiting) {
			var each = waiting.entrySet().iterator();
			while (each.hasNext() && taken.size() < STEP) {
				var next = each.next();
				taken.put(next.getKey(), next.getValue());
				each.remove();
			}
		}
		return taken;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		for (Map<IFile, List<Problem>> step = take(); !step.isEmpty() && !monitor.isCanceled(); step = take()) {
			Map<IFile, List<Problem>> now = step;
			try {
				ResourcesPlugin.getWorkspace().run(inner -> now.forEach(MarkerJob::mark), null, IWorkspace.AVOID_UPDATE, monitor);
			} catch (CoreException e) {
				ReportUi.log().log(e.getStatus());
			}
		}
		complete();
		return Status.OK_STATUS;
	}

	private void complete() {
		List<CompletableFuture<Void>> done;
		synchronized (waiting) {
			if (!waiting.isEmpty())
				return; // the job is scheduled again
			done = new ArrayList<>(written);
			written.clear();
		}
		done.forEach(one -> one.complete(null));
	}

	private static void mark(IFile file, List<Problem> problems) {
		try {
			if (file.isAccessible())
				Markers.replace(file, problems);
		} catch (CoreException e) {
			if (file.isAccessible()) // else it has gone at this very moment
				ReportUi.log().log(e.getStatus());
		}
	}
}
