// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.ui.wizard.NewReportWizard;

/** A workbench that was started in Chinese says everything about reports in Chinese. */
@ExtendWith(CleanLog.class)
class ChineseTest {

	@BeforeEach
	void inChinese() {
		assumeTrue(Platform.getNL().startsWith("zh"));
	}

	@Test
	void menuAndFindings() throws Exception {
		IFile file = Bench.file(Bench.project("demo", false), "faulty.report", Bench.example("faulty.report"));
		ITextEditor editor = Bench.open(file);
		StyledText text = Bench.widget(editor);
		Bench.await("markers", () -> Bench.markers(file).size() > 10);
		for (IMarker marker : Bench.markers(file))
			assertTrue(isChinese(marker.getAttribute(IMarker.MESSAGE, "")), marker.getAttribute(IMarker.MESSAGE, ""));
		Bench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		Bench.run("report.dsl.ui.showPreview", editor);
		assertEquals("报告预览", Bench.page().findView("report.dsl.ui.preview").getTitle());
		Bench.page().activate(editor);
		Bench.await("colours", () -> text.getStyleRangeAtOffset(0) != null);
		Bench.settle(500);
		text.getMenu().setVisible(true);
		Bench.settle(500);
		Bench.shot("zh-menu");
		List<String> names = Arrays.stream(text.getMenu().getItems()).map(MenuItem::getText).toList();
		text.getMenu().setVisible(false);
		Bench.settle(200);
		for (String name : List.of("格式化报告", "切换注释", "在报告与表式中重命名", "报告快速大纲", "生成 JSON", "预览报告"))
			assertTrue(names.stream().anyMatch(item -> item.replace("&", "").startsWith(name)), name + " in " + names);
		Bench.page().hideView(Bench.page().findView("report.dsl.ui.preview"));
	}

	private static boolean isChinese(String text) {
		return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
	}

	@Test
	void preferences() throws Exception {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Bench.window().getShell(), "report.dsl.ui.preferences",
				new String[] { "report.dsl.ui.preferences", "report.dsl.ui.rules" }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Bench.shot("zh-preferences");
		dialog.close();
	}

	@Test
	void wizard() throws Exception {
		IProject project = Bench.project("demo", false);
		NewReportWizard wizard = Bench.extension(NewReportWizard.class);
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
		WizardDialog dialog = new WizardDialog(Bench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Combo forms = Bench.control(dialog.getShell(), Combo.class, 0);
		Bench.await("forms", () -> forms.getItemCount() >= 3);
		Bench.shot("zh-wizard");
		assertTrue(isChinese(wizard.getWindowTitle()), wizard.getWindowTitle());
		dialog.close();
	}
}
