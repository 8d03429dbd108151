// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Places;
import report.dsl.ui.server.Preferences;
import report.dsl.ui.server.Server;

/** Has the JSON of reports written, and shows Eclipse what was written. */
public final class Generation {

	/** The command of the server that writes the JSON of one report. */
	public static final String COMMAND = "report.generate";

	private static final Text REFRESHING = new Text("刷新生成的 JSON", "Refreshing generated JSON");

	private final Server server;

	public Generation(Server server) {
		this.server = server;
	}

	/**
	 * In a project with a builder, a save is followed by a build; in another the JSON is kept up to date once somebody has asked for it. A
	 * report that is linked into several projects has its JSON in each of them, and each goes by its own rule.
	 */
	public void saved(LiveDocument document) {
		if (!document.uri().endsWith(".report") || !Preferences.store().getBoolean(Preferences.ON_SAVE))
			return;
		for (IFile file : Places.files(document.uri()))
			if (file.isAccessible() && !ReportNature.isOn(file.getProject()) && OutputFolders.isAskedFor(file))
				show(write(file));
	}

	/** Writes the JSON of one report, beside the caller: for the project in which it is edited. On the thread of the user interface. */
	public void generate(String uri) {
		IFile file = edited(uri);
		show(file == null ? write(List.of(uri)) : write(file));
	}

	/** The file behind a URI; of several, to which it is linked, the one in the active editor. Null for a file outside of all projects. */
	private static @Nullable IFile edited(String uri) {
		List<IFile> files = List.of(Places.files(uri));
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		IFile active = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
		return active != null && files.contains(active) ? active : files.isEmpty() ? null : files.getFirst();
	}

	private static void show(CompletableFuture<Path> written) {
		written.thenAccept(file -> {
			if (file != null)
				refreshLater(file);
		});
	}

	/**
	 * Writes the JSON of one report. What is linked into a project lies anywhere, and its JSON belongs to the project; the output folder,
	 * too, may be a link.
	 *
	 * @return the file; null when none was written, which the server has said why
	 */
	public CompletableFuture<Path> write(IFile report) {
		String uri = Places.uri(report);
		boolean linked = report.isLinked(IResource.CHECK_ANCESTORS) || OutputFolders.isLinked(report.getProject());
		IPath target = linked ? OutputFolders.json(report) : null;
		return write(target == null ? List.of(uri) : List.of(uri, target.toOSString()));
	}

	private CompletableFuture<Path> write(List<Object> arguments) {
		ExecuteCommandParams params = new ExecuteCommandParams(COMMAND, arguments);
		return server.ask(to -> to.getWorkspaceService().executeCommand(params))
				.thenApply(result -> result instanceof Map<?, ?> map && map.get("path") instanceof String path ? Path.of(path) : null);
	}

	private static void refreshLater(Path path) {
		Path parent = path.getParent();
		IContainer[] folders = parent == null
				? new IContainer[0]
				: ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(parent.toUri());
		if (folders.length == 0)
			return;
		WorkspaceJob job = new WorkspaceJob(ReportUi.say(REFRESHING)) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				for (IContainer folder : folders)
					refresh(folder, monitor);
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}

	/** Makes Eclipse see what lies in an output folder, and that it need not be kept. */
	public static void refresh(IContainer folder, @Nullable IProgressMonitor monitor) throws CoreException {
		if (!folder.getProject().isOpen())
			return;
		IContainer known = folder;
		while (!known.exists() && known.getParent() != null)
			known = known.getParent();
		known.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		if (folder.exists() && folder.getType() == IResource.FOLDER)
			folder.setDerived(true, monitor);
	}
}
