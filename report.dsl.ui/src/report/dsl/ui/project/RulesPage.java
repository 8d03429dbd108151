// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PropertyPage;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Server;
import report.dsl.workspace.SettingsFile;

/** Severities of rules: for a project, or for all projects that lie in the folder of the workspace and set none of their own. */
public final class RulesPage extends PropertyPage implements IWorkbenchPreferencePage {

	private static final Text WORKSPACE = new Text("适用于位于工作空间文件夹内、自身没有 report.settings.json 的项目。",
			"For projects in the workspace folder without a report.settings.json of their own.");
	private static final Text PROJECT = new Text("适用于此项目；写入它的 report.settings.json，命令行也读取该文件。",
			"For this project. Stored in its report.settings.json, which the command line also reads.");

	private final Server server;
	private RulesTable table;
	/** Null where there are none that could be changed. */
	private @Nullable RuleSettings settings;

	public RulesPage(Server server) {
		this.server = server;
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing of it is needed
	}

	private @Nullable IProject project() {
		return getElement() == null ? null : Adapters.adapt(getElement(), IProject.class);
	}

	private @Nullable Path folder() {
		IProject project = project();
		return project == null
				? ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath()
				: project.getLocation() == null ? null : project.getLocation().toPath();
	}

	@Override
	protected Control createContents(Composite parent) {
		setDescription(ReportUi.say(project() == null ? WORKSPACE : PROJECT));
		table = new RulesTable(parent);
		try {
			Path folder = folder();
			settings = folder == null ? null : RuleSettings.in(folder);
		} catch (IOException e) {
			setErrorMessage(e.getLocalizedMessage());
		}
		if (settings == null)
			table.control().setEnabled(false);
		else
			table.show(settings.severities());
		return table.control();
	}

	@Override
	protected void performDefaults() {
		table.show(Map.of());
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (settings == null)
			return true;
		try {
			if (settings.set(table.severities())) {
				server.fileWritten(settings.file());
				refresh();
			}
			return true;
		} catch (IOException e) {
			setErrorMessage(e.getLocalizedMessage());
			return false;
		}
	}

	/** Makes Eclipse read the written file. One outside of all projects is unknown to Eclipse: all projects are built again. */
	private void refresh() {
		IProject project = project();
		if (project == null) {
			new RebuildJob(monitor -> {
				// the file has been written
			}, ResourcesPlugin.getWorkspace().getRoot().getProjects()).schedule();
			return;
		}
		IFile file = project.getFile(SettingsFile.NAME);
		WorkspaceJob job = new WorkspaceJob(SettingsFile.NAME) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				file.refreshLocal(IResource.DEPTH_ZERO, monitor);
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(project);
		job.schedule();
	}
}
