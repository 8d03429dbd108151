// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.ui.problems.Assists;
import report.dsl.ui.server.Preferences;

/** What changes a text besides typing. */
@ExtendWith(CleanLog.class)
class ChangesTest {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();

	private IProject project;
	private IFile file;
	private ITextEditor editor;
	private IDocument document;
	private StyledText text;

	@BeforeEach
	void open() throws Exception {
		project = Bench.project("demo", false);
		Bench.file(project, "yunxi-2020.report", Bench.example("yunxi-2020.report"));
		open("yunxi-2021.report");
	}

	private void open(String example) throws Exception {
		file = Bench.file(project, example, Bench.example(example));
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

	private void type(char sign) {
		Event key = new Event();
		key.type = SWT.KeyDown;
		key.character = sign;
		key.keyCode = sign;
		key.widget = text;
		text.setFocus();
		text.notifyListeners(SWT.KeyDown, key);
	}

	private int lineEnd(String words) throws Exception {
		var line = document.getLineInformationOfOffset(at(words));
		return line.getOffset() + line.getLength();
	}

	@Test
	void enterLaysTheRowAboveOut() throws Exception {
		String tidy = document.get();
		int row = at("一、本年新收申请数量");
		int bar = document.get().indexOf('|', row);
		document.replace(bar, 1, "|    ");
		assertNotEquals(tidy, document.get());
		editor.selectAndReveal(lineEnd("一、本年新收申请数量"), 0);
		type(SWT.CR);
		int end = tidy.indexOf('\n', row);
		Bench.await("laid out", () -> document.get().startsWith(tidy.substring(0, end + 1)));
		assertEquals(document.getLineOfOffset(row) + 1, text.getLineAtOffset(text.getCaretOffset()), "the caret stays in the new line");
	}

	@Test
	void aBarLaysTheTableOut() throws Exception {
		String tidy = document.get();
		int row = at("一、本年新收申请数量");
		int bar = document.get().indexOf('|', row);
		document.replace(bar, 1, "   ");
		editor.selectAndReveal(bar + 3, 0);
		type('|');
		Bench.await("laid out", () -> document.get().equals(tidy));
		assertTrue(text.getCaretOffset() > row && text.getCaretOffset() <= lineEnd("一、本年新收申请数量"), "the caret stays in its row");
	}

	@Test
	void aSaveLaysOutWhenThatIsWanted() throws Exception {
		String tidy = document.get();
		document.replace(lineEnd("一、本年新收申请数量"), 0, "      ");
		editor.doSave(NOBODY);
		assertNotEquals(tidy, document.get(), "not wanted");
		Preferences.store().setValue(Preferences.FORMAT_ON_SAVE, true);
		try {
			document.replace(lineEnd("一、本年新收申请数量"), 0, "      ");
			Bench.settle(500);
			editor.doSave(NOBODY);
			assertEquals(tidy, document.get());
			assertFalse(editor.isDirty());
			assertEquals(tidy, new String(file.getContents().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
		} finally {
			Preferences.store().setToDefault(Preferences.FORMAT_ON_SAVE);
		}
	}

	@Test
	void linesBecomeCommentsInOneStep() throws Exception {
		String before = document.get();
		int from = at("机关 \"");
		editor.selectAndReveal(from, at("日期") - from);
		Bench.run("report.dsl.ui.comment", editor);
		assertTrue(document.get().contains("// 机关 \"") && document.get().contains("// 年度 2021"));
		Bench.shot("comment");
		((ITextOperationTarget) Bench.viewer(editor)).doOperation(ITextOperationTarget.UNDO);
		assertEquals(before, document.get());
	}

	@Test
	void somethingCanBeDoneWhereNothingIsWrong() throws Exception {
		editor.selectAndReveal(lineEnd("一、本年新收申请数量") - 1, 0);
		List<String> offered = new ArrayList<>();
		Bench.await("offers", () -> {
			ICompletionProposal[] proposals = Bench.extension(Assists.class).computeQuickAssistProposals(context());
			if (proposals != null)
				Arrays.stream(proposals).map(ICompletionProposal::getDisplayString).forEach(offered::add);
			return !offered.isEmpty();
		});
		text.setHorizontalPixel(500);
		((ITextOperationTarget) Bench.viewer(editor)).doOperation(ISourceViewer.QUICK_ASSIST);
		Bench.await("a list", () -> Bench.popup() != null);
		Bench.shot("quick-assist");
		text.setFocus();
		editor.selectAndReveal(0, 0);
		Bench.settle(100);
		if (Bench.popup() != null)
			Bench.popup().close();
	}

	private IQuickAssistInvocationContext context() {
		return new IQuickAssistInvocationContext() {
			@Override
			public int getOffset() {
				return text.getCaretOffset();
			}

			@Override
			public int getLength() {
				return 0;
			}

			@Override
			public ISourceViewer getSourceViewer() {
				return (ISourceViewer) editor.getAdapter(ITextViewer.class);
			}
		};
	}

	@Test
	void severalOfAKindAreRepairedOneAfterAnother() throws Exception {
		String[] rows = { "规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制" };
		for (String row : rows) {
			int bar = document.get().indexOf('|', document.get().indexOf("\n" + row) + 1);
			document.replace(bar + 2, 0, "〇 ");
		}
		Bench.await("markers", () -> most().size() >= 3);
		List<IMarker> same = most();
		IMarker first = same.getFirst();
		Bench.await("repairs", () -> IDE.getMarkerHelpRegistry().getResolutions(first).length > 0
				&& IDE.getMarkerHelpRegistry().getResolutions(first)[0] instanceof WorkbenchMarkerResolution);
		WorkbenchMarkerResolution repair = (WorkbenchMarkerResolution) IDE.getMarkerHelpRegistry().getResolutions(first)[0];
		IMarker[] all = repair.findOtherMarkers(Bench.markers(file).toArray(IMarker[]::new));
		assertTrue(all.length >= 3, repair.getLabel());
		String rule = first.getAttribute("rule", "");
		repair.run(all, NOBODY);
		Bench.await("none of " + rule, () -> !Bench.rules(file).contains(rule));
	}

	/** The markers of the rule that has most of them and can be repaired. */
	private List<IMarker> most() {
		List<IMarker> most = List.of();
		for (String rule : Bench.rules(file)) {
			List<IMarker> same = Bench.markers(file).stream().filter(marker -> rule.equals(marker.getAttribute("rule", ""))).toList();
			if (same.size() > most.size())
				most = same;
		}
		return most;
	}
}
