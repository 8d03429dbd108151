// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.workbench;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import report.dsl.ui.findings.FindingsView;
import report.dsl.ui.help.GuideView;
import report.dsl.ui.preview.PreviewView;

/** Where things stand while reports are written: projects and outline, the text, its preview, problems below. */
public final class ReportPerspective implements IPerspectiveFactory {

	public static final String ID = "report.dsl.ui.perspective";

	private static final String[] WIZARDS = { "report.dsl.ui.newProject", "report.dsl.ui.newReport", "org.eclipse.ui.wizards.new.folder",
			"org.eclipse.ui.wizards.new.file" };
	/** On a screen that is narrower the page beside the text would hide the columns of tables; it comes when it is asked for. */
	private static final int WIDE = 1600;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.2f, IPageLayout.ID_EDITOR_AREA);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.5f, IPageLayout.ID_PROJECT_EXPLORER);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.75f, IPageLayout.ID_EDITOR_AREA);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(FindingsView.ID);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		below.addPlaceholder("org.eclipse.search.ui.views.SearchView");
		IFolderLayout beside = layout.createFolder("beside", IPageLayout.RIGHT, 0.6f, IPageLayout.ID_EDITOR_AREA);
		if (isWide())
			beside.addView(PreviewView.ID);
		else
			beside.addPlaceholder(PreviewView.ID);
		beside.addPlaceholder(GuideView.ID);
		for (String wizard : WIZARDS)
			layout.addNewWizardShortcut(wizard);
		for (String view : new String[] { PreviewView.ID, FindingsView.ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW })
			layout.addShowViewShortcut(view);
	}

	private static boolean isWide() {
		return Display.getDefault().getPrimaryMonitor().getClientArea().width >= WIDE;
	}
}
