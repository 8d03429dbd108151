// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.ReportUi;
import report.dsl.workspace.SettingsFile;

/** Tells the server of files that come, change and go, of projects that are opened and closed, and of folders that are linked into them. */
public final class WorkspaceChanges implements IResourceChangeListener {

	private final Server server;
	/** The folders that the server knows, by their URIs. */
	private Map<String, WorkspaceFolder> told = Map.of();

	public WorkspaceChanges(Server server) {
		this.server = server;
	}

	public void start() {
		told = folders(null);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this,
				IResourceChangeEvent.POST_CHANGE | IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
	}

	public void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
			if (event.getResource() instanceof IProject project && project.isOpen())
				tellFolders(project);
			return;
		}
		List<FileEvent> files = new ArrayList<>();
		List<IResource> folders = new ArrayList<>();
		boolean[] set = new boolean[1];
		try {
			event.getDelta().accept(delta -> {
				set[0] |= Preferences.isKeptIn(delta.getResource());
				return visit(delta, files, folders);
			});
		} catch (CoreException e) {
			ReportUi.log().log(e.getStatus());
		}
		if (set[0] || folders.stream().anyMatch(IProject.class::isInstance))
			server.settingsChanged();
		if (!folders.isEmpty())
			tellFolders(null);
		if (!files.isEmpty())
			server.tell(to -> to.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
	}

	/** @return whether what lies below concerns the server too */
	private static boolean visit(IResourceDelta delta, List<FileEvent> files, List<IResource> folders) {
		IResource resource = delta.getResource();
		if (resource instanceof IProject project && project.isOpen()
				&& (delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & IResourceDelta.OPEN) != 0)) {
			folders.add(project);
			return false;
		}
		if (resource instanceof IFolder folder && isLink(delta, folder))
			folders.add(folder);
		if (resource.getType() == IResource.FILE)
			file(delta, files);
		return true;
	}

	/** Whether a link may have come, gone or been led elsewhere: of what has gone nobody knows any more whether it was one. */
	private static boolean isLink(IResourceDelta delta, IFolder folder) {
		boolean come = delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & IResourceDelta.REPLACED) != 0;
		return delta.getKind() == IResourceDelta.REMOVED || come && folder.isLinked();
	}

	private static void file(IResourceDelta delta, List<FileEvent> files) {
		IResource file = delta.getResource();
		boolean content = delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING)) != 0;
		if (!content || !isWatched(file) || Places.uri(file) == null)
			return;
		FileChangeType type = switch (delta.getKind()) {
		case IResourceDelta.ADDED -> FileChangeType.Created;
		case IResourceDelta.REMOVED -> FileChangeType.Deleted;
		default -> FileChangeType.Changed;
		};
		files.add(new FileEvent(Places.uri(file), type));
	}

	private static boolean isWatched(IResource file) {
		String ending = file.getFileExtension();
		return "report".equals(ending) || "form".equals(ending) || SettingsFile.NAME.equals(file.getName());
	}

	/** What the server is to know. @param leaving a project that it is not to know any more; may be null */
	private static Map<String, WorkspaceFolder> folders(@Nullable IProject leaving) {
		List<IProject> projects = new ArrayList<>(List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()));
		projects.remove(leaving);
		Map<String, WorkspaceFolder> folders = new LinkedHashMap<>();
		for (WorkspaceFolder folder : Initialization.folders(projects))
			folders.put(folder.getUri(), folder);
		return folders;
	}

	private synchronized void tellFolders(@Nullable IProject leaving) {
		Map<String, WorkspaceFolder> now = folders(leaving);
		WorkspaceFoldersChangeEvent event = new WorkspaceFoldersChangeEvent(without(now, told), without(told, now));
		told = now;
		if (!event.getAdded().isEmpty() || !event.getRemoved().isEmpty())
			server.tell(to -> to.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(event)));
	}

	private static List<WorkspaceFolder> without(Map<String, WorkspaceFolder> folders, Map<String, WorkspaceFolder> others) {
		return folders.values().stream().filter(folder -> !others.containsKey(folder.getUri())).toList();
	}
}
