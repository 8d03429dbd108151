import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * Uses what is released as a person would, with keys alone. Installs the feature from the update site into a fresh platform, starts
 * that, makes a project and a report in it, saves, and finds the JSON. Then unpacks the ready-to-run Eclipse, starts it by its
 * script, makes a report, types a wrong total and finds it in the JSON. Arguments: the platform, the update site, the archive of the
 * ready-to-run Eclipse, a folder for everything that is made. Needs a display.
 */
public final class InstallTest {

	private static final String FEATURE = "report.dsl.feature.feature.group";
	private static final int PATIENCE_SECONDS = 60;
	/** Points of the screen: a window that comes or goes, another page in it, a caret that blinks. */
	private static final int WINDOW = 40_000;
	private static final int PAGE = 3_000;
	private static final int CARET = 200;
	/** A row of an empty report on the form of 2021: where it stands, and with a total that is off by one. */
	private static final int LINES_BELOW = 14;
	private static final String ROW = "\u884c\u653f\u590d\u8bae | 3 | 1 | 0 | 2 | 7";
	private static final String FINDING = "totals/row";

	private final Path work;
	private final Robot robot;
	private int pictures;

	private InstallTest(Path work) throws AWTException {
		this.work = work;
		this.robot = new Robot();
		robot.setAutoDelay(25);
	}

	public static void main(String[] arguments) throws Exception {
		if (GraphicsEnvironment.isHeadless()) {
			System.out.println("SKIPPED: no display, or a Java without windows; what is installed is not tried out.");
			return;
		}
		Path work = Path.of(arguments[3]);
		delete(work);
		InstallTest test = new InstallTest(work);
		test.installed(Path.of(arguments[0]), Path.of(arguments[1]).toUri().toString());
		test.readyToRun(Path.of(arguments[2]));
	}

	private void installed(Path platform, String site) throws Exception {
		Path eclipse = work.resolve("eclipse");
		copy(platform, eclipse);
		director(eclipse, "install.log", "-repository", site, "-installIU", FEATURE);
		String roots = director(eclipse, "roots.log", "-listInstalledRoots");
		check(roots.contains(FEATURE), "not among what is installed: " + roots);
		Path workspace = work.resolve("workspace");
		Path json = workspace.resolve("demo/out/Yunxi2021.json");
		List<String> command = new ArrayList<>(launcher(eclipse));
		command.addAll(List.of("-data", workspace.toString()));
		use(command, workspace, process -> {
			newProject("demo", workspace.resolve("demo/.project"), process);
			newReport(json, process);
			picture("installed");
		});
		System.out.println("installed, started, used: " + json.getFileName() + " was written");
	}

