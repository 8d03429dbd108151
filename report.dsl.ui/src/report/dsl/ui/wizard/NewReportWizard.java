package report.dsl.ui.wizard;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.SkeletonParams;
import report.dsl.ui.ReportUi;

/** Begins a report: an empty one on a form, for an organ and a year. */
public final class NewReportWizard extends Wizard implements INewWizard {

	private static final Text TITLE = new Text("新建年度报告", "New Annual Report");

	private IWorkbench workbench;
	private NewReportPage page;

	@Override
	public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
		workbench = newWorkbench;
		page = new NewReportPage(selection);
		setWindowTitle(ReportUi.say(TITLE));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.remember();
		IContainer folder = page.folder();
		SkeletonParams wanted = page.wanted();
		String name = page.fileName();
		boolean built = page.isBuilt();
		ReportCreation beginning = new ReportCreation(workbench.getActiveWorkbenchWindow());
		String problem = beginning.run(getContainer(), (services, monitor) -> {
			WizardSteps.prepare(folder, built, monitor);
			return ReportCreation.create(services, folder, name, wanted, monitor);
		});
		page.setErrorMessage(problem);
		return beginning.isDone();
	}
}
