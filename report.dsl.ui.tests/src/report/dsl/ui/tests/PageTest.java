// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.ui.preview.PreviewView;

/** The page of a report is its form: what is typed on it, with real keys, stands in the text. */
@ExtendWith(CleanLog.class)
class PageTest {

	private IDocument document;
	private PreviewView view;

	@BeforeEach
	void open() throws Exception {
		IProject project = Bench.project("page", false);
		ITextEditor editor = Bench.open(Bench.file(project, "yunxi-2021.report", Bench.example("yunxi-2021.report")));
		document = Bench.document(editor);
		PreviewView.show();
		view = (PreviewView) Bench.page().findView(PreviewView.ID);
		Bench.await("page", () -> view.evaluate("return document.body.className").contains("editable"));
		Bench.page().activate(view);
	}

	@AfterEach
	void close() {
		Bench.page().hideView(view);
	}

	private void click(String selector) throws Exception {
		Bench.focus(Bench.control(Bench.window().getShell(), Browser.class, 0));
		view.evaluate("var e = document.querySelector(`" + selector + "`); e.focus(); e.click(); return ''");
		Bench.settle(100);
	}

	/** The cell that shows a figure. */
	private String cell(String figure) {
		return view
				.evaluate("var all = [...document.querySelectorAll('[data-cell]')]; var e = all.find(one => one.textContent === '" + figure
						+ "'); return e ? '[data-cell=\"' + e.dataset.cell + '\"]' : ''");
	}

	/** With real keys. @param last ends what is typed */
	private void type(String signs, int last) {
		Bench.type(() -> {
			for (char sign : signs.toCharArray())
				Bench.key(sign, 0);
			Bench.key('\0', last);
		});
	}

	@Test
	void figuresGoIntoTheText() throws Exception {
		String before = document.get();
		int at = before.indexOf("908", before.indexOf("\n列"));
		click(cell("908"));
		Bench.await("field", () -> view.evaluate("return document.activeElement.className").contains("entry"));
		type("917", SWT.TAB);
		Bench.await("figure in the text", () -> document.get().equals(before.substring(0, at) + "917" + before.substring(at + 3)));
		Bench.await("figure on the page", () -> !cell("917").isEmpty());
		Bench.shot("page-figure");
	}

	@Test
	void whatIsNoFigureIsToldAndComesBack() throws Exception {
		String before = document.get();
		click(cell("908"));
		type("abc", SWT.TAB);
		Bench.await("reason", () -> view.evaluate("return document.querySelector('[role=alert]').innerText").contains("abc"));
		assertTrue(document.get().equals(before));
		Bench.await("typed", () -> view.evaluate("return document.querySelector('input.entry').value").equals("abc"));
	}

	@Test
	void wordsGoIntoTheTextAndBack() throws Exception {
		String before = document.get();
		click("[data-field=\"机关\"]");
		view.evaluate("getSelection().selectAllChildren(document.activeElement); return ''");
		type("abc", SWT.CR);
		Bench.shot("page-words");
		Bench.await("words in the text", () -> document.get().contains("机关 \"abc\""));
		click("[data-field=\"机关\"]");
		view.evaluate(
				"document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true })); return ''");
		Bench.await("taken back", () -> document.get().equals(before));
	}
}
