// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.ui.editor.Completions;
import report.dsl.ui.editor.Links;
import report.dsl.ui.editor.ServerHover;
import report.dsl.ui.preview.PreviewView;

/** What an editor offers for a report. */
@ExtendWith(CleanLog.class)
class FeaturesTest {

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
	}

	private int at(String words) {
		int found = document.get().indexOf(words);
		assertTrue(found >= 0, words);
		return found;
	}

	private void run(String command) throws Exception {
		Bench.page().activate(editor);
		Bench.settle(50);
		((IHandlerService) Bench.window().getService(IHandlerService.class)).executeCommand(command, null);
	}

	private void type(char sign) {
		Event key = new Event();
		key.type = SWT.KeyDown;
		key.character = sign;
		key.keyCode = sign;
		key.widget = text;
		text.setFocus();
		text.notifyListeners(SWT.KeyDown, key);
	}

	@Test
	void outlineShowsSectionsAndFollowsTheCaret() throws Exception {
		ContentOutline view = (ContentOutline) Bench.page().showView(IPageLayout.ID_OUTLINE);
		Bench.page().activate(editor);
		Bench.await("outline", () -> tree(view) != null && tree(view).getItemCount() > 0);
		Tree tree = tree(view);
		assertTrue(names(tree).contains("一、总体情况"), names(tree).toString());
		editor.selectAndReveal(at("行政复议  "), 0);
		Bench.await("row selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().contains("行政复议"));
		Bench.shot("outline");
		document.replace(at("云溪市人民政府\""), 7, "云溪县人民政府");
		Bench.await("outline follows", () -> names(tree).contains("机关  云溪县人民政府"));
	}

	/** Of the items of the upper two levels. */
	private static List<String> names(Tree tree) {
		return Arrays.stream(tree.getItems()).flatMap(item -> Stream.concat(Stream.of(item), Arrays.stream(item.getItems())))
				.map(TreeItem::getText)
				.toList();
	}

	private static Tree tree(ContentOutline view) {
		return view.getCurrentPage() instanceof org.eclipse.ui.views.contentoutline.ContentOutlinePage page
				&& page.getControl() instanceof Tree tree
						? tree
						: null;
	}

	@Test
	void assistProposesWhatCanStandHere() throws Exception {
		document.replace(at("# 六、"), document.getLength() - at("# 六、"), "# ");
		int caret = document.getLength();
		editor.selectAndReveal(caret, 0);
		Completions completions = Bench.extension(Completions.class);
		ICompletionProposal[] found = Background.call(() -> completions.computeCompletionProposals(Bench.viewer(editor), caret));
		assertTrue(found.length > 0);
		ICompletionProposal first = found[0];
		((ICompletionProposalExtension2) first).apply(Bench.viewer(editor), '\0', 0, caret);
		assertTrue(document.get().substring(caret).contains("六、"), document.get().substring(caret));
		Bench.shot("assist");
	}

	@Test
	void hoverTellsOfAFigure() throws Exception {
		ServerHover hover = Bench.extension(ServerHover.class);
		Object info = Background.call(() -> ((ITextHoverExtension2) hover).getHoverInfo2(Bench.viewer(editor),
				new Region(document.get().lastIndexOf("911") + 1, 0)));
		assertNotNull(info);
		assertTrue(info.toString().contains("911"), info.toString());
	}

	@Test
	void pathsAndLabelsAreLinks() throws Exception {
		Links links = Bench.extension(Links.class);
		int path = at("yunxi-2020.report") + 3;
		Bench.await("link", () -> links.detectHyperlinks(Bench.viewer(editor), new Region(path, 0), false) != null);
		IHyperlink link = links.detectHyperlinks(Bench.viewer(editor), new Region(path, 0), false)[0];
		assertEquals("yunxi-2020.report", link.getHyperlinkText());
		link.open();
		assertEquals("yunxi-2020.report", Bench.page().getActiveEditor().getTitle());
		Bench.page().activate(editor);
		int label = at("一、本年新收申请数量") + 4;
		Bench.await("definition", () -> links.detectHyperlinks(Bench.viewer(editor), new Region(label, 0), false) != null);
		links.detectHyperlinks(Bench.viewer(editor), new Region(label, 0), false)[0].open();
		assertEquals("gov2021.form", Bench.page().getActiveEditor().getTitle());
		Bench.shot("form");
	}

	@Test
	void sectionsFold() throws Exception {
		ProjectionViewer viewer = (ProjectionViewer) Bench.viewer(editor);
		Bench.await("folding", () -> viewer.getProjectionAnnotationModel() != null
				&& viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext());
		int lines = text.getLineCount();
		ProjectionAnnotation[] section = new ProjectionAnnotation[1];
		viewer.getProjectionAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> {
			try {
				if (document.get(viewer.getProjectionAnnotationModel().getPosition(annotation).offset, 3).equals("# 三"))
					section[0] = (ProjectionAnnotation) annotation;
			} catch (org.eclipse.jface.text.BadLocationException e) {
				throw new IllegalStateException(e);
			}
		});
		assertNotNull(section[0]);
		viewer.getProjectionAnnotationModel().collapse(section[0]);
		Bench.await("fewer lines", () -> text.getLineCount() < lines - 20);
		document.replace(at("云溪市2021年"), 0, "新");
		Bench.settle(300);
		assertTrue(section[0].isCollapsed(), "typing elsewhere opens nothing");
	}

	@Test
	void formatLaysTablesOut() throws Exception {
		String tidy = document.get();
		int row = document.getLineOfOffset(at("一、本年新收申请数量"));
		int end = document.getLineOffset(row) + document.getLineLength(row) - 1;
		document.replace(end, 0, "      ");
		run("report.dsl.ui.format");
		Bench.await("laid out", () -> document.get().equals(tidy));
	}

	@Test
	void previewFollowsTextAndCaret() throws Exception {
		run("report.dsl.ui.showPreview");
		PreviewView view = (PreviewView) Bench.page().findView(PreviewView.ID);
		Bench.await("page", () -> view.evaluate("return document.body.innerText").contains("云溪市人民政府"));
		document.replace(at("云溪市人民政府\""), 7, "云溪县人民政府");
		Bench.await("page follows", () -> view.evaluate("return document.body.innerText").contains("云溪县人民政府"));
		editor.selectAndReveal(document.get().lastIndexOf("908"), 0);
		Bench.await("caret", () -> view.evaluate("var c = document.querySelector('.caret'); return c ? c.innerText : ''").equals("908"));
		view.evaluate("document.querySelector('article td[data-from]').click(); return ''");
		Bench.await("selected in the text", () -> text.getSelectionCount() > 0);
		Bench.await("the mark follows", () -> view.evaluate("var c = document.querySelector('.caret'); return c ? c.innerText : ''")
				.equals(text.getSelectionText()));
		Bench.shot("preview");
		Bench.page().hideView(view);
	}

	@Test
	void commentsComeAndGo() throws Exception {
		String before = document.get();
		editor.selectAndReveal(at("年度 2021"), 0);
		run("report.dsl.ui.comment");
		assertTrue(document.get().contains("// 年度 2021"));
		run("report.dsl.ui.comment");
		assertEquals(before, document.get());
	}

	@Test
	void quotesComeInPairs() throws Exception {
		int line = document.getLineOfOffset(at("年度 2021"));
		document.replace(document.getLineOffset(line), 0, "备注 \n");
		editor.selectAndReveal(document.getLineOffset(line) + 3, 0);
		text.setFocus();
		type('"');
		assertEquals("备注 \"\"", document.get(document.getLineOffset(line), 5));
		type('"');
		assertEquals("备注 \"\"\n", document.get(document.getLineOffset(line), 6));
		assertEquals(document.getLineOffset(line) + 5, text.getCaretOffset());
	}
}
