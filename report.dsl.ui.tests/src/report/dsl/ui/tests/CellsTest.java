// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.ui.plugin.Activator;

/** Tables are filled in by keys, real ones, and by the clipboard. */
@ExtendWith(CleanLog.class)
class CellsTest {

	private IProject project;
	private IFile file;
	private ITextEditor editor;
	private IDocument document;
	private StyledText text;

	@BeforeEach
	void open() throws Exception {
		project = Bench.project("demo", false);
		file = Bench.file(project, "yunxi-2021.report", Bench.example("yunxi-2021.report"));
		open(file);
	}

	private void open(IFile report) throws Exception {
		editor = Bench.open(report);
		document = Bench.document(editor);
		text = Bench.widget(editor);
		Bench.await("colours", () -> text.getStyleRangeAtOffset(0) != null);
		Bench.settle(300);
	}

	private int at(String words) {
		int found = document.get().lastIndexOf(words);
		assertTrue(found >= 0, words);
		return found;
	}

	private String line(String words) throws Exception {
		IRegion line = document.getLineInformationOfOffset(at(words));
		return document.get(line.getOffset(), line.getLength());
	}

	/** The values of a row. */
	private List<String> cells(String row) throws Exception {
		String[] cells = line(row).split("\\|");
		return Arrays.stream(cells).skip(1).map(String::strip).toList();
	}

	/** Selects the value of the first cell of a row. */
	private void select(String row) throws Exception {
		int bar = document.get().indexOf('|', at(row));
		editor.selectAndReveal(bar + 2, 0);
	}

	@Test
	void tabGoesFromCellToCellAndToTheNextRow() throws Exception {
		editor.selectAndReveal(at("\n一、本年新收申请数量") + 3, 0);
		int rows = document.getNumberOfLines();
		Bench.type(text, "\t1\t22\t333\t4444\t55555\t6");
		assertEquals(List.of("1", "22", "333", "4444", "55555", "6"), cells("\n一、本年新收申请数量".strip()).subList(0, 6));
		Bench.settle(1_000);
		assertNull(Bench.popup(), "proposals that nobody has asked for take the next key");
		Bench.type(text, "\t\t7");
		assertEquals(rows, document.getNumberOfLines());
		assertFalse(document.get().contains("\t"), "no key tears a row");
		assertEquals("7", selectedRow().getFirst());
		Bench.shot("cells");
	}

	/** The values of the row of the caret. */
	private List<String> selectedRow() throws Exception {
		IRegion line = document.getLineInformationOfOffset(Bench.viewer(editor).getSelectedRange().x);
		return Arrays.stream(document.get(line.getOffset(), line.getLength()).split("\\|")).skip(1).map(String::strip).toList();
	}

	@Test
	void enterGoesDownAndShiftTabBack() throws Exception {
		select("一、本年新收申请数量");
		Bench.type(text, "11\n22");
		assertEquals("11", cells("一、本年新收申请数量").getFirst().replaceAll("\\D", "").substring(0, 2));
		assertEquals("22", cells("二、上年结转申请数量").getFirst());
		int row = document.getLineOfOffset(at("二、上年结转申请数量"));
		Event back = new Event(); // a posted one comes with buttons of the pointer that nobody holds
		back.character = SWT.TAB;
		back.keyCode = SWT.TAB;
		back.stateMask = SWT.SHIFT;
		text.notifyListeners(SWT.KeyDown, back);
		Bench.settle(300);
		assertTrue(document.getLineOfOffset(Bench.viewer(editor).getSelectedRange().x) < row, "the cell before is in the row above");
		assertFalse(document.get().contains("\t"));
	}

