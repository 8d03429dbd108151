// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.i18n.Language;
import report.dsl.ui.findings.FindingsView;
import report.dsl.ui.help.GuideView;
import report.dsl.ui.help.HelpContent;
import report.dsl.ui.help.Pages;
import report.dsl.ui.preview.PreviewView;
import report.dsl.ui.workbench.ReportPerspective;

/** What stands around the editor: the perspective, the font, the help. */
@ExtendWith(CleanLog.class)
class WorkbenchTest {

	/** What the preview shows where the caret is. */
	private static final String MARKED = "var at = document.querySelector('.caret'); return at ? at.textContent : ''";
	private static final Pattern LINK = Pattern.compile("href=\"([^\":]+)\"");

	@Test
	void thePerspectiveShowsWhatAReportNeeds() throws Exception {
		IPerspectiveDescriptor before = Bench.page().getPerspective();
		Bench.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(ReportPerspective.ID));
		try {
			IProject project = Bench.project("年报", true);
			Bench.file(project, "yunxi-2020.report", Bench.example("yunxi-2020.report"));
			String wrong = Bench.example("yunxi-2021.report").replaceFirst("(?m)^(行政复议 .*\\| +)\\d+ *$", "$199");
			IFile file = Bench.file(project, "yunxi-2021.report", wrong);
			ITextEditor editor = Bench.open(file);
			Bench.await("markers", () -> !Bench.markers(file).isEmpty());
			String text = Bench.document(editor).get();
			editor.selectAndReveal(text.indexOf("99", text.indexOf("\n行政复议 ")), 0);
			Bench.run("report.dsl.ui.showPreview", editor);
			PreviewView preview = (PreviewView) Bench.page().findView(PreviewView.ID);
			Bench.await("the preview marks the figure", () -> preview.evaluate(MARKED).startsWith("99"));
			Bench.shot("perspective");
			List<String> views = Arrays.stream(Bench.page().getViewReferences()).map(IViewReference::getId).toList();
			assertTrue(views.containsAll(List.of(PreviewView.ID, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_OUTLINE)), views.toString());
		} finally {
			Bench.page().closeAllEditors(false);
			Bench.page().setPerspective(before);
		}
	}

	@Test
	void tablesLineUp() throws Exception {
		if (Bench.display().getFontList("Noto Sans Mono CJK SC", true).length == 0) {
			System.out.println("SKIPPED: there is no font in which tables line up; apt install fonts-noto-cjk");
			return;
		}
		IFile file = Bench.file(Bench.project("demo", false), "yunxi-2021.report", Bench.example("yunxi-2021.report"));
		ITextEditor editor = Bench.open(file);
		StyledText widget = Bench.widget(editor);
		Bench.await("a sign is as wide as two letters", () -> width(widget, "年度报告") == width(widget, "01234567"));
		String text = Bench.document(editor).get();
		int first = text.indexOf('|', text.indexOf("\n规章 "));
		int second = text.indexOf('|', text.indexOf("\n行政规范性文件 "));
		assertEquals(widget.getLocationAtOffset(first).x, widget.getLocationAtOffset(second).x);
	}

	private static int width(StyledText widget, String text) {
		GC gc = new GC(widget);
		gc.setFont(widget.getFont());
		int width = gc.textExtent(text).x;
		gc.dispose();
		return width;
	}

	@Test
	void findingsAreCounted() throws Exception {
		FindingsView view = (FindingsView) Bench.page().showView(FindingsView.ID);
		IProject project = Bench.project("demo", false);
		Bench.file(project, "faulty.report", Bench.example("faulty.report"));
		Bench.file(project, "again.report", Bench.example("faulty.report"));
		Tree tree = view.tree();
		Bench.await("rules", () -> tree.getItemCount() > 5 && Bench.markers(project).size() == count(tree));
		Bench.shot("findings");
		Bench.page().hideView(view);
	}

	private static int count(Tree tree) {
		int sum = 0;
		for (TreeItem item : tree.getItems())
			for (int column = 1; column < 4; column++)
				sum += item.getText(column).isEmpty() ? 0 : Integer.parseInt(item.getText(column));
		return sum;
	}

	@Test
	void everyPageOfTheHelpIsThereInBothLanguages() throws Exception {
		for (Language language : Language.values()) {
			Set<String> seen = new HashSet<>();
			Deque<String> next = new ArrayDeque<>();
			next.add(Pages.START);
			while (!next.isEmpty()) {
				String name = next.poll();
				if (!seen.add(name))
					continue;
				String page = Pages.page(name, language);
				assertNotNull(page, name);
				assertFalse(page.contains("```") || page.contains("<p>|"), name);
				Matcher link = LINK.matcher(page);
				while (link.find())
					next.add(link.group(1));
			}
			assertTrue(seen.size() > 60, seen.toString());
		}
	}

	@Test
	void theHelpOfThePlatformHasThePages() throws Exception {
		HelpContent content = new HelpContent();
		String page = new String(content.getInputStream("report.dsl.ui", "help/en/rules.html?x=1", Locale.ENGLISH).readAllBytes(),
				StandardCharsets.UTF_8);
		assertTrue(page.contains("totals/row"));
		assertNull(content.getInputStream("report.dsl.ui", "help/en/none.html", Locale.ENGLISH));
	}

	@Test
	void theGuideOpensInTheWindow() throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("report.dsl.ui.guide", null);
		GuideView view = (GuideView) Bench.page().findView(GuideView.ID);
		Bench.await("the first page", () -> view.address().endsWith(Pages.START));
		view.open("report.html");
		Bench.await("another page", () -> view.address().endsWith("report.html"));
		Bench.shot("guide");
		Bench.page().hideView(view);
	}
}
