package report.dsl.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.ImportParams;
import report.dsl.ide.server.ReportRequests.Imported;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Services;
import report.dsl.ui.server.StatusMessages;

/** Makes reports of documents. They are read first, which can be cancelled; then everything is written. */
public final class ImportWizard extends Wizard implements IImportWizard {

	private static final Text TITLE = new Text("导入年度报告文档", "Import Documents of Annual Reports");
	private static final Text NO_ANSWER = new Text("语言服务没有回答。", "The language server gave no answer.");

	private IWorkbench workbench;
	private ImportPage page;

	@Override
	public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
		workbench = newWorkbench;
		page = new ImportPage(selection);
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
		List<Path> documents = page.documents();
		IContainer folder = page.folder();
		String at = page.folderUri();
		String form = page.form();
		ImportedFiles files = new ImportedFiles(folder, page.isOverwriting());
		boolean built = page.isBuilt();
		List<ImportOutcome> outcomes = new ArrayList<>();
		try {
			getContainer().run(true, true, monitor -> {
				SubMonitor progress = SubMonitor.convert(monitor, documents.size());
				for (Path document : documents) {
					progress.subTask(document.getFileName().toString());
					outcomes.add(new ImportOutcome(document.getFileName().toString(), read(services, document, at, form, progress)));
					progress.worked(1);
				}
			});
			getContainer().run(true, false, new WorkspaceModifyOperation() {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					if (outcomes.stream().noneMatch(outcome -> outcome.answer().problem() == null))
						return;
					WizardSteps.prepare(folder, built, monitor);
					for (ImportOutcome outcome : outcomes)
						files.write(outcome, monitor);
				}
			});
			show(outcomes);
			return true;
		} catch (InterruptedException e) {
			return false; // that is how the platform says that the user has cancelled
		} catch (InvocationTargetException | PartInitException e) {
			Throwable cause = e.getCause() == null ? e : e.getCause();
			page.setErrorMessage(cause.getLocalizedMessage());
			return false;
		}
	}

	private static Imported read(Services services, Path document, String folder, String form, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		ImportParams params = new ImportParams(Either.forLeft(document.toUri().toString()), folder, form);
		Imported answer = WizardSteps.ask(services, to -> to.getReportRequests().importDocument(params), monitor);
		return answer != null ? answer : new Imported(List.of(), ReportUi.say(NO_ANSWER));
	}

	/** Opens the first report; tells in one window what became of several, or why there is none. */
	private void show(List<ImportOutcome> outcomes) throws PartInitException {
		List<IFile> made = outcomes.stream().flatMap(outcome -> outcome.files().stream()).toList();
		if (workbench.getActiveWorkbenchWindow() != null && !made.isEmpty())
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), made.getFirst());
		if (outcomes.size() > 1 || made.isEmpty())
			ImportResultWindow.open(workbench.getActiveWorkbenchWindow().getShell(), ReportUi.say(TITLE), outcomes);
		else
			StatusMessages.status(outcomes.getFirst().sentence(), false);
	}
}
