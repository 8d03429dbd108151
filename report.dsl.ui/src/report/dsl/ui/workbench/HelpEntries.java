// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.workbench;

import java.util.Set;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The platform offers its help also where none is installed, and then the entries lead nowhere. */
final class HelpEntries {

	private static final String MENU = "help";
	private static final Set<String> ENTRIES = Set.of("helpContents", "helpSearch", "dynamicHelp");

	private HelpEntries() {
	}

	static void removeIdle(IWorkbenchWindow window) {
		MMenu bar = window.getService(MWindow.class).getMainMenu();
		if (bar == null || PlatformUI.getWorkbench().getHelpSystem().hasHelpUI())
			return;
		for (MMenuElement menu : bar.getChildren())
			if (menu instanceof MMenu help && MENU.equals(menu.getElementId()))
				for (MMenuElement entry : help.getChildren())
					if (ENTRIES.contains(entry.getElementId()))
						entry.setVisible(false);
	}
}
