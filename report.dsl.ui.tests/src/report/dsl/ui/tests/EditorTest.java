// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reports in the platform's editor. */
@ExtendWith(CleanLog.class)
class EditorTest {

	@Test
	void faultyReportIsMarkedAndColoured() throws Exception {
		IFile file = Bench.file(Bench.project("demo", false), "faulty.report", Bench.example("faulty.report"));
		ITextEditor editor = Bench.open(file);
		assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
		Bench.await("markers", () -> Bench.markers(file).size() > 10);
		StyledText text = Bench.widget(editor);
		int section = text.getText().indexOf("一、总体情况");
		Bench.await("colours", () -> text.getStyleRangeAtOffset(section) != null);
		StyleRange style = text.getStyleRangeAtOffset(section);
		assertEquals(JFaceResources.getColorRegistry().get("report.dsl.ui.colour.namespace"), style.foreground);
		assertEquals(SWT.BOLD, style.fontStyle & SWT.BOLD);
		Bench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		Bench.page().activate(editor);
		Bench.settle(1500);
		Bench.shot("faulty");
	}

	@Test
	void typingAnErrorMarksItAndTheRepairTakesItAway() throws Exception {
		IFile file = Bench.file(Bench.project("demo", false), "yunxi-2021.report", Bench.example("yunxi-2021.report"));
		ITextEditor editor = Bench.open(file);
		StyledText text = Bench.widget(editor);
		Bench.await("colours", () -> text.getStyleRangeAtOffset(0) != null);
		Bench.await("markers", () -> !Bench.markers(file).isEmpty());
		List<String> before = Bench.rules(file);
		IDocument document = Bench.document(editor);
		int row = document.get().indexOf("一、本年新收申请数量");
		int end = document.getLineInformationOfOffset(row).getOffset() + document.getLineInformationOfOffset(row).getLength();
		String original = document.get();
		document.replace(end, 0, "1");
		Bench.await("marker while typing", () -> Bench.rules(file).stream().anyMatch(rule -> rule.startsWith("totals/")));
		assertTrue(editor.isDirty());
		IMarker marker = Bench.markers(file).stream().filter(one -> one.getAttribute("rule", "").startsWith("totals/")).findFirst()
				.orElseThrow();
		assertNotEquals(-1, marker.getAttribute(IMarker.CHAR_START, -1));
		Bench.await("repairs", () -> IDE.getMarkerHelpRegistry().getResolutions(marker).length > 1);
		Bench.shot("typed");
		IMarkerResolution[] repairs = IDE.getMarkerHelpRegistry().getResolutions(marker);
		assertNotNull(repairs[0].getLabel());
		repairs[0].run(marker);
		Bench.await("marker gone", () -> Bench.rules(file).equals(before));
		assertEquals(original.replaceAll(" +", " "), document.get().replaceAll(" +", " "));
	}
}
