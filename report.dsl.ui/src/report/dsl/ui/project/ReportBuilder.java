package report.dsl.ui.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import report.dsl.files.SettingsFile;
import report.dsl.rules.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Generation;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Places;
import report.dsl.ui.server.Preferences;
import report.dsl.ui.server.Services;

/**
 * Writes the JSON of reports that have been saved: the bytes of the command line. Checking is the server's own work, which it
 * does for all open projects, dependents included.
 */
public final class ReportBuilder extends IncrementalProjectBuilder {

	public static final String ID = "report.dsl.ui.builder";

	private static final Text BUILDING = new Text("生成 {0} 的 JSON", "Generating JSON of {0}");
	/** How often a builder that waits looks whether it has been cancelled. */
	private static final int LOOK_MILLISECONDS = 50;

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		Services services = ReportUi.services();
		if (services == null || !Preferences.store().getBoolean(Preferences.ON_SAVE))
			return null;
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		List<IFile> reports = new ArrayList<>();
		if (delta == null || concernsAll(delta))
			getProject().accept(resource -> collect(resource, reports));
		else
			delta.accept(change -> collect(change, reports));
		write(services, reports, monitor);
		return null;
	}

	/** A form or a settings file is part of every report. */
	private static boolean concernsAll(IResourceDelta delta) throws CoreException {
		boolean[] found = new boolean[1];
		delta.accept(change -> {
			IResource resource = change.getResource();
			boolean content = change.getKind() != IResourceDelta.CHANGED || (change.getFlags() & IResourceDelta.CONTENT) != 0;
			found[0] |= resource.getType() == IResource.FILE && content
					&& ("form".equals(resource.getFileExtension()) || SettingsFile.NAME.equals(resource.getName()));
			return !found[0];
		});
		return found[0];
	}

	private static boolean collect(IResourceDelta change, List<IFile> reports) {
		boolean content = change.getKind() == IResourceDelta.ADDED
				|| change.getKind() == IResourceDelta.CHANGED && (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
		if (change.getResource().getType() == IResource.FILE && !content)
			return false;
		return change.getKind() != IResourceDelta.REMOVED && collect(change.getResource(), reports);
	}

	/** @return whether to look below */
	private static boolean collect(IResource resource, List<IFile> reports) {
		if (resource.isDerived())
			return false;
		if (resource instanceof IFile file && "report".equals(file.getFileExtension()) && Places.uri(file) != null)
			reports.add(file);
		return true;
	}

	private void write(Services services, List<IFile> reports, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, BUILDING.with(getProject().getName()).in(ReportUi.language()), reports.size() + 1);
		Generation generation = new Generation(services);
		Set<Path> folders = new HashSet<>();
		try {
			for (IFile report : reports) {
				progress.subTask(report.getName());
				String uri = Places.uri(report);
				LiveDocument live = services.documents().of(uri);
				Path written = live != null && live.isDirty() ? null : await(generation.write(uri), progress);
				if (written != null)
					folders.add(written.getParent());
				progress.worked(1);
			}
		} finally {
			show(folders);
		}
	}

	private Path await(CompletableFuture<Path> answer, IProgressMonitor monitor) {
		while (true) {
			if (monitor.isCanceled()) {
				forgetLastBuiltState();
				throw new OperationCanceledException();
			}
			try {
				return answer.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				// not yet
			} catch (ExecutionException e) {
				return null;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}
	}

	private void show(Set<Path> folders) throws CoreException {
		for (Path path : folders)
			for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(path.toUri()))
				if (folder.getProject().equals(getProject()))
					Generation.refresh(folder, null);
	}

	/** Takes away what was generated: the JSON files of the output folder that a report of this project has. */
	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		IFolder out = OutputFolders.of(getProject());
		if (out == null || !out.exists())
			return;
		out.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		List<IFile> reports = new ArrayList<>();
		getProject().accept(resource -> collect(resource, reports));
		for (IFile report : reports) {
			IFile json = out.getFile(report.getProjectRelativePath().removeFileExtension().addFileExtension("json"));
			if (json.exists() && json.isDerived(IResource.CHECK_ANCESTORS))
				json.delete(true, monitor);
		}
	}
}
