// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.server.ReportLanguageServer;
import report.dsl.ui.project.ReportNature;
import report.dsl.ui.server.Server;

/** What wizards have in common when they have been told to go on. */
final class WizardSteps {

	private static final int LOOK_MILLISECONDS = 50;

	private WizardSteps() {
	}

	/** Makes what is not there. @param built whether the reports of the project are to be built */
	static void prepare(IContainer folder, boolean built, IProgressMonitor monitor) throws CoreException {
		IProject project = folder.getProject();
		if (!project.exists()) {
			project.create(monitor);
			project.open(monitor);
		}
		if (folder instanceof IFolder inside)
			make(inside, monitor);
		if (built)
			ReportNature.set(project, true, monitor);
	}

	private static void make(IFolder folder, IProgressMonitor monitor) throws CoreException {
		if (folder.getParent() instanceof IFolder parent)
			make(parent, monitor);
		if (!folder.exists())
			folder.create(false, true, monitor);
	}

	/**
	 * Asks the server and waits for its answer, which is null where there is none.
	 *
	 * @throws InterruptedException the user has cancelled; the server has been told
	 */
	static <T> @Nullable T ask(Server server, Function<ReportLanguageServer, CompletableFuture<T>> request, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		AtomicReference<CompletableFuture<T>> asked = new AtomicReference<>();
		CompletableFuture<T> answer = server.ask(to -> {
			asked.set(request.apply(to));
			return asked.get();
		});
		while (true) {
			if (monitor.isCanceled()) {
				if (asked.get() != null)
					asked.get().cancel(true);
				throw new InterruptedException();
			}
			try {
				return answer.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				// not yet
			} catch (ExecutionException e) {
				throw new InvocationTargetException(e.getCause());
			}
		}
	}
}
