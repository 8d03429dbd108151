// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.ui.server.Preferences;

/** What is written when something else changes than the report itself. */
@ExtendWith(CleanLog.class)
class BuilderTest {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();
	/** The rule that compares with last year's report. */
	private static final String CARRIED = "years/carried";

	private static String content(IFile file) throws Exception {
		Path path = Path.of(file.getLocationURI());
		return Files.exists(path) ? Files.readString(path) : "";
	}

	/** Last year's report with a figure that this year's does not go on with. */
	private static String changed() throws Exception {
		return Bench.example("yunxi-2020.report").replaceFirst("(结转下年度继续办理[^\\n]*)\\| +\\d+ *\\n", "$1|   77\n");
	}

	private static String golden(String name) throws Exception {
		return Files.readString(Path.of(System.getProperty("corpus"), name));
	}

	private static void write(IFile file, String text) throws Exception {
		file.setContents(text.getBytes(StandardCharsets.UTF_8), true, false, NOBODY);
	}

	@Test
	void lastYearsReportIsPartOfTheNextInAllProjects() throws Exception {
		IProject last = Bench.project("last", true);
		IFile then = Bench.file(last, "yunxi-2020.report", changed());
		IProject project = Bench.project("demo", true);
		Bench.file(project, "yunxi-2021.report", Bench.example("yunxi-2021.report").replace("上年 \"yunxi-2020.report\"\n", ""));
		IFile json = project.getFile("out/yunxi-2021.json");
		Bench.await("json with a finding", () -> content(json).contains(CARRIED));
		write(then, Bench.example("yunxi-2020.report"));
		Bench.await("json without", () -> !content(json).contains(CARRIED));
		write(then, changed());
		Bench.await("json with the finding again", () -> content(json).contains(CARRIED));
		write(then, changed().replace("年度 2020", "年度 2018"));
		Bench.await("it is no longer last year's", () -> !content(json).contains(CARRIED));
		write(then, changed());
		Bench.await("it is again", () -> content(json).contains(CARRIED));
		then.delete(true, NOBODY);
		Bench.await("it is gone", () -> !content(json).contains(CARRIED));
	}

	@Test
	void anEditorOfLastYearsReportIsSaved() throws Exception {
		IProject project = Bench.project("demo", true);
		IFile then = Bench.file(project, "yunxi-2020.report", changed());
		IFile now = Bench.file(project, "yunxi-2021.report", Bench.example("yunxi-2021.report"));
		IFile json = project.getFile("out/yunxi-2021.json");
		Bench.await("json", () -> json.exists() && !content(json).isEmpty());
		Bench.open(now);
		ITextEditor editor = Bench.open(then);
		Bench.document(editor).set(Bench.example("yunxi-2020.report"));
		Bench.settle(300);
		assertFalse(golden("yunxi-2021.json").equals(content(json)), "what is not saved changes nothing");
		editor.doSave(NOBODY);
		Bench.await("json of the next year", () -> golden("yunxi-2021.json").equals(content(json)));
	}

	@Test
	void aSaveWritesOnce() throws Exception {
		IProject project = Bench.project("demo", true);
		IFile file = Bench.file(project, "yunxi-2020.report", Bench.example("yunxi-2020.report"));
		IPath json = IPath.fromPortableString("/demo/out/yunxi-2020.json");
		Bench.await("json", () -> !content(project.getFile("out/yunxi-2020.json")).isEmpty());
		ITextEditor editor = Bench.open(file);
		Bench.settle(500);
		AtomicInteger changes = new AtomicInteger();
		IResourceChangeListener listener = event -> {
			if (event.getDelta().findMember(json) != null)
				changes.incrementAndGet();
		};
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		try {
			int at = Bench.document(editor).get().indexOf("年度 2020");
			Bench.document(editor).replace(at, 0, "// \n");
			editor.doSave(NOBODY);
			Bench.settle(1000);
			assertEquals(0, changes.get(), "a comment changes no JSON");
			Bench.document(editor).replace(Bench.document(editor).get().indexOf("云溪市"), 3, "云河市");
			editor.doSave(NOBODY);
			Bench.await("json", () -> content(project.getFile("out/yunxi-2020.json")).contains("云河市"));
			Bench.settle(1000);
			assertEquals(1, changes.get());
		} finally {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
		}
	}

	@Test
	void aFormIsPartOfItsReportsInAllProjects() throws Exception {
		IProject forms = Bench.project("forms", true);
		IFile form = Bench.file(forms, "small.form", Bench.example("forms/small.form"));
		IProject project = Bench.project("demo", true);
		Bench.file(project, "hotline-2025.report", Bench.example("hotline-2025.report"));
		IFile json = project.getFile("out/hotline-2025.json");
		Bench.await("json", () -> content(json).contains("\"onTime\""));
		write(form, Bench.example("forms/small.form").replace("onTime", "punctual"));
		Bench.await("json with the new key", () -> content(json).contains("\"punctual\""));
	}

