// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.ExportParams;
import report.dsl.ide.server.ReportRequests.Exported;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Places;
import report.dsl.ui.server.Server;
import report.dsl.ui.server.StatusMessages;

/** Writes reports as official documents. Those that cannot be written are listed on the page; the others are written. */
public final class ExportWizard extends ServerWizard<ExportPage> implements IExportWizard {

	private static final Text TITLE = new Text("导出年度报告", "Export Annual Reports");
	private static final Text NO_ANSWER = new Text("语言服务没有回答。", "The language server did not answer.");
	private static final Text DONE = new Text("已导出 {0}", "Exported: {0}");
	private static final Text FAULTS = new Text("已导出 {0}；报告中还有 {1} 个错误，请在正式发布前改正",
			"Exported: {0}. Errors remaining in the reports: {1}. Correct them before publication");

	public ExportWizard(Server server) {
		super(server, TITLE);
	}

	@Override
	ExportPage page(IStructuredSelection selection, @Nullable IWorkbenchWindow window) {
		return new ExportPage(selection, active(window));
	}

	private static @Nullable IFile active(@Nullable IWorkbenchWindow window) {
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		return editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
	}

	@Override
	public boolean performFinish() {
		Path folder = page().folder();
		if (folder == null)
			return false; // the page shows why
		Map<IFile, Path> targets = new LinkedHashMap<>();
		page().reports().forEach(report -> targets.put(report, page().target(report, folder)));
		String kind = page().kind();
		boolean opening = page().isOpening();
		Map<IFile, Exported> answers = new LinkedHashMap<>();
		if (!run(true, monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, targets.size() + 1);
			for (Map.Entry<IFile, Path> target : targets.entrySet())
				answers.put(target.getKey(), write(target.getKey(), target.getValue(), kind, progress));
			refresh(folder, progress);
		}))
			return false;
		return show(answers, opening);
	}

	/** @return whether all reports have been written; otherwise the page shows the others */
	private boolean show(Map<IFile, Exported> answers, boolean opening) {
		List<String> written = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		answers.forEach((report, answer) -> {
			if (answer.path() != null)
				written.add(answer.path());
			else
				problems.add(report.getName() + ": " + answer.problem());
		});
		if (opening)
			written.forEach(Program::launch);
		if (!problems.isEmpty()) {
			page().setErrorMessage(String.join("\n", problems));
			return false;
		}
		int errors = answers.values().stream().mapToInt(Exported::errors).sum();
		Text message = errors == 0 ? DONE.with(String.join(", ", written)) : FAULTS.with(String.join(", ", written), errors);
		StatusMessages.status(message.in(ReportUi.language()), errors > 0);
		return true;
	}

	private Exported write(IFile report, Path target, String kind, SubMonitor progress)
			throws InvocationTargetException, InterruptedException {
		progress.subTask(target.getFileName().toString());
		ExportParams params = new ExportParams(new TextDocumentIdentifier(Places.uri(report)), kind, target.toUri().toString());
		Exported answer = WizardSteps.ask(server(), to -> to.getReportRequests().exportDocument(params), progress);
		progress.worked(1);
		return answer != null ? answer : new Exported(null, ReportUi.say(NO_ANSWER), 0);
	}

	/** Makes Eclipse see the documents, if they lie in the workspace. */
	private static void refresh(Path folder, IProgressMonitor monitor) throws InvocationTargetException {
		try {
			for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri()))
				if (container.isAccessible())
					container.refreshLocal(IResource.DEPTH_ONE, monitor);
		} catch (CoreException e) {
			throw new InvocationTargetException(e);
		}
	}
}
