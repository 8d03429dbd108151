// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.ui.preview.PreviewView;
import report.dsl.ui.project.ReportNature;
import report.dsl.ui.wizard.NewProjectWizard;
import report.dsl.ui.workbench.ReportPerspective;

/** What somebody meets who has just started, on a small screen. */
@ExtendWith(CleanLog.class)
class FirstHourTest {

	private static final Rectangle SMALL = new Rectangle(0, 0, 1280, 720);

	private IPerspectiveDescriptor before;

	@BeforeEach
	void perspective() {
		before = Bench.page().getPerspective();
		Bench.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(ReportPerspective.ID));
		Bench.page().resetPerspective();
		Bench.window().getShell().setBounds(SMALL);
		Bench.settle(500);
	}

	@AfterEach
	void back() {
		Bench.page().closeAllEditors(false);
		Bench.page().setPerspective(before);
	}

	@Test
	void theEmptyWindowSaysHowToBegin() throws Exception {
		Bench.await("buttons", () -> Bench.button(Bench.window().getShell(), "New annual report project") != null);
		Button project = Bench.button(Bench.window().getShell(), "New annual report project");
		assertNotNull(Bench.button(Bench.window().getShell(), "Import documents"));
		Bench.shot("empty");
		List<String> titles = new ArrayList<>();
		Bench.display().timerExec(1_000, () -> {
			Shell dialog = Bench.display().getActiveShell();
			titles.add(dialog.getText());
			dialog.close();
		});
		Bench.press(project);
		assertEquals(List.of("New Annual Report Project"), titles);
		Bench.open(Bench.file(Bench.project("demo", false), "a.report", Bench.example("yunxi-2021.report")));
		Bench.await("no buttons over a text", () -> Bench.button(Bench.window().getShell(), "New annual report project") == null);
		Bench.page().closeAllEditors(false);
		Bench.await("buttons again", () -> Bench.button(Bench.window().getShell(), "New annual report project") != null);
	}

	@Test
	void aProjectIsMadeWithItsFirstReport() throws Exception {
		NewProjectWizard wizard = Bench.extension(NewProjectWizard.class);
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(Bench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Combo forms = Bench.control(dialog.getShell(), Combo.class, 0);
		Bench.await("forms", () -> forms.getItemCount() >= 3 && forms.getSelectionIndex() >= 0);
		Bench.control(dialog.getShell(), Text.class, 0).setText("年报");
		Bench.control(dialog.getShell(), Text.class, 1).setText("云溪市教育局");
		Bench.shot("wizard-first");
		assertTrue(wizard.performFinish());
		dialog.close();
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("年报");
		assertTrue(project.hasNature(ReportNature.ID));
		ITextEditor editor = (ITextEditor) Bench.page().getActiveEditor();
		assertTrue(editor.getTitle().startsWith("云溪市教育局"), editor.getTitle());
		Bench.await("JSON", () -> project.getFolder("out").exists() && project.getFolder("out").members().length == 1);
		Bench.shot("first-report");
	}

	@Test
	void theMenuAndTheToolBarGoFromNewToExport() throws Exception {
		ITextEditor editor = Bench.open(Bench.file(Bench.project("demo", false), "faulty.report", Bench.example("faulty.report")));
		Bench.page().activate(editor);
		Bench.settle(500);
		List<String> entries = entries("Report");
		for (String name : List.of("New Annual Report...", "Import as Annual Report...", "Fix All Certain Errors", "Short Labels",
				"Preview Report", "Export Annual Report...", "Generate JSON", "Guide"))
			assertTrue(entries.stream().anyMatch(entry -> entry.startsWith(name)), name + " in " + entries);
		List<String> buttons = tools();
		for (String name : List.of("New Annual Report...", "Import as Annual Report...", "Fix All Certain Errors", "Preview Report",
				"Export Annual Report...", "Generate JSON"))
			assertTrue(buttons.stream().anyMatch(button -> button.startsWith(name)), name + " in " + buttons);
		List<String> help = entries("Help");
		assertFalse(help.isEmpty());
		for (String name : List.of("Help Contents", "Search", "Show Contextual Help"))
			assertFalse(help.contains(name), name + " leads nowhere without a help system: " + help);
		Bench.shot("menu");
	}

	/** What a menu of the window shows when it is opened. */
	private static List<String> entries(String name) {
		for (MenuItem item : Bench.window().getShell().getMenuBar().getItems())
			if (item.getText().replace("&", "").equals(name)) {
				Menu menu = item.getMenu();
				menu.notifyListeners(SWT.Show, new Event());
				List<String> entries = Arrays.stream(menu.getItems()).map(entry -> entry.getText().replace("&", "").split("\t")[0])
						.filter(entry -> !entry.isEmpty()).toList();
				menu.notifyListeners(SWT.Hide, new Event());
				return entries;
			}
		return List.of();
	}

	private static List<String> tools() {
		List<String> tools = new ArrayList<>();
		ToolBar bar;
		for (int i = 0; (bar = Bench.control(Bench.window().getShell(), ToolBar.class, i)) != null; i++)
			for (ToolItem item : bar.getItems())
				if (item.getToolTipText() != null)
					tools.add(item.getToolTipText());
		return tools;
	}

	@Test
	void aClickOnTheLightBulbOpensTheRepairs() throws Exception {
		IFile file = Bench.file(Bench.project("demo", false), "faulty.report", Bench.example("faulty.report"));
		ITextEditor editor = Bench.open(file);
		Bench.await("markers", () -> Bench.markers(file).size() > 10);
		StyledText text = Bench.widget(editor);
		Bench.settle(1_000);
		int line = bulb(editor);
		assertTrue(line >= 0, "there is a bulb");
		Composite ruler = (Composite) editor.getAdapter(IVerticalRulerInfo.class).getControl();
		click(Bench.control(ruler, Canvas.class, 0), text.getLinePixel(line) + text.getLineHeight() / 2);
		Bench.await("the caret", () -> text.getLineAtOffset(text.getCaretOffset()) == line);
		Bench.await("a list", () -> Bench.popup() != null && Bench.control(Bench.popup(), Table.class, 0) != null);
		Bench.shot("light-bulb");
		Bench.popup().close();
	}

	/** The line of the first bulb that can be seen. */
	private static int bulb(ITextEditor editor) throws Exception {
		var model = Bench.viewer(editor).getAnnotationModel();
		int first = Integer.MAX_VALUE;
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			Annotation annotation = each.next();
			if (annotation instanceof IQuickFixableAnnotation fixable && fixable.isQuickFixableStateSet() && fixable.isQuickFixable())
				first = Math.min(first, Bench.document(editor).getLineOfOffset(model.getPosition(annotation).getOffset()));
		}
		return first == Integer.MAX_VALUE ? -1 : first;
	}

	private static void click(Canvas column, int y) {
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.x = 4;
			event.y = y;
			event.button = 1;
			event.count = 1;
			column.notifyListeners(type, event);
			Bench.settle(50);
		}
	}

	@Test
	void foldMarksFollowTheirLines() throws Exception {
		ITextEditor editor = Bench.open(Bench.file(Bench.project("demo", false), "a.report", Bench.example("yunxi-2021.report")));
		ProjectionViewer viewer = (ProjectionViewer) Bench.viewer(editor);
		IDocument document = Bench.document(editor);
		Bench.await("folding", () -> viewer.getProjectionAnnotationModel() != null && folds(viewer).size() > 5);
		List<String> lines = folds(viewer);
		int section = document.get().indexOf("# 三");
		Bench.widget(editor).setTopIndex(Bench.widget(editor).getLineAtOffset(section) - 10);
		editor.selectAndReveal(section, 0);
		Bench.type(Bench.widget(editor), "// a\n// b\n\n");
		Bench.await("the same lines, and the comment", () -> folds(viewer).contains("// a")
				&& folds(viewer).stream().filter(line -> !line.startsWith("//")).toList().equals(lines));
		Bench.shot("folds");
	}

	/** The lines that fold marks stand beside. */
	private static List<String> folds(ProjectionViewer viewer) throws Exception {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		List<String> lines = new ArrayList<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			Position place = model.getPosition(each.next());
			var line = viewer.getDocument().getLineInformationOfOffset(place.getOffset());
			lines.add(viewer.getDocument().get(line.getOffset(), line.getLength()).strip());
		}
		lines.sort(null);
		return lines;
	}

	@Test
	void aPreviewOfAnythingIsBoundedAndSaysSo() throws Exception {
		IProject project = Bench.project("demo", false);
		ITextEditor small = Bench.open(Bench.file(project, "a.report", Bench.example("yunxi-2021.report")));
		long start = System.nanoTime();
		Bench.run("report.dsl.ui.showPreview", small);
		PreviewView view = (PreviewView) Bench.page().findView(PreviewView.ID);
		Bench.await("page", () -> view.evaluate("return document.body.innerText").contains("云溪市人民政府"));
		System.out.printf("the first preview is there after %d ms%n", (System.nanoTime() - start) / 1_000_000);
		Bench.shot("preview-small");
		String rows = "外来的一行 | 1 | 2 | 3 | 4 | 5 | 6 | 7\n".repeat(100_000);
		ITextEditor endless = Bench.open(Bench.file(project, "endless.report", Bench.example("yunxi-2021.report") + "\n## 表外\n" + rows));
		Bench.page().activate(endless);
		Bench.await("it says so", () -> view.evaluate("return document.body.innerText").contains("preview ends here"));
		Bench.shot("preview-endless");
		Bench.page().closeEditor(endless, false);
		Bench.page().hideView(view);
	}

	/** Every row of the third table with its label and all its figures, beside the projects. */
	@Test
	void theWidestTableFitsBesideTheProjects() throws Exception {
		ITextEditor editor = Bench.open(Bench.file(Bench.project("demo", false), "a.report", Bench.example("yunxi-2021.report")));
		Bench.run("report.dsl.ui.shortLabels", editor);
		StyledText text = Bench.widget(editor);
		Bench.settle(1_000);
		String all = text.getText();
		int from = all.indexOf("一、本年新收", all.indexOf("# 三、"));
		int to = all.indexOf("# 四、");
		text.setTopIndex(text.getLineAtOffset(from) - 2);
		Bench.settle(300);
		Bench.shot("table-three");
		Rectangle area = text.getClientArea();
		for (int line = text.getLineAtOffset(from); line < text.getLineAtOffset(to); line++) {
			String row = text.getLine(line).stripTrailing();
			if (row.contains("|"))
				assertTrue(text.getLocationAtOffset(text.getOffsetAtLine(line) + row.length()).x <= area.width, row);
		}
	}
}
