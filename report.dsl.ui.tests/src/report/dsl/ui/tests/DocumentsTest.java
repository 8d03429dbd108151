// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.ui.project.ReportNature;
import report.dsl.ui.wizard.ExportWizard;
import report.dsl.ui.wizard.ImportWizard;

/** Documents come in and go out through the wizards, with the libraries inside Equinox. */
@ExtendWith(CleanLog.class)
class DocumentsTest {

	private static final String[] KINDS = { "docx", "html", "pdf" };
	private static final String PORT = "popup:org.eclipse.ui.navigator.ProjectExplorer#PopupMenu";

	/** Opens a wizard about a selection. */
	private static WizardDialog open(IWorkbenchWizard wizard, IStructuredSelection selection) {
		wizard.init(PlatformUI.getWorkbench(), selection);
		WizardDialog dialog = new WizardDialog(Bench.window().getShell(), (IWizard) wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	/** The reports in a folder, as text. */
	private static String text(IFile file) throws Exception {
		return new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
	}

	/** Exports a report; the document stands beside it. */
	private static IFile export(IFile report, int kind, String picture) throws Exception {
		ExportWizard wizard = Bench.extension(ExportWizard.class);
		WizardDialog dialog = open(wizard, new StructuredSelection(report));
		Combo kinds = DialogsTest.control(dialog.getShell(), Combo.class, 0);
		kinds.select(kind);
		kinds.notifyListeners(SWT.Selection, new Event());
		if (picture != null)
			Bench.shot(picture);
		assertTrue(wizard.canFinish());
		assertTrue(wizard.performFinish());
		dialog.close();
		return report.getParent().getFile(
				report.getFullPath().removeFileExtension().addFileExtension(KINDS[kind]).makeRelativeTo(report.getParent().getFullPath()));
	}

	/** Imports what is selected into the folder of the first. */
	private static void read(String picture, IFile... documents) throws Exception {
		ImportWizard wizard = Bench.extension(ImportWizard.class);
		WizardDialog dialog = open(wizard, new StructuredSelection(documents));
		Combo forms = DialogsTest.control(dialog.getShell(), Combo.class, 0);
		Bench.await("forms", () -> forms.getItemCount() >= 4);
		assertEquals(0, forms.getSelectionIndex());
		if (picture != null)
			Bench.shot(picture);
		assertTrue(wizard.canFinish());
		assertTrue(wizard.performFinish());
		dialog.close();
	}

	private static List<String> names(IContainer folder) throws Exception {
		return Arrays.stream(folder.members()).map(member -> member.getName()).filter(name -> name.endsWith(".report")).toList();
	}

	@Test
	void aReportGoesOutAndComesBack() throws Exception {
		IProject project = Bench.project("demo", false);
		String text = Bench.example("yunxi-2021.report").replaceFirst("(?m)^上年 .*\n", "");
		IFile report = Bench.file(project, "out/yunxi.report", text);
		for (int kind = 0; kind < KINDS.length; kind++) {
			IFile document = export(report, kind, kind == 2 ? "export" : null);
			assertTrue(document.exists(), document.getName());
			IFile elsewhere = Bench.file(project, "in " + KINDS[kind] + "/甲." + KINDS[kind], document.getContents().readAllBytes());
			read(kind == 0 ? "import" : null, elsewhere);
			ITextEditor editor = (ITextEditor) Bench.page().getActiveEditor();
			assertEquals("甲.report", editor.getTitle());
			assertEquals(tables(text), tables(Bench.document(editor).get()), KINDS[kind]);
			if (kind == 0)
				Bench.shot("imported");
			Bench.page().closeAllEditors(false);
		}
		assertTrue(project.hasNature(ReportNature.ID));
	}

	/** The rows with figures. */
	private static List<String> tables(String text) {
		return text.lines().filter(line -> line.matches(".*\\|.*\\d.*")).map(line -> line.replaceAll("\\s+", "")).toList();
	}

	@Test
	void whatCannotBeReadIsSaidOnceAndTheOthersAreDone() throws Exception {
		IProject project = Bench.project("demo", false);
		IFile good = Bench.file(project, "甲.txt", Bench.example("yunxi-2021.report") + "\n（九）表外的一行 | 77 | 78\n");
		IFile letter = Bench.file(project, "乙.txt", "各位同事：\n明天下午开会。\n");
		IFile damaged = Bench.file(project, "丙.docx", new byte[] { 'P', 'K', 3, 4, 0, 0 });
		List<Shell> before = List.of(Bench.display().getShells());
		read(null, good, letter, damaged);
		List<Shell> fresh = new ArrayList<>(List.of(Bench.display().getShells()));
		fresh.removeAll(before);
		fresh.removeIf(shell -> !shell.isVisible());
		assertEquals(1, fresh.size(), "one window tells of all");
		Table table = DialogsTest.control(fresh.getFirst(), Table.class, 0);
		assertEquals(3, table.getItemCount());
		assertEquals("甲.report", table.getItem(0).getText(1));
		assertFalse(table.getItem(1).getText(3).isEmpty());
		assertFalse(table.getItem(2).getText(3).isEmpty());
		Bench.shot("import-summary");
		fresh.getFirst().close();
		assertEquals(List.of("甲.report"), names(project));
		Bench.await("the remark is a problem", () -> Bench.rules(project.getFile("甲.report")).contains("import/dropped"));
	}

	@Test
	void nobodysWorkIsOverwritten() throws Exception {
		IProject project = Bench.project("demo", false);
		IFile own = Bench.file(project, "甲.report", "年度报告 \"我的\"\n");
		IFile document = Bench.file(project, "甲.txt", Bench.example("yunxi-2021.report"));
		read(null, document);
		assertEquals("年度报告 \"我的\"\n", text(own));
		assertEquals(List.of("甲-2.report", "甲.report"), names(project));
		Bench.page().closeAllEditors(false);
		ImportWizard wizard = Bench.extension(ImportWizard.class);
		WizardDialog dialog = open(wizard, new StructuredSelection(document));
		buttons(dialog.getShell()).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow()
				.setSelection(true);
		assertTrue(wizard.performFinish());
		dialog.close();
		assertTrue(text(own).contains("云溪"));
	}

	private static List<Button> buttons(Composite in) {
		List<Button> found = new ArrayList<>();
		for (Control child : in.getChildren())
			if (child instanceof Button button)
				found.add(button);
			else if (child instanceof Composite composite)
				found.addAll(buttons(composite));
		return found;
	}

	@Test
	void whatIsTypedIsExported() throws Exception {
		IProject project = Bench.project("demo", false);
		IFile report = Bench.file(project, "a.report", Bench.example("yunxi-2021.report"));
		ITextEditor editor = Bench.open(report);
		String text = Bench.document(editor).get();
		Bench.document(editor).set(text.replace("存在的问题：", "还没有存盘："));
		IFile document = export(report, 1, null);
		assertTrue(text(document).contains("还没有存盘"));
	}

	@Test
	void theMenuOfAFileOffersWhatFits() throws Exception {
		IProject project = Bench.project("demo", false);
		IFile report = Bench.file(project, "a.report", Bench.example("yunxi-2021.report"));
		IFile document = Bench.file(project, "a.docx", new byte[0]);
		var view = Bench.page().showView("org.eclipse.ui.navigator.ProjectExplorer");
		for (IFile selected : new IFile[] { report, document }) {
			((ISetSelectionTarget) view).selectReveal(new StructuredSelection(selected));
			Bench.page().activate(view);
			Bench.settle(200);
			assertEquals(selected == report ? List.of("report.dsl.ui.export") : List.of("report.dsl.ui.import"), offered());
		}
	}

	/** Our commands that the menu of the project explorer shows. */
	private static List<String> offered() {
		MenuManager menu = new MenuManager();
		menu.add(new Separator("group.port"));
		IMenuService service = PlatformUI.getWorkbench().getService(IMenuService.class);
		service.populateContributionManager(menu, PORT);
		List<String> ids = new ArrayList<>();
		for (IContributionItem item : menu.getItems())
			if (item.getId() != null && item.getId().startsWith("report.dsl.ui.") && ((ContributionItem) item).isVisible())
				ids.add(item.getId());
		service.releaseContributions(menu);
		return ids;
	}
}