	@Test
	void aKeyWithoutAnAnswerTearsNoRow() throws Exception {
		select("\n一、本年新收申请数量");
		String before = document.get();
		CountDownLatch busy = new CountDownLatch(1);
		Activator.services().server().tell(to -> {
			try {
				busy.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		try {
			Bench.type(text, "\t");
			assertEquals(before, document.get());
			assertTrue(Bench.status().contains("did not answer"), Bench.status());
		} finally {
			busy.countDown();
		}
	}

	@Test
	void tabIsATabInProse() throws Exception {
		int prose = at("存在的问题：");
		editor.selectAndReveal(prose, 0);
		String before = document.get();
		Bench.type(text, "\t");
		assertTrue(document.get().length() > before.length(), "something is inserted, as everywhere");
	}

	@Test
	void aFileThatMustNotBeWrittenStaysAsItIs() throws Exception {
		Bench.page().closeEditor(editor, false);
		ResourceAttributes attributes = file.getResourceAttributes();
		attributes.setReadOnly(true);
		file.setResourceAttributes(attributes);
		try {
			open(file);
			String before = document.get();
			text.setSelection(before.indexOf('|', at("一、本年新收申请数量")) + 2);
			Bench.focus(text);
			Bench.display().timerExec(2_000, () -> {
				if (Bench.popup() != null)
					Bench.popup().close(); // the platform asks whether it may be written
			});
			Bench.key('\0', SWT.TAB);
			Bench.settle(2_500);
			assertEquals(before, document.get());
		} finally {
			attributes.setReadOnly(false);
			file.setResourceAttributes(attributes);
		}
	}

	/** The row is left by an arrow, and the next keys come before anybody could have answered. */
	@Test
	void aRowIsLaidOutWhenItIsLeftHoweverFast() throws Exception {
		int row = at("一、本年新收申请数量");
		int bar = document.get().indexOf('|', row);
		editor.selectAndReveal(bar + 1, 0);
		Bench.focus(text);
		Bench.type(() -> {
			for (char sign : "   9".toCharArray())
				Bench.key(sign, 0);
			Bench.key('\0', SWT.ARROW_DOWN);
			Bench.key('\0', SWT.END);
			Bench.key('8', 0);
			Bench.key('8', 0);
			Bench.key('\0', SWT.ARROW_UP);
		});
		Bench.settle(500);
		String first = line("一、本年新收申请数量");
		String second = line("二、上年结转申请数量");
		assertTrue(second.stripTrailing().endsWith("88"), second);
		assertEquals(bars(first), bars(second), first + "\n" + second);
	}

	/** Where the bars of a row stand, in columns. */
	private static List<Integer> bars(String row) {
		int[] column = new int[1];
		return row.codePoints().mapToObj(sign -> {
			int at = column[0];
			column[0] += sign < 0x2000 ? 1 : 2;
			return sign == '|' ? at : -1;
		}).filter(at -> at >= 0).toList();
	}

	@Test
	void whatWasLaidOutCanBeUndone() throws Exception {
		String before = document.get();
		int bar = document.get().indexOf('|', at("一、本年新收申请数量"));
		editor.selectAndReveal(bar + 1, 0);
		Bench.focus(text);
		Bench.type(() -> {
			for (char sign : "  9".toCharArray())
				Bench.key(sign, 0);
			Bench.key('\0', SWT.ARROW_DOWN);
		});
		ITextOperationTarget undo = (ITextOperationTarget) Bench.viewer(editor);
		for (int i = 0; i < 10 && undo.canDoOperation(ITextOperationTarget.UNDO); i++) {
			undo.doOperation(ITextOperationTarget.UNDO);
			Bench.settle(100);
		}
		assertEquals(before, document.get());
	}

	@Test
	void twoEditorsOfOneReportStayTheSame() throws Exception {
		IEditorInput input = editor.getEditorInput();
		ITextEditor other = (ITextEditor) Bench.page().openEditor(input, editor.getSite().getId(), true, IWorkbenchPage.MATCH_NONE);
		Bench.page().activate(editor);
		select("一、本年新收申请数量");
		Bench.type(text, "7\t8\t9");
		Bench.settle(300);
		assertEquals(text.getText(), Bench.widget(other).getText());
		assertFalse(document.get().contains("\t"));
		Bench.page().activate(other);
		editor = other;
		text = Bench.widget(other);
		select("二、上年结转申请数量");
		Bench.type(text, "4\t5");
		assertEquals("5", cells("二、上年结转申请数量").get(1));
		Bench.page().closeEditor(other, false);
	}

	private void paste(Object[] data, Transfer[] kinds) throws Exception {
		Bench.paste(editor, data, kinds);
	}

	@Test
	void cellsOfAWorkbookArePastedIntoCells() throws Exception {
		select("一、本年新收申请数量");
		int rows = document.getNumberOfLines();
		paste(new Object[] { "11\t12\t13\r\n21\t22\t23\r\n" }, new Transfer[] { TextTransfer.getInstance() });
		assertEquals(List.of("11", "12", "13"), cells("一、本年新收申请数量").subList(0, 3));
		assertEquals(List.of("21", "22", "23"), cells("二、上年结转申请数量").subList(0, 3));
		assertEquals(rows, document.getNumberOfLines());
		Bench.shot("pasted");
		((ITextOperationTarget) Bench.viewer(editor)).doOperation(ITextOperationTarget.UNDO);
		assertEquals(Bench.example("yunxi-2021.report"), document.get(), "one step");
	}

	@Test
	void cellsOfADocumentArePastedIntoCells() throws Exception {
		select("一、本年新收申请数量");
		String html = "<html><body><table><tr><td>31</td><td>32</td></tr><tr><td>41</td><td>42</td></tr></table></body></html>";
		paste(new Object[] { "31\n32\n41\n42\n", html }, new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		assertEquals(List.of("31", "32"), cells("一、本年新收申请数量").subList(0, 2));
		assertEquals(List.of("41", "42"), cells("二、上年结转申请数量").subList(0, 2));
	}

	@Test
	void proseIsPastedAsEver() throws Exception {
		editor.selectAndReveal(at("存在的问题："), 0);
		paste(new Object[] { "粘贴的一句话。" }, new Transfer[] { TextTransfer.getInstance() });
		assertTrue(document.get().contains("粘贴的一句话。存在的问题："));
	}

	@Test
	void aPictureIsRefusedWithAWord() throws Exception {
		select("一、本年新收申请数量");
		String before = document.get();
		Image picture = new Image(Bench.display(), 20, 20);
		paste(new Object[] { picture.getImageData() }, new Transfer[] { ImageTransfer.getInstance() });
		picture.dispose();
		assertEquals(before, document.get());
		assertTrue(Bench.status().contains("picture"), Bench.status());
	}
}
