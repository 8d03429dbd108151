// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.server.Server;

/** Begins a report: an empty one on a form, for an organ and a year. */
public final class NewReportWizard extends ServerWizard<NewReportPage> implements INewWizard {

	private static final Text TITLE = new Text("新建年度报告", "New Annual Report");

	public NewReportWizard(Server server) {
		super(server, TITLE);
	}

	@Override
	NewReportPage page(IStructuredSelection selection, @Nullable IWorkbenchWindow window) {
		return new NewReportPage(server(), selection);
	}

	@Override
	public boolean performFinish() {
		IContainer folder = page().folder();
		if (folder == null)
			return false; // the page shows why
		page().remember();
		return new ReportCreation(this, folder, page().isBuilt(), page().fileName(), page().wanted()).run();
	}
}
