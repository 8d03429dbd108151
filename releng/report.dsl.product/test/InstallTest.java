// SPDX-License-Identifier: EPL-2.0
import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Uses what is released as a person would, with keys alone. Installs the feature from the update site into platforms: a fresh one, one
 * with the EMF of years ago, one with an older Xtext, both pinned by features as theirs are. Starts them, makes a project and a report,
 * saves, and finds the JSON. Then unpacks the ready-to-run Eclipse, starts it by its script, makes a report, types a wrong total and
 * finds it in the JSON, restarts, ends and starts again, each time with the report in outline and preview, and updates itself from a newer
 * site. Arguments: the platform, the update site, the archive of the
 * ready-to-run Eclipse, folders with the bundles of another EMF and another Xtext below one, the examples, a folder for everything that
 * is made. Needs a display.
 */
public final class InstallTest {

	private static final String FEATURE = "report.dsl.feature.feature.group";
	/** A row of an empty report on the form of 2021: where it stands, and with a total that is off by one. */
	private static final int LINES_BELOW = 14;
	private static final String ROW = "\u884c\u653f\u590d\u8bae | 3 | 1 | 0 | 2 | 7";
	private static final String FINDING = "totals/row";
	/** An example on a form of its own: reading that needs Xtext. */
	private static final String OWN_FORM = "small";
	private static final String OWN_REPORT = "hotline-2025";
	/** Where the views of the perspective are in a window of the size that Eclipse gives it, below their tabs. */
	private static final Rectangle OUTLINE = new Rectangle(6, 426, 180, 275);
	private static final Rectangle PREVIEW = new Rectangle(700, 116, 300, 420);

	private final Path platform;
	private final Path site;
	private final Path archive;
	private final Path others;
	private final Path examples;
	private final Path work;
	private final Hands hands;

	private InstallTest(Path platform, Path site, Path archive, Path others, Path examples, Path work) throws AWTException {
		this.platform = platform;
		this.site = site;
		this.archive = archive;
		this.others = others;
		this.examples = examples;
		this.work = work;
		this.hands = new Hands(work);
	}

	public static void main(String[] arguments) throws Exception {
		if (GraphicsEnvironment.isHeadless()) {
			System.out.println("SKIPPED: no display, or a Java without windows; what is installed is not tried out.");
			return;
		}
		List<Path> paths = Stream.of(arguments).map(Path::of).toList();
		Path work = paths.get(5);
		delete(work);
		Files.createDirectories(work);
		InstallTest test = new InstallTest(paths.get(0), paths.get(1), paths.get(2), paths.get(3), paths.get(4), work);
		try (ExecutorService meanwhile = Executors.newSingleThreadExecutor()) {
			Future<Eclipse> besideXtext = meanwhile.submit(() -> test.beside("xtext", "org.eclipse.xtext"));
			Future<Eclipse> alone = meanwhile.submit(test::alone);
			test.use(test.beside("emf", "org.eclipse.emf.ecore"));
			test.use(besideXtext.get());
			alone.get();
		}
		test.readyToRun();
	}

	private Eclipse alone() throws Exception {
		Eclipse eclipse = Eclipse.copy(platform, work.resolve("alone/eclipse"));
		install(eclipse);
		System.out.println("installed into a platform without any of what it needs");
		return eclipse;
	}

	/** An Eclipse that has a bundle already in another version, pinned by a feature, and keeps it. */
	private Eclipse beside(String kind, String bundle) throws Exception {
		Eclipse eclipse = Eclipse.copy(platform, work.resolve(kind + "/eclipse"));
		Path source = eclipse.folder.resolveSibling("source");
		Path other = eclipse.folder.resolveSibling("site");
		Sites.pinned("other." + kind, others.resolve(kind), source);
		eclipse.publish(source, other);
		eclipse.install("other." + kind + ".feature.group", other, site);
		String version = eclipse.bundle(bundle);
		check(!has(site, "plugins", bundle + "_" + version), "the site has no other " + bundle + " than " + version);
		install(eclipse);
		check(eclipse.bundle(bundle).equals(version), bundle + " was replaced by " + eclipse.bundle(bundle));
		System.out.println("installed beside " + bundle + " " + version);
		return eclipse;
	}

	private void install(Eclipse eclipse) throws Exception {
		eclipse.install(FEATURE, site);
		check(has(site, "features", eclipse.feature("report.dsl.feature")), "not the feature of the site: " + eclipse.feature("report.dsl.feature"));
	}

