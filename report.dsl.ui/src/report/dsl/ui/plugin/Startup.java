// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.plugin;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IStartup;

import report.dsl.ui.project.ReportNature;
import report.dsl.ui.workbench.Windows;

/** Starts the server with the workbench when there are projects whose reports are built: their problems are to be seen at once. */
public final class Startup implements IStartup {

	@Override
	public void earlyStartup() {
		Windows.prepare();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (ReportNature.isOn(project)) {
				Activator.services();
				return;
			}
	}
}
