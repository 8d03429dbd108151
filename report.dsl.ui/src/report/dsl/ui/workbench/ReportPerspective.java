package report.dsl.ui.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import report.dsl.ui.findings.FindingsView;
import report.dsl.ui.help.GuideView;
import report.dsl.ui.preview.PreviewView;

/** Where things stand while reports are written: projects and outline, the text, its preview, problems below. */
public final class ReportPerspective implements IPerspectiveFactory {

	public static final String ID = "report.dsl.ui.perspective";

	private static final String WIZARD = "report.dsl.ui.newReport";

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
		beside.addView(PreviewView.ID);
		beside.addPlaceholder(GuideView.ID);
		layout.addNewWizardShortcut(WIZARD);
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
		for (String view : new String[] { PreviewView.ID, FindingsView.ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW })
			layout.addShowViewShortcut(view);
	}
}
