// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.UiThread;

/** Messages to the user: in the status line, never in a dialog that nobody asked for. */
public final class StatusMessages {

	/** How long a message stays. */
	private static final int MESSAGE_MILLISECONDS = 8_000;
	private static final int PROBLEM_MILLISECONDS = 20_000;

	/** Counts what has been said. On the thread of the user interface. */
	private static int newest;

	private StatusMessages() {
	}

	static void show(MessageParams message) {
		String text = message.getMessage();
		if (message.getType() == MessageType.Error || message.getType() == MessageType.Warning)
			UiThread.later(() -> status(text, true));
		else
			UiThread.later(() -> status(text, false));
	}

	/** On the thread of the user interface. */
	public static void status(@Nullable String text, boolean problem) {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		if (part == null)
			return;
		IStatusLineManager line = part.getSite() instanceof IEditorSite site
				? site.getActionBars().getStatusLineManager()
				: part.getSite() instanceof IViewSite view ? view.getActionBars().getStatusLineManager() : null;
		if (line != null) {
			show(line, text, problem);
			int number = ++newest;
			window.getShell().getDisplay().timerExec(problem ? PROBLEM_MILLISECONDS : MESSAGE_MILLISECONDS, () -> {
				if (number == newest && !window.getShell().isDisposed())
					show(line, null, problem);
			});
		}
	}

	private static void show(IStatusLineManager line, @Nullable String text, boolean problem) {
		line.setErrorMessage(problem ? text : null);
		line.setMessage(problem ? null : text);
	}
}
