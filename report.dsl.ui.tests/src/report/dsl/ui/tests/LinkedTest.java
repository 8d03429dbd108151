// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.ui.server.Preferences;

/** Reports linked into projects without a builder: their JSON belongs to the project, and is written once somebody has asked for it. */
@ExtendWith(CleanLog.class)
class LinkedTest {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();
	private static final String NAME = "yunxi-2020";
	/** The rule that compares with last year's report. */
	private static final String CARRIED = "years/carried";

	private Path elsewhere;
	private IProject project;
	private IFile report;

	@BeforeEach
	void link() throws Exception {
		elsewhere = Files.createTempDirectory("reports").toRealPath();
		Files.writeString(elsewhere.resolve(NAME + ".report"), text());
		project = Bench.project("demo", false);
		report = linked(project);
	}

	/** Of an organ that no other test has. */
	private static String text() throws Exception {
		return Bench.example(NAME + ".report").replace("云溪市", "石桥县");
	}

	private IFile linked(IProject into) throws Exception {
		into.getFolder("link").createLink(IPath.fromPath(elsewhere), IResource.NONE, NOBODY);
		return into.getFile("link/" + NAME + ".report");
	}

	private static IFile json(IProject of) {
		return of.getFile("out/link/" + NAME + ".json");
	}

	private static boolean holds(IFile json, String words) throws Exception {
		Path path = Path.of(json.getLocationURI());
		return Files.exists(path) && Files.readString(path).contains(words);
	}

	/** Names another organ and saves. */
	private static void save(ITextEditor editor, String organ) throws Exception {
		String text = Bench.document(editor).get();
		Bench.document(editor).set(text.replaceFirst("机关 \"[^\"]*\"", "机关 \"" + organ + "\""));
		editor.doSave(NOBODY);
	}

	private void nothingElsewhere() throws Exception {
		try (var files = Files.list(elsewhere)) {
			assertTrue(files.allMatch(file -> file.getFileName().toString().equals(NAME + ".report")), "nothing is written elsewhere");
		}
	}

	@Test
	void aSaveWritesOnceSomebodyHasAsked() throws Exception {
		ITextEditor editor = Bench.open(report);
		save(editor, "甲县人民政府");
		Bench.settle(1_000);
		assertFalse(Files.exists(Path.of(json(project).getLocationURI())), "nobody has asked for it");
		Bench.run("report.dsl.ui.generate", editor);
		Bench.await("json", () -> holds(json(project), "甲县人民政府") && json(project).isDerived(IResource.CHECK_ANCESTORS));
		save(editor, "乙县人民政府");
		Bench.await("json of what is saved", () -> holds(json(project), "乙县人民政府"));
		nothingElsewhere();
	}

	/** Two without a builder, of which one has been asked, and one with a builder. */
	@Test
	void eachProjectGoesByItsOwnRule() throws Exception {
		IProject silent = Bench.project("silent", false);
		linked(silent);
		IProject built = Bench.project("built", true);
		linked(built);
		ITextEditor editor = Bench.open(report);
		Bench.await("json of the builder", () -> json(built).exists());
		Bench.run("report.dsl.ui.generate", editor);
		Bench.await("json", () -> json(project).exists());
		save(editor, "丙县人民政府");
		Bench.await("json where it was asked for", () -> holds(json(project), "丙县人民政府"));
		Bench.await("json of the builder", () -> holds(json(built), "丙县人民政府"));
		Bench.settle(500);
		assertFalse(Files.exists(Path.of(json(silent).getLocationURI())), "nobody has asked for it there");
		nothingElsewhere();
	}

	@Test
	void theProjectOfTheEditorIsMeant() throws Exception {
		IProject other = Bench.project("other", false);
		ITextEditor editor = Bench.open(linked(other));
		Bench.run("report.dsl.ui.generate", editor);
		Bench.await("json", () -> json(other).exists());
		Bench.settle(500);
		assertFalse(Files.exists(Path.of(json(project).getLocationURI())), "it is not open there");
	}

	/** Last year's report is linked: it counts as long as the link is there, and its project is open. */
	@Test
	void aLinkedReportIsKnownLikeOthers() throws Exception {
		String last = text().replaceFirst("(结转下年度继续办理[^\\n]*)\\| +\\d+ *\\n", "$1|   77\n");
		Files.writeString(elsewhere.resolve(NAME + ".report"), last);
		project.refreshLocal(IResource.DEPTH_INFINITE, NOBODY);
		String now = Bench.example("yunxi-2021.report").replace("上年 \"yunxi-2020.report\"\n", "").replace("云溪市", "石桥县");
		IFile next = Bench.file(Bench.project("next", false), "next.report", now);
		Bench.open(next);
		Bench.await("a finding", () -> Bench.rules(next).contains(CARRIED));
		project.getFolder("link").delete(true, NOBODY);
		Bench.await("the link is gone", () -> !Bench.rules(next).contains(CARRIED));
		assertTrue(Files.exists(elsewhere.resolve(NAME + ".report")));
		linked(project);
		Bench.await("the link is there again", () -> Bench.rules(next).contains(CARRIED));
		project.close(NOBODY);
		Bench.await("its project is closed", () -> !Bench.rules(next).contains(CARRIED));
		project.open(NOBODY);
		Bench.await("its project is open again", () -> Bench.rules(next).contains(CARRIED));
	}

	@Test
	void theOutputFolderMayBeALink() throws Exception {
		Path target = Files.createTempDirectory("json").toRealPath();
		project.getFolder("out").createLink(IPath.fromPath(target), IResource.NONE, NOBODY);
		IFile own = Bench.file(project, "own.report", text());
		ITextEditor editor = Bench.open(own);
		save(editor, "丁县人民政府");
		Bench.await("json behind the link", () -> Files.exists(target.resolve("own.json")));
		assertTrue(Files.readString(target.resolve("own.json")).contains("丁县人民政府"));
		assertFalse(Files.exists(Path.of(project.getLocationURI()).resolve("out")), "the folder lies elsewhere");
		Bench.await("the project shows it", () -> project.getFile("out/own.json").exists());
	}

	/** With the JSON among the reports the folder itself says nothing. */
	@Test
	void jsonBesideTheReportsHasToBeAskedForToo() throws Exception {
		Preferences.node(project).put(Preferences.OUTPUT_FOLDER, ".");
		Preferences.node(project).flush();
		IFile own = Bench.file(project, "own.report", text());
		ITextEditor editor = Bench.open(own);
		save(editor, "戊县人民政府");
		Bench.settle(1_000);
		Path json = Path.of(own.getLocationURI()).resolveSibling("own.json");
		assertFalse(Files.exists(json), "nobody has asked for it");
		Bench.run("report.dsl.ui.generate", editor);
		Bench.await("json", () -> Files.exists(json));
		save(editor, "己县人民政府");
		Bench.await("json of what is saved", () -> Files.readString(json).contains("己县人民政府"));
		Preferences.node(project).clear();
		Preferences.node(project).flush();
	}
}
