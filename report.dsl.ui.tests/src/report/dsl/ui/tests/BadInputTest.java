// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong: something is said, no dialog comes, and the editor lives on. */
@ExtendWith(CleanLog.class)
class BadInputTest {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();

	private int windows;

	@BeforeEach
	void countWindows() {
		windows = Bench.display().getShells().length;
	}

	@AfterEach
	void noDialogs() {
		List<String> titles = new ArrayList<>();
		for (Shell shell : Bench.display().getShells())
			if (shell.isVisible())
				titles.add(shell.getText());
		assertEquals(1, titles.size(), titles + ", before there were " + windows);
	}

	private static List<String> annotations(ITextEditor editor) {
		List<String> types = new ArrayList<>();
		for (Iterator<Annotation> each = Bench.viewer(editor).getAnnotationModel().getAnnotationIterator(); each.hasNext();)
			types.add(each.next().getType());
		return types;
	}

	@Test
	void outsideOfAnyProject() throws Exception {
		Path folder = Files.createTempDirectory("reports");
		Path file = Files.writeString(folder.resolve("外.report"), Bench.example("faulty.report"));
		ITextEditor editor = (ITextEditor) IDE.openEditorOnFileStore(Bench.page(), EFS.getStore(file.toUri()));
		Bench.await("annotations", () -> annotations(editor).contains("org.eclipse.ui.workbench.texteditor.error"));
		Bench.await("colours", () -> Bench.widget(editor).getStyleRangeAtOffset(0) != null);
		Bench.shot("outside");
		Bench.document(editor).set("");
		Bench.await("nothing but what an empty text has", () -> annotations(editor).size() < 5);
		Bench.page().closeEditor(editor, false);
	}

	@Test
	void closedWithItsProject() throws Exception {
		IProject project = Bench.project("demo", true);
		IFile file = Bench.file(project, "faulty.report", Bench.example("faulty.report"));
		ITextEditor editor = Bench.open(file);
		Bench.await("markers", () -> Bench.markers(file).size() > 10);
		project.close(NOBODY);
		Bench.settle(300);
		project.open(NOBODY);
		Bench.await("markers again", () -> Bench.markers(file).size() > 10);
		Bench.page().closeEditor(editor, false);
	}

	@Test
	void linked() throws Exception {
		Path folder = Files.createTempDirectory("reports");
		Files.writeString(folder.resolve("faulty.report"), Bench.example("faulty.report"));
		IProject project = Bench.project("demo", true);
		project.getFolder("link").createLink(IPath.fromPath(folder), IResource.NONE, NOBODY);
		IFile file = project.getFile("link/faulty.report");
		ITextEditor editor = Bench.open(file);
		Bench.await("markers", () -> Bench.markers(file).size() > 10);
		Bench.page().closeEditor(editor, false);
	}

	@Test
	void readOnly() throws Exception {
		IFile file = Bench.file(Bench.project("demo", false), "faulty.report", Bench.example("faulty.report"));
		ResourceAttributes attributes = file.getResourceAttributes();
		attributes.setReadOnly(true);
		file.setResourceAttributes(attributes);
		ITextEditor editor = Bench.open(file);
		Bench.await("markers", () -> Bench.markers(file).size() > 10);
		attributes.setReadOnly(false);
		file.setResourceAttributes(attributes);
	}

	@Test
	void deletedOnDiskWhileOpen() throws Exception {
		IFile file = Bench.file(Bench.project("demo", true), "faulty.report", Bench.example("faulty.report"));
		ITextEditor editor = Bench.open(file);
		Bench.await("markers", () -> Bench.markers(file).size() > 10);
		IDocument document = Bench.document(editor);
		document.replace(0, 0, "// \n");
		Files.delete(Path.of(file.getLocationURI()));
		Bench.settle(300);
		document.replace(0, 0, "// \n");
		Bench.settle(300);
		Bench.page().closeEditor(editor, false);
		file.refreshLocal(IResource.DEPTH_ZERO, NOBODY);
		Bench.settle(200);
	}

	@Test
	void inAnotherEncoding() throws Exception {
		Charset gb = Charset.forName("GB18030");
		IFile file = Bench.file(Bench.project("demo", false), "gb.report", Bench.example("yunxi-2020.report").getBytes(gb));
		ITextEditor editor = Bench.open(file);
		IDocument document = Bench.document(editor);
		assertTrue(document.get().startsWith("年报"), document.get().substring(0, 20));
		Bench.await("what it is written in", () -> file.getCharset(false) != null);
		Bench.settle(200);
		document.replace(document.get().indexOf("云溪市"), 3, "云河市");
		editor.doSave(NOBODY);
		assertEquals(document.get(), new String(Files.readAllBytes(Path.of(file.getLocationURI())), gb));
	}

