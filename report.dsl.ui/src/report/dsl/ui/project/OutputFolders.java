// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.Preferences;

/** Where the JSON of a project goes, and what lies there that a builder has made. */
public final class OutputFolders {

	private OutputFolders() {
	}

	/** @return null when it lies outside of the project or is the project itself */
	static @Nullable IFolder of(IProject project) {
		return of(project, Preferences.outputFolder(project));
	}

	/** @param name as it is or was set. @return null when it lies outside of the project or is the project itself */
	static @Nullable IFolder of(IProject project, String name) {
		IPath path = IPath.fromOSString(name);
		if (path.isEmpty() || path.isAbsolute() || path.segment(0).equals(".."))
			return null;
		IPath within = project.getFullPath().append(path);
		return within.segmentCount() == 1 ? null : project.getFolder(path);
	}

	/** Where the JSON of a report lies on disk, by where the report lies in its project; null when the project lies nowhere. */
	public static @Nullable IPath json(IFile report) {
		IPath out = location(report.getProject());
		return out == null ? null : out.append(name(report));
	}

	/** Whether JSON has been written in the project of a report before; where it lies among the reports, that of this report. */
	static boolean isAskedFor(IFile report) {
		IPath out = location(report.getProject());
		if (out == null)
			return false;
		return out.equals(report.getProject().getLocation()) ? out.append(name(report)).toFile().exists() : out.toFile().isDirectory();
	}

	/** Whether the output folder of a project lies elsewhere on disk than the project says. */
	static boolean isLinked(IProject project) {
		IFolder out = of(project);
		return out != null && out.isLinked(IResource.CHECK_ANCESTORS);
	}

	private static @Nullable IPath location(IProject project) {
		IPath folder = IPath.fromOSString(Preferences.outputFolder(project));
		if (folder.isAbsolute())
			return folder;
		IFolder out = of(project);
		if (out != null && out.isLinked(IResource.CHECK_ANCESTORS))
			return out.getLocation();
		return project.getLocation() == null ? null : project.getLocation().append(folder);
	}

	private static IPath name(IFile report) {
		return report.getProjectRelativePath().removeFileExtension().addFileExtension("json");
	}

	/** Takes the JSON of all reports of a project away, as far as it was generated. @param out may be null */
	static void clean(IProject project, @Nullable IFolder out, @Nullable IProgressMonitor monitor) throws CoreException {
		if (out == null || !out.exists())
			return;
		out.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		List<IFile> reports = new ArrayList<>();
		project.accept(resource -> BuildScope.collect(resource, reports));
		for (IFile report : reports)
			delete(out, report, monitor);
	}

	/** Takes the JSON of a report away, if it was generated. @param out may be null */
	static void delete(@Nullable IFolder out, IFile report, @Nullable IProgressMonitor monitor) throws CoreException {
		if (out == null)
			return;
		IFile json = out.getFile(name(report));
		if (json.exists() && json.isDerived(IResource.CHECK_ANCESTORS))
			json.delete(true, monitor);
	}
}