	/** Makes a project of reports, one of which has a form of its own, and one more report. */
	private void use(Eclipse eclipse) throws Exception {
		Path workspace = eclipse.folder.resolveSibling("workspace");
		Path project = Files.createDirectories(workspace.resolve("demo"));
		Files.copy(examples.resolve(OWN_REPORT + ".report"), project.resolve(OWN_REPORT + ".report"));
		Files.copy(examples.resolve("forms").resolve(OWN_FORM + ".form"), project.resolve(OWN_FORM + ".form"));
		use(new ProcessBuilder(eclipse.command("-data", workspace.toString())), workspace, process -> {
			enter();
			newProject("demo", project.resolve(".project"), process);
			newReport(project.resolve("out/Yunxi2021.json"), process);
			waitFor(project.resolve("out/" + OWN_REPORT + ".json"), process);
			hands.picture("installed");
		});
		System.out.println("started and used: " + eclipse.folder);
	}

	private void readyToRun() throws Exception {
		Path folder = Files.createDirectory(work.resolve("\u5e74\u5ea6 \u62a5\u544a"));
		Process tar = new ProcessBuilder("tar", "xzf", archive.toString(), "-C", folder.toString()).inheritIO().start();
		check(tar.waitFor() == 0, "not unpacked: " + archive);
		Eclipse eclipse = new Eclipse(folder.resolve("report-eclipse"));
		String next = nextSite(eclipse, folder.resolve("report-site"));
		Path home = work.resolve("home");
		Path workspace = home.resolve("annual-reports");
		Path other = folder.resolve("\u53e6\u4e00 workspace");
		Path json = workspace.resolve("reports/out/Yunxi2021.json");
		ProcessBuilder script = new ProcessBuilder(eclipse.folder.resolve("report-eclipse").toString());
		script.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home='" + home + "'");
		use(script, workspace, process -> {
			enter();
			newReport(json, process);
			wrongTotal(json, process);
			hands.command("preview report");
			reportIsShown(process);
			restart(process, () -> hands.command("restart"));
			reportIsShown(process);
			hands.picture("restarted");
			end(process);
		});
		use(script, workspace, process -> {
			reportIsShown(process);
			hands.picture("again");
			enter();
			update(process);
			check(eclipse.bundle("report.dsl.ui").equals(next), "not updated to " + next);
			hands.picture("updated");
			switchTo(other, process);
			newReport(other.resolve("reports/out/Yunxi2020.json"), process);
			hands.picture("switched");
			hands.command("guide to");
			hands.picture("guide");
		});
		logIsClean(other);
		System.out.println("unpacked, started, used: a wrong total is found; restarted and started again with the report, updated to " + next + ", and with another workspace");
	}