	@Test
	void noTextAtAll() throws Exception {
		IFile file = Bench.file(Bench.project("demo", true), "binary.report", new byte[] { 0, 1, 2, 3, (byte) 0xFF, 0, 0 });
		Bench.await("a marker says so", () -> Bench.markers(file).size() == 1);
		ITextEditor editor = Bench.open(file);
		Bench.settle(300);
		Bench.page().closeEditor(editor, false);
	}

	@Test
	void tenMegabytes() throws Exception {
		String report = Bench.example("yunxi-2021.report");
		String paragraph = "县区之间答复质量不齐；政策解读多为文字，图解和视频少。\n";
		String text = report.replace("存在的问题：", paragraph.repeat(10_000_000 / paragraph.getBytes(StandardCharsets.UTF_8).length) + "存在的问题：");
		IFile file = Bench.file(Bench.project("demo", false), "long.report", text);
		assertTrue(file.getLocation().toFile().length() >= 10_000_000);
		ITextEditor editor = Bench.open(file);
		IDocument document = Bench.document(editor);
		Bench.await("colours", () -> Bench.widget(editor).getStyleRangeAtOffset(0) != null);
		Bench.await("markers", () -> !Bench.markers(file).isEmpty());
		long first = 0;
		long[] keys = new long[39];
		for (int i = 0; i < 40; i++) {
			long start = Bench.worked();
			document.replace(2, 0, "x");
			long key = Bench.worked() - start;
			if (i == 0)
				first = key; // once for a text the platform copies it and makes a tree of its lines
			else
				keys[i - 1] = key;
			Bench.settle(20);
		}
		Arrays.sort(keys);
		long worst = keys[keys.length - 3]; // two of them may have met the collector of garbage
		System.out.printf("10 MB: the first key keeps the user interface for %.1f ms, 95 %% of the others for at most %.1f ms%n",
				first / 1e6, worst / 1e6);
		assertTrue(worst < 16_000_000L, worst + " ns");
		Bench.page().closeEditor(editor, false);
		assertFalse(editor.isDirty());
	}

	@Test
	void tenMegabytesOfReports() throws Exception {
		String report = Bench.example("yunxi-2021.report");
		String text = report.repeat(10_000_000 / report.getBytes(StandardCharsets.UTF_8).length);
		IFile file = Bench.file(Bench.project("demo", false), "many.report", text);
		ITextEditor editor = Bench.open(file);
		Bench.await("markers", () -> Bench.markers(file).size() > 1_000);
		assertTrue(Bench.markers(file).stream().anyMatch(marker -> marker.getAttribute("rule", "").isEmpty()),
				"that there are more is said");
		long worst = 0;
		for (long end = System.currentTimeMillis() + 5_000; System.currentTimeMillis() < end;) {
			long start = Bench.worked();
			if (!Bench.display().readAndDispatch())
				Thread.sleep(2);
			worst = Math.max(worst, Bench.worked() - start);
		}
		System.out.printf("10 MB of reports: the longest event after the markers: %.0f ms%n", worst / 1e6);
		assertTrue(worst < 2_000_000_000L, worst + " ns");
		Bench.page().closeEditor(editor, false);
	}

	@Test
	void aBuildThatIsCancelled() throws Exception {
		IProject project = Bench.project("demo", true);
		for (int i = 0; i < 30; i++)
			Bench.file(project, "r" + i + ".report", Bench.example("yunxi-2020.report"));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Background.call(() -> {
			try {
				project.build(IncrementalProjectBuilder.FULL_BUILD, cancelled);
			} catch (OperationCanceledException e) {
				// that is what was asked for
			}
			return null;
		});
		Background.call(() -> {
			project.build(IncrementalProjectBuilder.FULL_BUILD, NOBODY);
			return null;
		});
		assertTrue(project.getFile("out/r29.json").exists());
	}

	@Test
	void whatCannotBeWritten() throws Exception {
		IProject project = Bench.project("demo", true);
		Bench.file(project, "out", "a file where the folder should be");
		IFile file = Bench.file(project, "yunxi-2020.report", Bench.example("yunxi-2020.report"));
		ITextEditor editor = Bench.open(file);
		Bench.document(editor).replace(0, 0, "// \n");
		editor.doSave(NOBODY);
		Bench.settle(500);
		assertFalse(editor.isDirty());
		assertTrue(project.getFile("out").exists());
	}
}
