package report.dsl.ui.wizard;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.SkeletonParams;
import report.dsl.ui.ReportUi;

/** Begins a project whose reports are built, with a first report. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

	private static final Text TITLE = new Text("新建年度报告项目", "New Annual Report Project");

	private final NewProjectPage page = new NewProjectPage();
	private IConfigurationElement element;
	private IWorkbench workbench;

	@Override
	public void setInitializationData(IConfigurationElement declared, String attribute, Object data) {
		element = declared;
	}

	@Override
	public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
		workbench = newWorkbench;
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
		IProject project = page.project();
		SkeletonParams wanted = page.wanted();
		BasicNewProjectResourceWizard.updatePerspective(element);
		ReportCreation beginning = new ReportCreation(workbench.getActiveWorkbenchWindow());
		String problem = beginning.run(getContainer(), (services, monitor) -> {
			WizardSteps.prepare(project, true, monitor);
			return ReportCreation.create(services, project, "", wanted, monitor);
		});
		page.setErrorMessage(problem);
		return beginning.isDone();
	}
}
