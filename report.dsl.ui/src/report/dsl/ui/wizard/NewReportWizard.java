package report.dsl.ui.wizard;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;

import report.dsl.ide.server.ReportRequests.Skeleton;
import report.dsl.ide.server.ReportRequests.SkeletonParams;
import report.dsl.rules.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Services;

/** Begins a report: an empty one on a form, for an organ and a year. */
public final class NewReportWizard extends Wizard implements INewWizard {

	private static final Text TITLE = new Text("新建年度报告", "New Annual Report");
	private static final Text NO_SKELETON = new Text("语言服务没有给出空白报告。", "The language server gave no empty report.");
	private static final Text EXISTS = new Text("{0} 已经存在。", "{0} exists already.");

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
		Services services = ReportUi.services();
		if (services == null)
			return false;
		page.remember();
		IContainer folder = page.folder();
		SkeletonParams params = new SkeletonParams(page.form(), page.organ(), page.year(), page.uri());
		String name = page.fileName();
		boolean built = page.isBuilt();
		IFile[] made = new IFile[1];
		try {
			getContainer().run(true, true, new WorkspaceModifyOperation() {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException, InterruptedException {
					Making.prepare(folder, built, monitor);
					made[0] = create(services, folder, name, params, monitor);
				}
			});
			if (workbench.getActiveWorkbenchWindow() != null)
				IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), made[0]);
			return true;
		} catch (InterruptedException e) {
			return false; // that is how the platform says that the user has cancelled
		} catch (InvocationTargetException | PartInitException e) {
			Throwable cause = e.getCause() == null ? e : e.getCause();
			page.setErrorMessage(cause.getLocalizedMessage());
			return false;
		}
	}

	private static IFile create(Services services, IContainer folder, String name, SkeletonParams params, IProgressMonitor monitor)
			throws CoreException, InvocationTargetException, InterruptedException {
		Skeleton skeleton = Making.ask(services, to -> to.getReportRequests().skeleton(params), monitor);
		if (skeleton == null)
			throw new InvocationTargetException(new IllegalStateException(ReportUi.say(NO_SKELETON)));
		IFile file = folder.getFile(IPath.fromOSString(name.isBlank() ? skeleton.fileName() : name));
		if (file.exists())
			throw new InvocationTargetException(new IllegalStateException(EXISTS.with(file.getName()).in(ReportUi.language())));
		file.create(new ByteArrayInputStream(skeleton.text().getBytes(StandardCharsets.UTF_8)), false, monitor);
		return file;
	}
}
