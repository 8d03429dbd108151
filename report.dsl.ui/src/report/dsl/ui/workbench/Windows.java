// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.workbench;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.PageBookView;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.UiThread;
import report.dsl.ui.editor.Editors;

/** Prepares the windows of the workbench, those that are there and those that are opened later. */
public final class Windows implements IWindowListener {

	private Windows() {
	}

	public static void prepare() {
		UiThread.later(() -> {
			Windows windows = new Windows();
			PlatformUI.getWorkbench().addWindowListener(windows);
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
				windows.windowOpened(window);
		});
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		FirstSteps.in(window);
		HelpEntries.removeIdle(window);
		showOutline(window.getActivePage());
	}

	/** A view that is restored before its editor waits for that to be activated, which after a restart may be never. */
	private static void showOutline(@Nullable IWorkbenchPage page) {
		if (page == null)
			return;
		IEditorPart editor = page.getActiveEditor();
		if (editor != null && Editors.isOurs(editor.getEditorInput())
				&& page.findView(IPageLayout.ID_OUTLINE) instanceof PageBookView outline)
			outline.partActivated(editor);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// nothing changes with it
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// nothing changes with it
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// all of it goes with the window
	}
}
