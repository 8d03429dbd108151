// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes up beside and above a text: windows, lines between its lines, marks. */
@ExtendWith(CleanLog.class)
class WindowsTest {

	private IProject project;
	private IFile file;
	private ITextEditor editor;
	private IDocument document;
	private StyledText text;

	@BeforeEach
	void open() throws Exception {
		project = Bench.project("demo", false);
		Bench.file(project, "yunxi-2020.report", Bench.example("yunxi-2020.report"));
		file = Bench.file(project, "yunxi-2021.report", Bench.example("yunxi-2021.report"));
		editor = Bench.open(file);
		document = Bench.document(editor);
		text = Bench.widget(editor);
		Bench.await("colours", () -> text.getStyleRangeAtOffset(0) != null);
		Bench.page().activate(editor);
	}

	private int at(String words) {
		int found = document.get().lastIndexOf(words);
		assertTrue(found >= 0, words);
		return found;
	}

	@Test
	void quickOutlineFindsARowByAPartOfItsName() throws Exception {
		Bench.run("report.dsl.ui.quickOutline", editor);
		Bench.await("a window", () -> Bench.popup() != null);
		Shell window = Bench.popup();
		Text filter = Bench.control(window, Text.class, 0);
		Tree tree = Bench.control(window, Tree.class, 0);
		filter.setText("行政诉讼");
		Bench.await("a row", () -> tree.getSelectionCount() == 1);
		assertTrue(tree.getSelection()[0].getText().contains("行政诉讼"), tree.getSelection()[0].getText());
		Bench.shot("quick-outline");
		Event enter = new Event();
		enter.type = SWT.KeyDown;
		enter.character = SWT.CR;
		filter.notifyListeners(SWT.KeyDown, enter);
		Bench.await("the caret", () -> text.getLine(text.getLineAtOffset(text.getCaretOffset())).contains("行政诉讼"));
		assertTrue(window.isDisposed());
	}

	@Test
	void referencesAreListedInTheSearchView() throws Exception {
		editor.selectAndReveal(at("# 三、") + 4, 0);
		Bench.run("org.eclipse.ui.genericeditor.findReferences", editor);
		Bench.await("the view", () -> NewSearchUI.getSearchResultView() != null && NewSearchUI.getSearchResultView().getActivePage() != null
				&& NewSearchUI.getSearchResultView().getActivePage().getControl() != null);
		ISearchResultViewPart view = NewSearchUI.getSearchResultView();
		Bench.await("files", () -> {
			Table table = Bench.control((org.eclipse.swt.widgets.Composite) view.getActivePage().getControl(), Table.class, 1);
			return table != null && table.getItemCount() >= 2;
		});
		Bench.shot("references");
		Bench.page().hideView(view);
	}

	@Test
	void hintsStandBehindRowsAndBetweenLines() throws Exception {
		editor.selectAndReveal(at("# 三、"), 0);
		Bench.await("lines between lines", () -> annotations("LineHeaderAnnotation") > 0);
		IFile faulty = Bench.file(project, "faulty.report", Bench.example("faulty.report"));
		ITextEditor other = Bench.open(faulty);
		StyledText shown = Bench.widget(other);
		Bench.await("colours", () -> shown.getStyleRangeAtOffset(0) != null);
		other.selectAndReveal(shown.getText().indexOf("# 三、"), 0);
		shown.setTopIndex(shown.getLineAtOffset(shown.getText().indexOf("# 三、")));
		Bench.settle(1000);
		Bench.page().toggleZoom(Bench.page().getReference(other));
		Bench.settle(300);
		shown.setHorizontalPixel(400);
		Bench.await("behind rows", () -> annotations(other, "LineContentAnnotation") > 0);
		Bench.shot("hints");
		Bench.page().toggleZoom(Bench.page().getReference(other));
	}

	private int annotations(String kind) {
		return annotations(editor, kind);
	}

	private static int annotations(ITextEditor shown, String kind) {
		int count = 0;
		for (var each = Bench.viewer(shown).getAnnotationModel().getAnnotationIterator(); each.hasNext();)
			if (each.next().getClass().getSimpleName().contains(kind))
				count++;
		return count;
	}

