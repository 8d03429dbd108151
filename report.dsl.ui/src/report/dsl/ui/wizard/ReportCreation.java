package report.dsl.ui.wizard;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.Skeleton;
import report.dsl.ide.server.ReportRequests.SkeletonParams;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.Services;

/** Makes a report and opens it where it is to be filled in. */
final class ReportCreation {

	private static final Text NO_SKELETON = new Text("语言服务没有给出空白报告。", "The language server gave no empty report.");
	private static final Text EXISTS = new Text("{0} 已经存在。", "{0} exists already.");

	/** A report that has been made. @param caret the first blank */
	record Made(IFile file, int caret) {
	}

	/** What makes it, beside the user interface. */
	interface Work {
		Made make(Services services, IProgressMonitor monitor) throws CoreException, InvocationTargetException, InterruptedException;
	}

	private final IWorkbenchWindow window;
	private Made made;

	/** @param window where the report is shown; null for nowhere */
	ReportCreation(IWorkbenchWindow window) {
		this.window = window;
	}

	/** @return why there is no report; null when there is one, or the user has cancelled */
	String run(IWizardContainer container, Work work) {
		Services services = ReportUi.services();
		if (services == null)
			return null;
		try {
			container.run(true, true, new WorkspaceModifyOperation() {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException, InterruptedException {
					made = work.make(services, monitor);
				}
			});
			open();
			return null;
		} catch (InterruptedException e) {
			return null; // that is how the platform says that the user has cancelled
		} catch (InvocationTargetException | PartInitException e) {
			Throwable cause = e.getCause() == null ? e : e.getCause();
			return cause.getLocalizedMessage();
		}
	}

	boolean isDone() {
		return made != null;
	}

	private void open() throws PartInitException {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null)
			return;
		IEditorPart part = IDE.openEditor(page, made.file);
		if (part instanceof ITextEditor editor)
			editor.selectAndReveal(made.caret, 0);
		ClientCommands.later(() -> BasicNewResourceWizard.selectAndReveal(made.file, window)); // when the views have heard of it
	}

	/** @param name of the file; blank: it follows from organ and year */
	static Made create(Services services, IContainer folder, String name, SkeletonParams wanted, IProgressMonitor monitor)
			throws CoreException, InvocationTargetException, InterruptedException {
		Skeleton skeleton = WizardSteps.ask(services, to -> to.getReportRequests().skeleton(wanted), monitor);
		if (skeleton == null)
			throw new InvocationTargetException(new IllegalStateException(ReportUi.say(NO_SKELETON)));
		IFile file = folder.getFile(IPath.fromOSString(name.isBlank() ? skeleton.fileName() : name));
		if (file.exists())
			throw new InvocationTargetException(new IllegalStateException(EXISTS.with(file.getName()).in(ReportUi.language())));
		file.create(new ByteArrayInputStream(skeleton.text().getBytes(StandardCharsets.UTF_8)), false, monitor);
		return new Made(file, skeleton.caret());
	}
}