	@Test
	void severitiesArePartOfTheJson() throws Exception {
		IProject project = Bench.project("demo", true);
		Bench.file(project, "faulty.report", Bench.example("faulty.report"));
		IFile json = project.getFile("out/faulty.json");
		Bench.await("json", () -> content(json).contains("\"totals/row\""));
		Bench.file(project, "report.settings.json", "{ \"rules\": { \"totals/row\": \"off\" } }");
		Bench.await("json without the rule", () -> !content(json).isEmpty() && !content(json).contains("\"totals/row\""));
	}

	@Test
	void theJsonOfAReportGoesWithIt() throws Exception {
		IProject project = Bench.project("demo", true);
		IFile file = Bench.file(project, "a.report", Bench.example("yunxi-2020.report"));
		Bench.await("json", () -> project.getFile("out/a.json").exists());
		file.move(file.getFullPath().removeLastSegments(1).append("b.report"), true, NOBODY);
		Bench.await("json of the new name", () -> project.getFile("out/b.json").exists());
		assertFalse(project.getFile("out/a.json").getLocation().toFile().exists());
	}

	/** A folder and a file that lie elsewhere are written where the project has them. */
	@Test
	void theJsonOfWhatIsLinkedLiesInItsProject() throws Exception {
		Path elsewhere = Files.createTempDirectory("reports");
		Files.writeString(elsewhere.resolve("yunxi-2020.report"), Bench.example("yunxi-2020.report"));
		IProject project = Bench.project("demo", true);
		project.getFolder("link").createLink(IPath.fromPath(elsewhere), IResource.NONE, NOBODY);
		project.getFile("one.report").createLink(IPath.fromPath(elsewhere.resolve("yunxi-2020.report")), IResource.NONE, NOBODY);
		IFile json = project.getFile("out/link/yunxi-2020.json");
		Bench.await("json of the folder", () -> json.exists() && golden("yunxi-2020.json").equals(content(json)));
		Bench.await("json of the file", () -> project.getFile("out/one.json").exists());
		Bench.await("folder of what is generated", () -> json.isDerived(IResource.CHECK_ANCESTORS));
		assertFalse(Files.exists(elsewhere.resolve("out")), "nothing is written elsewhere");
	}

	/** By the next save, of whichever report. */
	@Test
	void aBuildThatWasCancelledIsTakenUpAgain() throws Exception {
		Bench.building(false);
		IProject project = Bench.project("demo", true);
		for (int i = 0; i < 200; i++)
			Bench.file(project, "r" + i + ".report", Bench.example("yunxi-2020.report"));
		AtomicInteger cancelled = new AtomicInteger();
		IJobChangeListener impatient = new JobChangeAdapter() {
			@Override
			public void running(IJobChangeEvent event) {
				if (event.getJob().belongsTo(ResourcesPlugin.FAMILY_AUTO_BUILD))
					CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS).execute(event.getJob()::cancel);
			}

			@Override
			public void done(IJobChangeEvent event) {
				if (event.getJob().belongsTo(ResourcesPlugin.FAMILY_AUTO_BUILD) && !event.getResult().isOK())
					cancelled.incrementAndGet();
			}
		};
		Job.getJobManager().addJobChangeListener(impatient);
		try {
			Bench.building(true);
			Bench.await("a build is cancelled", () -> cancelled.get() > 0);
			Bench.settle(1_000);
		} finally {
			Job.getJobManager().removeJobChangeListener(impatient);
		}
		assertTrue(written(project) < 200, "it was cancelled");
		project.getFile("r7.report").touch(NOBODY);
		Bench.await("all reports", () -> written(project) == 200);
	}

	private static int written(IProject project) {
		String[] files = project.getFolder("out").getLocation().toFile().list();
		return files == null ? 0 : files.length;
	}

	@Test
	void aProjectHasItsOwnOutputFolder() throws Exception {
		IProject project = Bench.project("demo", true);
		Bench.file(project, "a.report", Bench.example("yunxi-2020.report"));
		IProject other = Bench.project("other", true);
		Bench.file(other, "a.report", Bench.example("yunxi-2020.report"));
		Bench.await("json", () -> project.getFile("out/a.json").exists() && other.getFile("out/a.json").exists());
		setOutputFolder(project, "data/json");
		Bench.await("json in the new folder", () -> project.getFile("data/json/a.json").exists());
		Bench.await("none in the old one", () -> !project.getFile("out/a.json").exists());
		Bench.await("folder of what is generated", () -> project.getFile("data/json/a.json").isDerived(IResource.CHECK_ANCESTORS));
		Bench.settle(300);
		assertTrue(other.getFile("out/a.json").exists());
		Preferences.node(project).clear();
		Preferences.node(project).flush();
		Bench.await("json again where the workspace says", () -> {
			project.getFile("a.report").touch(NOBODY);
			Bench.settle(300);
			return project.getFile("out/a.json").exists();
		});
	}

	private static void setOutputFolder(IProject project, String folder) {
		PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(Bench.window().getShell(), project, "report.dsl.ui.properties",
				new String[] { "report.dsl.ui.properties", "report.dsl.ui.properties.rules" }, Map.of());
		dialog.setBlockOnOpen(false);
		dialog.open();
		DialogsTest.control(((DialogPage) dialog.getSelectedPage()).getControl().getParent(), Text.class, 0).setText(folder);
		Bench.shot("project");
		((IPreferencePage) dialog.getSelectedPage()).performOk();
		dialog.close();
	}
}