	@Test
	void theHoverWindowTellsOfAFigure() throws Exception {
		int figure = at("522");
		editor.selectAndReveal(figure + 1, 0);
		Bench.hover(text, figure + 1);
		StyledText told = Bench.control(Bench.popup(), StyledText.class, 0);
		assertTrue(told.getText().contains("522"), told.getText());
		Bench.shot("hover");
		Bench.leave(editor);
	}

	@Test
	void whatBelongsToACellIsMarked() throws Exception {
		editor.selectAndReveal(at("908") + 1, 0);
		Bench.await("marks", () -> occurrences().size() > 3);
		Bench.shot("occurrences");
		List<String> marked = occurrences();
		assertTrue(marked.contains("908"), marked.toString());
		editor.selectAndReveal(0, 0);
		Bench.await("no marks", () -> !occurrences().contains("908"));
	}

	private List<String> occurrences() {
		List<String> marked = new ArrayList<>();
		var model = Bench.viewer(editor).getAnnotationModel();
		for (var each = model.getAnnotationIterator(); each.hasNext();) {
			Annotation annotation = each.next();
			if ("org.eclipse.ui.genericeditor.text".equals(annotation.getType()))
				marked.add(document.get().substring(model.getPosition(annotation).offset,
						model.getPosition(annotation).offset + model.getPosition(annotation).length).strip());
		}
		return marked;
	}

	@Test
	void tabsHaveThePictureOfTheirKind() throws Exception {
		byte[] report = pixels(editor);
		ITextEditor form = Bench.open(Bench.file(project, "forms/small.form", Bench.example("forms/small.form")));
		Bench.await("another picture", () -> !Arrays.equals(report, pixels(form)));
		for (int i = 0; i < 5; i++) {
			Bench.page().closeEditor(editor, false);
			editor = Bench.open(file);
			Bench.settle(100);
			assertArrayEquals(report, pixels(editor), "as before");
		}
		Bench.shot("tabs");
	}

	private static byte[] pixels(ITextEditor editor) {
		return editor.getTitleImage().getImageData().data;
	}

	@Test
	void renamingShowsBeforehandWhatChangesInAllFiles() throws Exception {
		IFile form = Bench.file(project, "forms/small.form", Bench.example("forms/small.form"));
		ITextEditor forms = Bench.open(form);
		Bench.await("colours", () -> Bench.widget(forms).getStyleRangeAtOffset(0) != null);
		IFile report = Bench.file(project, "hotline-2025.report", Bench.example("hotline-2025.report").replace("4118\n", "4119\n"));
		Bench.await("the report is known", () -> !Bench.markers(report).isEmpty());
		forms.selectAndReveal(Bench.document(forms).get().indexOf("\"咨询\"") + 2, 0);
		List<String> seen = new ArrayList<>();
		Bench.display().timerExec(1500, () -> inDialog(seen));
		Bench.run("report.dsl.ui.rename", forms);
		Bench.await("the dialog comes and goes", () -> seen.contains("closed"));
		assertTrue(seen.toString().contains("small.form") && seen.toString().contains("hotline-2025.report"), seen.toString());
		assertTrue(Bench.document(forms).get().contains("\"业务咨询\""), seen.toString());
		Bench.await("the report too", () -> Files.readString(Path.of(report.getLocationURI())).contains("\n  业务咨询"));
	}

	/** Types a name, looks at the preview, agrees. */
	private void inDialog(List<String> seen) {
		Shell dialog = Bench.display().getActiveShell();
		try {
			Text name = Bench.control(dialog, Text.class, 0);
			assertNotNull(name);
			name.setText("业务咨询");
			Bench.settle(200);
			Bench.shot("rename");
			Bench.press(Bench.button(dialog, "Preview"));
			Bench.settle(1500);
			Bench.shot("rename-preview");
			Tree changes = Bench.control(Bench.display().getActiveShell(), Tree.class, 0);
			for (TreeItem item : changes.getItems())
				seen.add(item.getText());
			Bench.press(Bench.button(Bench.display().getActiveShell(), "OK"));
			seen.add("closed");
		} catch (Throwable e) {
			seen.add(e.toString());
			seen.add("closed");
			if (!dialog.isDisposed())
				dialog.close();
			throw e;
		}
	}
}
