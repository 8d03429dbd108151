// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.server.Server;

/** Begins a project whose reports are built, with a first report. */
public final class NewProjectWizard extends ServerWizard<NewProjectPage> implements INewWizard, IExecutableExtension {

	private static final Text TITLE = new Text("新建年度报告项目", "New Annual Report Project");

	/** Names the perspective that the project is shown in; null when a command has opened the wizard, and the perspective stays. */
	private @Nullable IConfigurationElement element;

	public NewProjectWizard(Server server) {
		super(server, TITLE);
	}

	@Override
	public void setInitializationData(IConfigurationElement declared, String attribute, Object data) {
		element = declared;
	}

	@Override
	NewProjectPage page(IStructuredSelection selection, @Nullable IWorkbenchWindow window) {
		return new NewProjectPage(server());
	}

	@Override
	public boolean performFinish() {
		page().remember();
		BasicNewProjectResourceWizard.updatePerspective(element);
		return new ReportCreation(this, page().project(), true, "", page().wanted()).run();
	}
}
