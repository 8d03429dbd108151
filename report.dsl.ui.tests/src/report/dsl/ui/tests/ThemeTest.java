// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.ui.preview.PreviewView;

/** Everything can be read in the dark. */
@ExtendWith(CleanLog.class)
class ThemeTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	/** As the guidelines for texts in the web ask for. */
	private static final double LEAST_CONTRAST = 4.5;

	private IThemeEngine engine;
	private ITheme before;

	@BeforeEach
	void dark() {
		engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		before = engine.getActiveTheme();
		engine.setTheme(DARK, false);
		Bench.settle(500);
	}

	@AfterEach
	void light() {
		engine.setTheme(before, false);
		Bench.settle(500);
	}

	@Test
	void everythingCanBeRead() throws Exception {
		IProject project = Bench.project("demo", false);
		Bench.file(project, "yunxi-2020.report", Bench.example("yunxi-2020.report"));
		IFile file = Bench.file(project, "faulty.report", Bench.example("faulty.report"));
		ITextEditor editor = Bench.open(file);
		StyledText text = Bench.widget(editor);
		Bench.await("colours", () -> text.getStyleRangeAtOffset(0) != null);
		assertEquals(new RGB(255, 140, 130), JFaceResources.getColorRegistry().getRGB("report.dsl.ui.colour.namespace"));
		Bench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		int row = text.getText().indexOf("一、本年新收申请数量");
		text.setTopIndex(text.getLineAtOffset(row) - 8);
		Bench.page().activate(editor);
		Bench.settle(800);
		for (String name : JFaceResources.getColorRegistry().getKeySet())
			if (name.startsWith("report.dsl.ui.colour."))
				assertTrue(contrast(JFaceResources.getColorRegistry().get(name), text.getBackground()) > LEAST_CONTRAST, name);
		Bench.shot("dark");
		editor.selectAndReveal(text.getText().indexOf("64", row), 0);
		Bench.hover(text, text.getText().indexOf("64", row) + 1);
		StyledText told = Bench.control(Bench.popup(), StyledText.class, 0);
		Bench.shot("dark-hover");
		assertTrue(contrast(told.getForeground(), told.getBackground()) > LEAST_CONTRAST,
				told.getForeground() + " on " + told.getBackground());
		Bench.leave(editor);
		Bench.run("report.dsl.ui.quickOutline", editor);
		Bench.await("a window", () -> Bench.popup() != null);
		Bench.shot("dark-outline");
		Bench.popup().close();
		Bench.run("report.dsl.ui.showPreview", editor);
		PreviewView view = (PreviewView) Bench.page().findView(PreviewView.ID);
		Bench.await("page", () -> view.evaluate("return document.body.innerText").contains("青山镇"));
		Bench.shot("dark-preview");
		Bench.page().hideView(view);
	}

	private static double contrast(Color one, Color other) {
		double a = brightness(one.getRGB()) + 0.05;
		double b = brightness(other.getRGB()) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double brightness(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
