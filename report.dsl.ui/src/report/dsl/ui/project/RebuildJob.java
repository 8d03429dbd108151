// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Preferences;

/** After a setting outside of the files of a project has changed: writes its JSON again, and deletes it in the former place. */
final class RebuildJob extends WorkspaceJob {

	private static final Text NAME = new Text("重新生成 JSON", "Regenerating JSON");

	/** What it changes before the JSON is written. */
	interface Setting {
		void set(IProgressMonitor monitor) throws CoreException;
	}

	private final Setting setting;
	/** Where the JSON of projects was. */
	private final Map<IProject, IFolder> before = new LinkedHashMap<>();

	/** @param projects whose output folders are noted as they are now; those that are not built are left alone */
	RebuildJob(Setting setting, IProject... projects) {
		super(ReportUi.say(NAME));
		this.setting = setting;
		for (IProject project : projects)
			before.put(project, OutputFolders.of(project));
		setRule(ResourcesPlugin.getWorkspace().getRoot());
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, before.size() + 1);
		setting.set(progress.split(1));
		for (var project : before.entrySet()) {
			IFolder old = project.getValue();
			if (old != null && !old.equals(OutputFolders.of(project.getKey())))
				OutputFolders.clean(project.getKey(), old, null);
			if (ReportNature.isOn(project.getKey()) && ResourcesPlugin.getWorkspace().isAutoBuilding()
					&& Preferences.store().getBoolean(Preferences.ON_SAVE))
				project.getKey().build(IncrementalProjectBuilder.FULL_BUILD, ReportBuilder.ID, null, progress.split(1));
		}
		return Status.OK_STATUS;
	}
}
