// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui;

import org.eclipse.swt.widgets.Display;

/** The thread of the user interface. */
public final class UiThread {

	private UiThread() {
	}

	/** Runs something on it, soon; not at all when the workbench has ended. */
	public static void later(Runnable work) {
		Display display = Display.getDefault();
		if (!display.isDisposed())
			display.asyncExec(work);
	}
}
