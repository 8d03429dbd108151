package report.dsl.ui.project;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;

import report.dsl.ui.server.Preferences;

/** Where the JSON of a project goes. */
final class OutputFolders {

	private OutputFolders() {
	}

	/** @return null when it lies outside of the project */
	static IFolder of(IProject project) {
		IPath path = IPath.fromOSString(Preferences.store().getString(Preferences.OUTPUT_FOLDER));
		if (path.isEmpty() || path.isAbsolute() || path.segment(0).equals(".."))
			return null;
		return project.getFolder(path);
	}
}