	private void wrongTotal(Path json, Process process) throws Exception {
		waitFor("the new report in the outline", process, () -> hands.isFilled(OUTLINE));
		hands.calm();
		hands.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
		for (int line = 0; line < LINES_BELOW; line++)
			hands.keys(KeyEvent.VK_UP);
		hands.calm();
		hands.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_END);
		hands.paste(ROW);
		hands.calm();
		hands.picture("wrong");
		check(!Files.readString(json).contains(FINDING), "written before it was saved");
		hands.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
		waitFor("the finding in the JSON", process, () -> Files.readString(json).contains(FINDING));
		hands.calm();
		hands.picture("saved");
	}

	/** Does what ends Eclipse and lets the script start it again. */
	private void restart(Process process, Runnable action) throws IOException {
		ProcessHandle before = java(process);
		hands.again(() -> !before.isAlive(), action);
		started(process);
	}

	/** Ends Eclipse while a view is active, so that the editor is not when it is started again. */
	private void end(Process process) {
		hands.click(OUTLINE.x + OUTLINE.width / 2, OUTLINE.y + OUTLINE.height - 20);
		hands.calm();
		hands.again(() -> !process.isAlive(), () -> hands.command("exit"));
	}

	/** The outline and the preview show the report, though nobody has touched the window. */
	private void reportIsShown(Process process) throws IOException {
		waitFor("the report in the outline", process, () -> hands.isFilled(OUTLINE));
		waitFor("the report in the preview", process, () -> hands.isFilled(PREVIEW));
	}

	/** Asks for updates, and agrees to everything: what is updated, its licence, bundles without a signature, the restart. */
	private void update(Process process) throws IOException {
		BufferedImage bare = hands.screen();
		hands.dialog(true, bare, () -> hands.command("check for updates"));
		hands.picture("update");
		for (int page = 0; page < 2; page++)
			hands.change(Hands.PAGE, () -> hands.keys(KeyEvent.VK_ENTER));
		hands.keys(KeyEvent.VK_ALT, KeyEvent.VK_A);
		hands.calm();
		hands.picture("licence");
		hands.dialog(false, bare, () -> hands.keys(KeyEvent.VK_ALT, KeyEvent.VK_F));
		hands.dialog(true, bare, () -> { });
		hands.picture("trust");
		hands.keys(KeyEvent.VK_ALT, KeyEvent.VK_S);
		hands.dialog(false, bare, () -> hands.keys(KeyEvent.VK_ALT, KeyEvent.VK_T));
		hands.dialog(true, bare, () -> { });
		hands.picture("restart");
		restart(process, () -> hands.keys(KeyEvent.VK_ENTER));
		enter();
	}

	private void switchTo(Path workspace, Process process) throws IOException {
		BufferedImage bare = hands.screen();
		hands.dialog(true, bare, () -> hands.command("switch workspace"));
		hands.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
		hands.paste(workspace.toString());
		hands.picture("switch");
		restart(process, () -> hands.keys(KeyEvent.VK_ENTER));
		waitFor(workspace.resolve(".metadata"), process);
		enter();
	}

	/** Another site beside the ready-to-run Eclipse, where it looks for one; the version of our bundles there. */
	private String nextSite(Eclipse eclipse, Path next) throws Exception {
		String version = eclipse.bundle("report.dsl.ui");
		String higher = version.replaceFirst("\\d{4}(\\d+)$", "2099$1");
		Path source = work.resolve("next");
		Sites.next(site, version, higher, source);
		eclipse.publish(source, next);
		return higher;
	}

	private static ProcessHandle java(Process script) {
		return script.descendants().filter(one -> one.info().command().orElse("").endsWith("java")).findFirst().orElse(script.toHandle());
	}

	private static boolean has(Path site, String kind, String file) {
		return Files.exists(site.resolve(kind).resolve(file + ".jar"));
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList())
				Files.delete(path);
		}
	}

	/** What is done with a workbench that has been started. */
	private interface Use {
		void with(Process workbench) throws Exception;
	}

	private void use(ProcessBuilder command, Path workspace, Use use) throws Exception {
		Process process = command.redirectErrorStream(true).redirectOutput(work.resolve("workbench.log").toFile()).start();
		try {
			waitFor(workspace.resolve(".metadata/.plugins/org.eclipse.ui.workbench"), process);
			started(process);
			hands.picture("started");
			use.with(process);
		} catch (AssertionError e) {
			hands.picture("failed");
			throw e;
		} finally {
			process.destroy();
			if (!process.waitFor(20, TimeUnit.SECONDS))
				process.destroyForcibly();
		}
		logIsClean(workspace);
	}

	private static void logIsClean(Path workspace) throws IOException {
		Path log = workspace.resolve(".metadata/.log");
		String said = Files.exists(log) ? Files.readString(log) : "";
		check(!said.contains("report.dsl") && !said.contains("!ENTRY org.eclipse.ui 4"), said);
	}

	private void started(Process process) throws IOException {
		waitFor("a window", process, hands::seesWindow);
		hands.calm();
	}

	/** Without a window manager a window has the keyboard when it has been clicked into. */
	private void enter() {
		hands.click(300, 470);
		hands.calm();
	}

	/** A project by the wizard of the platform. */
	private void newProject(String name, Path made, Process process) throws IOException {
		newThing("project");
		hands.type(name);
		hands.calm();
		hands.picture("project");
		finish(made, process);
	}

	/** A report by the wizard of the plug-in. */
	private void newReport(Path json, Process process) throws IOException {
		String name = json.getFileName().toString().replaceFirst("\\D*$", "");
		newThing("annual");
		hands.type(name.replaceFirst("(\\d+)$", "\t$1\t"));
		hands.calm();
		hands.picture("wizard");
		finish(json, process);
	}

	/** The list of wizards takes a while to show only what is looked for. */
	private void newThing(String kind) {
		hands.comeBack();
		hands.change(Hands.WINDOW, () -> hands.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_N));
		hands.type(kind);
		hands.calm();
		hands.change(Hands.PAGE, () -> hands.keys(KeyEvent.VK_ENTER));
	}

	private void finish(Path made, Process process) throws IOException {
		hands.change(Hands.WINDOW, () -> hands.keys(KeyEvent.VK_ENTER));
		waitFor(made, process);
		hands.calm();
		hands.comeBack();
	}

	private interface Condition {
		boolean holds() throws IOException;
	}

	private static void waitFor(Path file, Process process) throws IOException {
		waitFor(file.toString(), process, () -> Files.exists(file));
	}

	private static void waitFor(String what, Process process, Condition condition) throws IOException {
		for (int i = 0; i < Hands.PATIENCE_SECONDS * 10 && !condition.holds(); i++) {
			check(process.isAlive(), "Eclipse has ended; see workbench.log");
			Hands.pause(100);
		}
		check(condition.holds(), "never there: " + what);
	}

	private static void check(boolean right, String otherwise) {
		if (!right)
			throw new AssertionError(otherwise);
	}
}
