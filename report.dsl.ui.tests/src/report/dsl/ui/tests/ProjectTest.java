// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reports in projects: JSON, markers of files that are not open, what depends on what. */
@ExtendWith(CleanLog.class)
class ProjectTest {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();

	private static String golden(String name) throws Exception {
		return Files.readString(Path.of(System.getProperty("corpus"), name));
	}

	private static String content(IFile file) throws Exception {
		return Files.readString(Path.of(file.getLocationURI()));
	}

	private static boolean isBuilt(IFile json) {
		return json.exists() && json.isDerived(IResource.CHECK_ANCESTORS);
	}

	@Test
	void aSaveWritesTheBytesOfTheCommandLine() throws Exception {
		IProject project = Bench.project("demo", true);
		Bench.file(project, "yunxi-2020.report", Bench.example("yunxi-2020.report"));
		IFile file = Bench.file(project, "yunxi-2021.report", Bench.example("yunxi-2021.report").replace("2022-03-10", "2022-03-11"));
		IFile json = project.getFile("out/yunxi-2021.json");
		Bench.await("json", () -> isBuilt(json));
		assertFalse(golden("yunxi-2021.json").equals(content(json)));
		ITextEditor editor = Bench.open(file);
		IDocument document = Bench.document(editor);
		long before = json.getLocation().toFile().lastModified();
		document.replace(document.get().indexOf("2022-03-11"), 10, "2022-03-10");
		Bench.settle(300);
		assertEquals(before, json.getLocation().toFile().lastModified(), "typing writes nothing");
		editor.doSave(NOBODY);
		Bench.await("json again", () -> golden("yunxi-2021.json").equals(content(json)));
		assertTrue(json.isDerived(IResource.CHECK_ANCESTORS));
	}

	@Test
	void withoutABuilderASaveWritesOnceThatWasAskedFor() throws Exception {
		IProject project = Bench.project("demo", false);
		Bench.file(project, "yunxi-2020.report", Bench.example("yunxi-2020.report"));
		IFile file = Bench.file(project, "yunxi-2021.report", Bench.example("yunxi-2021.report").replace("2022-03-10", "2022-03-11"));
		ITextEditor editor = Bench.open(file);
		IDocument document = Bench.document(editor);
		document.replace(document.get().indexOf("2022-03-11"), 10, "2022-03-12");
		editor.doSave(NOBODY);
		Bench.settle(1_000);
		IFile json = project.getFile("out/yunxi-2021.json");
		assertFalse(json.getLocation().toFile().exists(), "nobody has asked for it");
		Bench.run("report.dsl.ui.generate", editor);
		Bench.await("json", () -> isBuilt(json));
		document.replace(document.get().indexOf("2022-03-12"), 10, "2022-03-10");
		editor.doSave(NOBODY);
		Bench.await("json of what is saved", () -> golden("yunxi-2021.json").equals(content(json)));
		assertEquals(golden("yunxi-2021.json"), content(json));
	}

	@Test
	void cleanTakesAwayWhatWasWritten() throws Exception {
		IProject project = Bench.project("demo", true);
		Bench.file(project, "sub/yunxi-2020.report", Bench.example("yunxi-2020.report"));
		IFile json = project.getFile("out/sub/yunxi-2020.json");
		Bench.await("json", () -> isBuilt(json));
		Bench.building(false);
		try {
			project.build(IncrementalProjectBuilder.CLEAN_BUILD, NOBODY);
			assertFalse(json.getLocation().toFile().exists());
			project.build(IncrementalProjectBuilder.FULL_BUILD, NOBODY);
			assertTrue(isBuilt(json));
		} finally {
			Bench.building(true);
		}
	}

	@Test
	void closedFilesAreMarkedAndFollowWhatTheyDependOn() throws Exception {
		IProject project = Bench.project("demo", true);
		IFile then = Bench.file(project, "yunxi-2020.report", Bench.example("yunxi-2020.report"));
		IFile now = Bench.file(project, "yunxi-2021.report", Bench.example("yunxi-2021.report"));
		IFile faulty = Bench.file(project, "faulty.report", Bench.example("faulty.report"));
		Bench.await("markers of a closed file", () -> Bench.markers(faulty).size() > 10);
		Bench.settle(500);
		List<String> before = Bench.rules(now);
		String changed = Bench.example("yunxi-2020.report").replaceFirst("(结转下年度继续办理[^\\n]*)\\| +\\d+ *\\n", "$1|   77\n");
		then.setContents(changed.getBytes(java.nio.charset.StandardCharsets.UTF_8), true, false, NOBODY);
		Bench.await("the next year is checked again", () -> Bench.markers(now).size() > before.size());
		then.delete(true, NOBODY);
		Bench.await("last year is missing", () -> !Bench.rules(now).equals(before) && Bench.markers(now).size() == before.size() + 1);
	}

	@Test
	void severalAreRepairedAtOnce() throws Exception {
		IProject project = Bench.project("demo", false);
		IFile file = Bench.file(project, "faulty.report", Bench.example("faulty.report"));
		ITextEditor editor = Bench.open(file);
		Bench.await("markers", () -> Bench.markers(file).size() > 10);
		List<IMarker> same = Bench.markers(file).stream().filter(marker -> marker.getAttribute("rule", "").startsWith("cells/")).toList();
		assertTrue(same.size() > 1, same.toString());
		IMarker first = same.getFirst();
		Bench.await("repairs", () -> IDE.getMarkerHelpRegistry().getResolutions(first).length > 1);
		var repair = (org.eclipse.ui.views.markers.WorkbenchMarkerResolution) IDE.getMarkerHelpRegistry().getResolutions(first)[0];
		String rule = first.getAttribute("rule", "");
		IMarker[] others = repair.findOtherMarkers(Bench.markers(file).toArray(IMarker[]::new));
		repair.run(others, NOBODY);
		Bench.await("none of " + rule, () -> !Bench.rules(file).contains(rule));
		assertTrue(editor.isDirty());
	}
}
