// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;

/**
 * Takes a build that was cancelled up again when something changes that is built. The platform may leave out the automatic build of that very
 * change; so the project is touched when that has passed, and whatever build there is then looks at everything.
 */
final class CancelledBuildRetry implements IResourceChangeListener {

	private static final Text NAME = new Text("继续生成 JSON", "Resuming the generation of JSON");
	/** Longer than the platform waits before it builds. */
	private static final int PASSED_MILLISECONDS = 2_000;

	private final IProject project;

	CancelledBuildRetry(IProject project) {
		this.project = project;
	}

	/** From the next change on; asking twice changes nothing. */
	void await() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta().findMember(project.getFullPath());
		try {
			if (delta == null || BuildScope.of(delta).uris().isEmpty())
				return;
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
			touchLater();
		} catch (CoreException e) {
			ReportUi.log().log(e.getStatus());
		}
	}

	private void touchLater() {
		WorkspaceJob job = new WorkspaceJob(ReportUi.say(NAME)) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (project.isOpen())
					project.touch(monitor);
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule(PASSED_MILLISECONDS);
	}
}