	private void readyToRun(Path archive) throws Exception {
		Path folder = Files.createDirectory(work.resolve("\u5e74\u5ea6 \u62a5\u544a"));
		Process tar = new ProcessBuilder("tar", "xzf", archive.toString(), "-C", folder.toString()).inheritIO().start();
		check(tar.waitFor() == 0, "not unpacked: " + archive);
		Path workspace = folder.resolve("workspace");
		Path json = workspace.resolve("reports/out/Yunxi2021.json");
		use(List.of(folder.resolve("report-eclipse/report-eclipse").toString(), "-data", workspace.toString()), workspace, process -> {
			newReport(json, process);
			keys(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
			for (int line = 0; line < LINES_BELOW; line++)
				keys(KeyEvent.VK_UP);
			calm();
			keys(KeyEvent.VK_SHIFT, KeyEvent.VK_END);
			paste(ROW);
			calm();
			picture("wrong");
			check(!Files.readString(json).contains(FINDING), "written before it was saved");
			keys(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
			waitFor("the finding in the JSON", process, () -> Files.readString(json).contains(FINDING));
			calm();
			picture("saved");
			change(WINDOW, () -> keys(KeyEvent.VK_CONTROL, KeyEvent.VK_3));
			type("guide to");
			calm();
			keys(KeyEvent.VK_ENTER);
			calm();
			picture("guide");
		});
		System.out.println("unpacked, started, used: a wrong total is found");
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList())
				Files.delete(path);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		try (Stream<Path> all = Files.walk(from)) {
			for (Path path : all.toList())
				Files.copy(path, to.resolve(from.relativize(path).toString()));
		}
	}

	private static List<String> launcher(Path eclipse) throws IOException {
		try (Stream<Path> plugins = Files.list(eclipse.resolve("plugins"))) {
			Path launcher = plugins.filter(plugin -> plugin.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
			return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", launcher.toString(), "-nosplash");
		}
	}

	private static Process start(Path log, List<String> command) throws IOException {
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
	}

	private String director(Path eclipse, String log, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(launcher(eclipse));
		command.addAll(List.of("-application", "org.eclipse.equinox.p2.director"));
		command.addAll(List.of(arguments));
		Process process = start(work.resolve(log), command);
		boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		process.destroyForcibly();
		String said = Files.readString(work.resolve(log));
		check(ended && process.exitValue() == 0, said);
		return said;
	}

	/** What is done with a workbench that has been started. */
	private interface Use {
		void with(Process workbench) throws Exception;
	}

	private void use(List<String> command, Path workspace, Use use) throws Exception {
		Process process = start(work.resolve("workbench.log"), command);
		try {
			waitFor(workspace.resolve(".metadata/.plugins/org.eclipse.ui.workbench"), process);
			waitFor("a window", process, () -> difference(black(), screen()) > WINDOW);
			calm();
			robot.mouseMove(500, 200);
			robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
			robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
			calm();
			picture("started");
			use.with(process);
		} catch (AssertionError e) {
			picture("failed");
			throw e;
		} finally {
			process.destroy();
			if (!process.waitFor(20, TimeUnit.SECONDS))
				process.destroyForcibly();
		}
		Path log = workspace.resolve(".metadata/.log");
		String said = Files.exists(log) ? Files.readString(log) : "";
		check(!said.contains("report.dsl") && !said.contains("!ENTRY org.eclipse.ui 4"), said);
	}

	/** A project by the wizard of the platform. */
	private void newProject(String name, Path made, Process process) throws IOException {
		newThing("project");
		type(name);
		calm();
		picture("project");
		finish(made, process);
	}

	/** A report by the wizard of the plug-in. */
	private void newReport(Path json, Process process) throws IOException {
		newThing("annual");
		type("Yunxi\t2021\t");
		calm();
		picture("wizard");
		finish(json, process);
	}

	/** The list of wizards takes a while to show only what is looked for. */
	private void newThing(String kind) {
		change(WINDOW, () -> keys(KeyEvent.VK_CONTROL, KeyEvent.VK_N));
		type(kind);
		calm();
		change(PAGE, () -> keys(KeyEvent.VK_ENTER));
	}

	private void finish(Path made, Process process) throws IOException {
		change(WINDOW, () -> keys(KeyEvent.VK_ENTER));
		waitFor(made, process);
		calm();
	}

	/** Does something, again if need be, until so many points of the screen have changed. A busy machine overlooks nothing, but is late. */
	private void change(int points, Runnable action) {
		for (int i = 0; i < PATIENCE_SECONDS / 5; i++) {
			BufferedImage before = screen();
			action.run();
			for (int j = 0; j < 10; j++) {
				pause(500);
				if (difference(before, screen()) > points) {
					calm();
					return;
				}
			}
		}
		check(false, "nothing happens on the screen");
	}

	/** Waits until nothing moves but carets. */
	private void calm() {
		BufferedImage before = screen();
		for (int calm = 0, i = 0; calm < 4 && i < PATIENCE_SECONDS * 2; i++) {
			pause(400);
			BufferedImage now = screen();
			calm = difference(before, now) < CARET ? calm + 1 : 0;
			before = now;
		}
	}

	private BufferedImage screen() {
		return robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
	}

	private BufferedImage black() {
		BufferedImage screen = screen();
		return new BufferedImage(screen.getWidth(), screen.getHeight(), screen.getType());
	}

	/** How many points differ. */
	private static int difference(BufferedImage one, BufferedImage other) {
		int points = 0;
		for (int y = 0; y < one.getHeight(); y++)
			for (int x = 0; x < one.getWidth(); x++)
				if (one.getRGB(x, y) << 8 != other.getRGB(x, y) << 8)
					points++;
		return points;
	}

	private void paste(String text) {
		Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
		keys(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
	}

	private void type(String text) {
		for (char sign : text.toCharArray()) {
			int key = sign == '\n' ? KeyEvent.VK_ENTER : sign == '\t' ? KeyEvent.VK_TAB : KeyEvent.getExtendedKeyCodeForChar(sign);
			if (Character.isUpperCase(sign))
				keys(KeyEvent.VK_SHIFT, key);
			else
				keys(key);
		}
	}

	/** Presses keys together. */
	private void keys(int... together) {
		for (int key : together)
			robot.keyPress(key);
		for (int i = together.length - 1; i >= 0; i--)
			robot.keyRelease(together[i]);
	}

	private static void pause(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private interface Condition {
		boolean holds() throws IOException;
	}

	private static void waitFor(Path file, Process process) throws IOException {
		waitFor(file.toString(), process, () -> Files.exists(file));
	}

	private static void waitFor(String what, Process process, Condition condition) throws IOException {
		for (int i = 0; i < PATIENCE_SECONDS * 10 && !condition.holds(); i++) {
			check(process.isAlive(), "Eclipse has ended; see workbench.log");
			pause(100);
		}
		check(condition.holds(), "never there: " + what);
	}

	private void picture(String name) {
		try {
			ImageIO.write(screen(), "png", new File(work.toFile(), ++pictures + "-" + name + ".png"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void check(boolean right, String otherwise) {
		if (!right)
			throw new AssertionError(otherwise);
	}
}
