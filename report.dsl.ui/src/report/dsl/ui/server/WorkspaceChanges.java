// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.util.ArrayList;
import java.util.List;

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
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

import report.dsl.ui.ReportUi;
import report.dsl.workspace.SettingsFile;

/** Tells the server of files that come, change and go, and of projects that are opened and closed. */
public final class WorkspaceChanges implements IResourceChangeListener {

	private final Server server;

	public WorkspaceChanges(Server server) {
		this.server = server;
	}

	public void start() {
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
				folders(List.of(), List.of(project));
			return;
		}
		List<FileEvent> files = new ArrayList<>();
		List<IProject> opened = new ArrayList<>();
		boolean[] set = new boolean[1];
		try {
			event.getDelta().accept(delta -> {
				set[0] |= Preferences.isKeptIn(delta.getResource());
				return visit(delta, files, opened);
			});
		} catch (CoreException e) {
			ReportUi.log().log(e.getStatus());
		}
		if (set[0] || !opened.isEmpty())
			server.settingsChanged();
		if (!opened.isEmpty())
			folders(opened, List.of());
		if (!files.isEmpty())
			server.tell(to -> to.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
	}

	/** @return whether what lies below concerns the server too */
	private static boolean visit(IResourceDelta delta, List<FileEvent> files, List<IProject> opened) {
		IResource resource = delta.getResource();
		if (resource instanceof IProject project && project.isOpen()
				&& (delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & IResourceDelta.OPEN) != 0)) {
			opened.add(project);
			return false;
		}
		if (resource.getType() == IResource.FILE)
			file(delta, files);
		return true;
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

	private void folders(List<IProject> added, List<IProject> removed) {
		WorkspaceFoldersChangeEvent event = new WorkspaceFoldersChangeEvent(Initialization.folders(added), Initialization.folders(removed));
		server.tell(to -> to.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(event)));
	}
}
