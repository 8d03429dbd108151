// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

import report.dsl.ui.server.Places;
import report.dsl.workspace.SettingsFile;

/**
 * What a builder is to look at.
 *
 * @param reports to be written, because they have changed or everything is
 * @param removed reports that are gone
 * @param others  forms and settings that have changed
 */
record BuildScope(Set<IFile> reports, List<IFile> removed, List<IFile> others) {

	private BuildScope() {
		this(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
	}

	/** Everything in a project may have changed. */
	static BuildScope all(IProject project) throws CoreException {
		BuildScope changes = new BuildScope();
		project.accept(resource -> {
			if (resource instanceof IFile file && isForm(file))
				changes.others.add(file);
			return collect(resource, changes.reports);
		});
		changes.addConcerned(project);
		return changes;
	}

	/** What has changed. */
	static BuildScope of(IResourceDelta delta) throws CoreException {
		BuildScope changes = new BuildScope();
		delta.accept(changes::collect);
		changes.addConcerned(delta.getResource().getProject());
		return changes;
	}

	/** Adds the reports that forms and settings may be part of: forms are at hand everywhere. */
	private void addConcerned(IProject project) throws CoreException {
		if (others.stream().anyMatch(BuildScope::isForm))
			for (IProject one : ResourcesPlugin.getWorkspace().getRoot().getProjects())
				addAll(one);
		else if (!others.isEmpty())
			addAll(project);
	}

	private void addAll(IProject project) throws CoreException {
		if (ReportNature.isOn(project))
			project.accept(resource -> collect(resource, reports));
	}

	/** @return whether to look below */
	static boolean collect(IResource resource, Collection<IFile> reports) {
		if (resource.isDerived())
			return false;
		if (resource instanceof IFile file && isReport(file) && Places.uri(file) != null)
			reports.add(file);
		return true;
	}

	private boolean collect(IResourceDelta change) {
		if (change.getResource() instanceof IFile file) {
			if (!isContent(change))
				return false;
			boolean gone = change.getKind() == IResourceDelta.REMOVED;
			if (isForm(file) || SettingsFile.NAME.equals(file.getName()))
				others.add(file);
			else if (!gone)
				collect(file, reports);
			else if (isReport(file) && Places.uri(file) != null)
				removed.add(file);
			return false;
		}
		return !change.getResource().isDerived();
	}

	private static boolean isContent(IResourceDelta change) {
		int content = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;
		return change.getKind() != IResourceDelta.CHANGED || (change.getFlags() & content) != 0;
	}

	private static boolean isReport(IFile file) {
		return "report".equals(file.getFileExtension());
	}

	private static boolean isForm(IFile file) {
		return "form".equals(file.getFileExtension());
	}

	/** What the server is asked about: whose dependents may be out of date. */
	List<String> uris() {
		List<String> uris = new ArrayList<>();
		for (Collection<IFile> files : List.of(reports, removed, others))
			for (IFile file : files)
				if (Places.uri(file) != null)
					uris.add(Places.uri(file));
		return uris;
	}
}
