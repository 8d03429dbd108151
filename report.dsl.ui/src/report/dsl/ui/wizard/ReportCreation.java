// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.Skeleton;
import report.dsl.ide.server.ReportRequests.SkeletonParams;
import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;

/** Makes an empty report, and the folder or project that it stands in; then it is opened where it is to be filled in. */
final class ReportCreation extends WorkspaceModifyOperation {

	private static final Text NO_SKELETON = new Text("语言服务没有返回空白报告。", "The language server did not return an empty report.");
	private static final Text EXISTS = new Text("{0} 已存在。", "{0} already exists.");

	private final ServerWizard<?> wizard;
	private final IContainer folder;
	private final boolean built;
	private final String name;
	private final SkeletonParams wanted;
	/** Null until it has been made. */
	private @Nullable IFile file;
	private int caret;

	/**
	 * @param built whether the reports of the project are to be built
	 * @param name  of the file; empty: it follows from organ and year
	 */
	ReportCreation(ServerWizard<?> wizard, IContainer folder, boolean built, String name, SkeletonParams wanted) {
		this.wizard = wizard;
		this.folder = folder;
		this.built = built;
		this.name = name;
		this.wanted = wanted;
	}

	/** @return whether there is a new report; else the user has cancelled, or the page says why not */
	boolean run() {
		if (!wizard.run(true, this))
			return false;
		IWorkbenchWindow window = wizard.window();
		IFile made = file;
		if (made != null && wizard.open(made) instanceof ITextEditor editor) {
			editor.selectAndReveal(caret, 0);
			UiThread.later(() -> BasicNewResourceWizard.selectAndReveal(made, window)); // when the views have heard of it
		}
		return true;
	}

	@Override
	protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException, InterruptedException {
		WizardSteps.prepare(folder, built, monitor);
		Skeleton skeleton = WizardSteps.ask(wizard.server(), to -> to.getReportRequests().skeleton(wanted), monitor);
		if (skeleton == null)
			throw new InvocationTargetException(new IllegalStateException(ReportUi.say(NO_SKELETON)));
		IFile empty = folder.getFile(IPath.fromOSString(name.isBlank() ? skeleton.fileName() : name));
		if (empty.exists())
			throw new InvocationTargetException(new IllegalStateException(EXISTS.with(empty.getName()).in(ReportUi.language())));
		empty.create(new ByteArrayInputStream(skeleton.text().getBytes(StandardCharsets.UTF_8)), false, monitor);
		file = empty;
		caret = skeleton.caret();
	}
}
