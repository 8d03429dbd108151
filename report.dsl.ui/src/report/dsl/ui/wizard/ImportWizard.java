// SPDX-License-Identifier: EPL-2.0
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
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.ImportParams;
import report.dsl.ide.server.ReportRequests.Imported;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Server;
import report.dsl.ui.server.StatusMessages;

/** Makes reports of documents. They are read first, which can be cancelled; then everything is written. */
public final class ImportWizard extends ServerWizard<ImportPage> implements IImportWizard {

	private static final Text TITLE = new Text("导入年度报告文档", "Import Annual Report Documents");
	private static final Text NO_ANSWER = new Text("语言服务没有回答。", "The language server did not answer.");

	public ImportWizard(Server server) {
		super(server, TITLE);
	}

	@Override
	ImportPage page(IStructuredSelection selection, @Nullable IWorkbenchWindow window) {
		return new ImportPage(server(), selection);
	}

	@Override
	public boolean performFinish() {
		List<Path> documents = page().documents();
		IContainer folder = page().folder();
		if (folder == null)
			return false; // the page shows why
		String at = page().folderUri();
		String form = page().form();
		ImportedFiles files = new ImportedFiles(folder, page().isOverwriting());
		boolean built = page().isBuilt();
		List<ImportOutcome> outcomes = new ArrayList<>();
		boolean done = run(true, monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, documents.size());
			for (Path document : documents) {
				progress.subTask(document.getFileName().toString());
				outcomes.add(new ImportOutcome(document.getFileName().toString(), read(document, at, form, progress)));
				progress.worked(1);
			}
		}) && run(false, writing(outcomes, files, folder, built));
		if (done)
			show(outcomes);
		return done;
	}

	/** Writes what was imported; a folder without any report stays as it is. */
	private static WorkspaceModifyOperation writing(List<ImportOutcome> outcomes, ImportedFiles files, IContainer folder, boolean built) {
		return new WorkspaceModifyOperation() {
			@Override
			protected void execute(IProgressMonitor monitor) throws CoreException {
				if (outcomes.stream().noneMatch(outcome -> outcome.answer().problem() == null))
					return;
				WizardSteps.prepare(folder, built, monitor);
				for (ImportOutcome outcome : outcomes)
					files.write(outcome, monitor);
			}
		};
	}

	private Imported read(Path document, @Nullable String folder, @Nullable String form, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		ImportParams params = new ImportParams(Either.forLeft(document.toUri().toString()), folder, form);
		Imported answer = WizardSteps.ask(server(), to -> to.getReportRequests().importDocument(params), monitor);
		return answer != null ? answer : new Imported(List.of(), ReportUi.say(NO_ANSWER));
	}

	/** Opens the first report; tells in one window what became of several, or why there is none. */
	private void show(List<ImportOutcome> outcomes) {
		IWorkbenchWindow window = window();
		List<IFile> made = outcomes.stream().flatMap(outcome -> outcome.files().stream()).toList();
		if (!made.isEmpty())
			open(made.getFirst());
		if (outcomes.size() > 1 || made.isEmpty())
			ImportResultWindow.open(window == null ? null : window.getShell(), ReportUi.say(TITLE), outcomes);
		else
			StatusMessages.status(outcomes.getFirst().sentence(), false);
	}
}
