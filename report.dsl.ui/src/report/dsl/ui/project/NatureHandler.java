// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;

/** Has the reports of the selected projects built, or no longer. */
public final class NatureHandler extends AbstractHandler {

	private static final Text NAME = new Text("设置项目", "Configuring projects");

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection))
			return null;
		List<IProject> projects = new ArrayList<>();
		for (Object element : selection.toList())
			if (Adapters.adapt(element, IResource.class) instanceof IResource resource && resource.getProject() != null)
				projects.add(resource.getProject());
		WorkspaceJob job = new WorkspaceJob(ReportUi.say(NAME)) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				for (IProject project : projects)
					ReportNature.set(project, !ReportNature.isOn(project), monitor);
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
		return null;
	}
}
