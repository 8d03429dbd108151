// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.ui.plugin.Activator;
import report.dsl.ui.project.ReportNature;
import report.dsl.ui.rename.Renaming;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Places;
import report.dsl.ui.wizard.NewReportWizard;

/** What asks the user. */
@ExtendWith(CleanLog.class)
class DialogsTest {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();

	/** The n-th control of a kind, in the order of the window. */
	private static <T extends Control> T control(Composite in, Class<T> kind, int[] number) {
		for (Control child : in.getChildren()) {
			if (kind.isInstance(child) && number[0]-- == 0)
				return kind.cast(child);
			T inner = child instanceof Composite composite ? control(composite, kind, number) : null;
			if (inner != null)
				return inner;
		}
		return null;
	}

	static <T extends Control> T control(Composite in, Class<T> kind, int number) {
		return control(in, kind, new int[] { number });
	}

	@Test
	void aNewReportIsMadeOnAForm() throws Exception {
		IProject project = Bench.project("demo", true);
		NewReportWizard wizard = Bench.extension(NewReportWizard.class);
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
		WizardDialog dialog = new WizardDialog(Bench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Combo forms = control(dialog.getShell(), Combo.class, 0);
		Bench.await("forms", () -> forms.getItemCount() >= 3 && forms.getSelectionIndex() >= 0);
		control(dialog.getShell(), Text.class, 1).setText("云溪市教育局");
		assertTrue(wizard.canFinish());
		Bench.shot("wizard");
		assertTrue(wizard.performFinish());
		dialog.close();
		IEditorPart editor = Bench.page().getActiveEditor();
		assertTrue(editor.getTitle().startsWith("云溪市教育局"), editor.getTitle());
		assertTrue(Bench.document((ITextEditor) editor).get().contains("机关 \"云溪市教育局\""));
		Bench.shot("skeleton");
	}

	@Test
	void aNewReportOnAFormOfOnesOwnHasItsTitle() throws Exception {
		IProject project = Bench.project("demo", true);
		Bench.file(project, "forms/small.form", Bench.example("forms/small.form"));
		NewReportWizard wizard = Bench.extension(NewReportWizard.class);
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
		WizardDialog dialog = new WizardDialog(Bench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Combo forms = control(dialog.getShell(), Combo.class, 0);
		Bench.await("a form of one's own", () -> indexOf(forms, "县政务热线办理情况年报") >= 0);
		forms.select(indexOf(forms, "县政务热线办理情况年报"));
		forms.notifyListeners(SWT.Selection, new Event());
		control(dialog.getShell(), Text.class, 1).setText("沙坪县政务热线服务中心");
		Bench.shot("wizard-own-form");
		assertTrue(wizard.performFinish());
		dialog.close();
		String report = Bench.document((ITextEditor) Bench.page().getActiveEditor()).get();
		assertTrue(report.contains("年县政务热线办理情况年报\"") && report.contains("格式 hotline") && report.contains("# 一、办理概况"), report);
	}

	private static int indexOf(Combo combo, String words) {
		return IntStream.range(0, combo.getItemCount()).filter(i -> combo.getItem(i).contains(words)).findFirst().orElse(-1);
	}

	@Test
	void aNewReportBringsItsProject() throws Exception {
		NewReportWizard wizard = Bench.extension(NewReportWizard.class);
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(Bench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		control(dialog.getShell(), Text.class, 1).setText("云溪市教育局");
		control(dialog.getShell(), Text.class, 2).setText("a");
		String folder = control(dialog.getShell(), Text.class, 0).getText();
		control(dialog.getShell(), Text.class, 0).setText(folder + "/2021");
		Bench.shot("wizard-project");
		assertTrue(wizard.canFinish());
		assertTrue(wizard.performFinish());
		dialog.close();
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(folder.substring(1));
		assertTrue(project.isOpen() && project.hasNature(ReportNature.ID));
		assertTrue(project.getFile("2021/a.report").exists());
		Bench.await("JSON", () -> project.getFile("out/2021/a.json").exists());
	}

	@Test
	void aNewReportHasItsProjectBuilt() throws Exception {
		IProject project = Bench.project("plain", false);
		NewReportWizard wizard = Bench.extension(NewReportWizard.class);
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(Bench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		assertEquals("/plain", control(dialog.getShell(), Text.class, 0).getText(), "the only project there is");
		control(dialog.getShell(), Text.class, 1).setText("云溪市教育局");
		assertTrue(wizard.performFinish());
		dialog.close();
		assertTrue(project.hasNature(ReportNature.ID));
	}

	@Test
	void renamingAKeyOfAFormChangesAllFormsThatKnowIt() throws Exception {
		IProject project = Bench.project("demo", false);
		IFile form = Bench.file(project, "forms/small.form", Bench.example("forms/small.form"));
		ITextEditor editor = Bench.open(form);
		IDocument document = Bench.document(editor);
		int name = document.get().indexOf("row ") + 4;
		String old = document.get().substring(name, document.get().indexOf(' ', name));
		LiveDocument live = Activator.services().documents().of(document);
		Renaming renaming = new Renaming(Activator.services().documents(), live, Places.position(document, name + 1), old);
		renaming.rename("renamedKey");
		var operation = new PerformChangeOperation(new CreateChangeOperation(
				new CheckConditionsOperation(renaming, CheckConditionsOperation.ALL_CONDITIONS), RefactoringStatus.FATAL));
		Background.call(() -> {
			operation.run(NOBODY);
			return null;
		});
		assertTrue(operation.changeExecuted());
		assertTrue(document.get().contains("row renamedKey "));
		assertEquals(-1, document.get().indexOf("row " + old + " "));
	}

	@Test
	void severitiesAreSetForAProject() throws Exception {
		IProject project = Bench.project("demo", false);
		IFile faulty = Bench.file(project, "faulty.report", Bench.example("faulty.report"));
		Bench.open(faulty);
		Bench.await("markers", () -> Bench.markers(faulty).size() > 10);
		String rule = Bench.rules(faulty).getFirst();
		Dialog dialog = PreferencesUtil.createPropertyDialogOn(Bench.window().getShell(), project, "report.dsl.ui.properties.rules",
				new String[] { "report.dsl.ui.properties", "report.dsl.ui.properties.rules" }, Map.of());
		dialog.setBlockOnOpen(false);
		dialog.open();
		Bench.shot("rules");
		dialog.close();
		Bench.file(project, "report.settings.json", "{ \"rules\": { \"" + rule + "\": \"off\" } }");
		Bench.await(rule + " is off", () -> !Bench.rules(faulty).contains(rule));
		Bench.settle(100);
	}

	@Test
	void preferencesOpen() throws Exception {
		Dialog dialog = PreferencesUtil.createPreferenceDialogOn(Bench.window().getShell(), "report.dsl.ui.preferences",
				new String[] { "report.dsl.ui.preferences", "report.dsl.ui.rules" }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Bench.shot("preferences");
		dialog.close();
	}
}
