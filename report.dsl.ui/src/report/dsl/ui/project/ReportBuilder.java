// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;
import report.dsl.ui.server.Preferences;
import report.dsl.ui.server.Server;

/**
 * Writes the JSON of reports that have been saved, and of those that compare themselves with them or sum them up: the bytes of the
 * command line. Checking is the server's own work, which it does for all open projects.
 */
public final class ReportBuilder extends IncrementalProjectBuilder {

	public static final String ID = "report.dsl.ui.builder";

	private static final Text BUILDING = new Text("生成 {0} 的 JSON", "Generating JSON of {0}");
	/** How often a builder that waits looks whether it has been cancelled. */
	private static final int LOOK_MILLISECONDS = 50;

	private final Server server;
	private final LiveDocuments documents;
	/** Null while no build has been cancelled. */
	private @Nullable CancelledBuildRetry resumption;

	public ReportBuilder(Server server, LiveDocuments documents) {
		this.server = server;
		this.documents = documents;
	}

	@Override
	protected IProject @Nullable [] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		if (!Preferences.store().getBoolean(Preferences.ON_SAVE))
			return null;
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		BuildScope changes = delta == null ? BuildScope.all(getProject()) : BuildScope.of(delta);
		List<String> uris = changes.uris();
		if (uris.isEmpty())
			return null;
		for (IFile report : changes.removed())
			OutputFolders.delete(OutputFolders.of(getProject()), report, monitor);
		Set<IFile> reports = new LinkedHashSet<>(changes.reports());
		reports.addAll(dependents(uris, monitor));
		write(reports, monitor);
		return null;
	}

	/** The reports of built projects that others concern which have changed. The server has then taken notice of the changes. */
	private Collection<IFile> dependents(List<String> uris, IProgressMonitor monitor) {
		ReportRequests.Changed changed = new ReportRequests.Changed(uris);
		List<String> found = await(server.ask(to -> to.getReportRequests().dependents(changed)), monitor);
		Set<IFile> files = new LinkedHashSet<>();
		if (found != null)
			for (String uri : found)
				for (IFile file : Places.files(uri))
					if (file.exists() && ReportNature.isOn(file.getProject()))
						BuildScope.collect(file, files);
		return files;
	}

	private void write(Collection<IFile> reports, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, BUILDING.with(getProject().getName()).in(ReportUi.language()),
				reports.size() + 1);
		Generation generation = new Generation(server);
		Set<Path> folders = new HashSet<>();
		try {
			for (IFile report : reports) {
				progress.subTask(report.getName());
				String uri = Places.uri(report);
				LiveDocument live = uri == null ? null : documents.of(uri);
				Path written = live != null && live.isDirty() ? null : await(generation.write(report), progress);
				if (written != null)
					folders.add(written.getParent());
				progress.worked(1);
			}
		} finally {
			show(folders);
		}
	}

	private <T> @Nullable T await(CompletableFuture<T> answer, IProgressMonitor monitor) {
		while (true) {
			if (monitor.isCanceled())
				throw cancelled();
			try {
				return answer.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				// not yet
			} catch (ExecutionException e) {
				return null;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw cancelled();
			}
		}
	}

	/** The next build, whatever its cause, looks at all files again. */
	private OperationCanceledException cancelled() {
		forgetLastBuiltState();
		CancelledBuildRetry next = resumption == null ? new CancelledBuildRetry(getProject()) : resumption;
		resumption = next;
		next.await();
		return new OperationCanceledException();
	}

	private static void show(Set<Path> folders) throws CoreException {
		for (Path path : folders)
			for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(path.toUri()))
				if (ReportNature.isOn(folder.getProject()))
					Generation.refresh(folder, null);
	}

	/** Takes away what was generated: the JSON files of the output folder that a report of this project has. */
	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		OutputFolders.clean(getProject(), OutputFolders.of(getProject()), monitor);
	}
}
