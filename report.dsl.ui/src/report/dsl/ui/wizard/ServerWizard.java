// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Server;
import report.dsl.ui.server.StatusMessages;

/**
 * A wizard of one page whose work the server does, beside the user interface; it can be cancelled, and the page says what went wrong.
 *
 * @param <P> the page
 */
public abstract class ServerWizard<P extends FieldsPage> extends Wizard implements IWorkbenchWizard {

	private final Server server;
	private IWorkbench workbench;
	private P page;

	ServerWizard(Server server, Text title) {
		this.server = server;
		setWindowTitle(ReportUi.say(title));
		setNeedsProgressMonitor(true);
	}

	/** Makes the page. @param window the active one; null for none */
	abstract P page(IStructuredSelection selection, @Nullable IWorkbenchWindow window);

	@Override
	public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
		workbench = newWorkbench;
		page = page(selection, window());
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	Server server() {
		return server;
	}

	P page() {
		return page;
	}

	/** Null for none. */
	@Nullable
	IWorkbenchWindow window() {
		return workbench.getActiveWorkbenchWindow();
	}

	/** @return whether the work was done; else the user has cancelled it, or the page says why not */
	boolean run(boolean cancellable, IRunnableWithProgress work) {
		try {
			getContainer().run(true, cancellable, work);
			return true;
		} catch (InterruptedException e) {
			return false; // that is how the platform says that the user has cancelled
		} catch (InvocationTargetException e) {
			Throwable cause = e.getCause() == null ? e : e.getCause();
			page.setErrorMessage(String.valueOf(cause.getLocalizedMessage()));
			return false;
		}
	}

	/** Opens a file that has been written. @return the editor; null without a window, or when it cannot be opened */
	@Nullable
	IEditorPart open(IFile file) {
		IWorkbenchWindow window = window();
		IWorkbenchPage shown = window == null ? null : window.getActivePage();
		try {
			return shown == null ? null : IDE.openEditor(shown, file);
		} catch (PartInitException e) {
			StatusMessages.status(e.getLocalizedMessage(), true);
			return null;
		}
	}
}
