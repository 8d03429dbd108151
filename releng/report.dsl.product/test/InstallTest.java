import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
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
 * Installs the feature from the update site into a fresh platform, starts that, and uses it as a person would, with keys alone:
 * makes a project and a report in it, types, saves, and finds the JSON. Arguments: the platform, the update site, a folder for
 * everything that is made. Needs a display.
 */
public final class InstallTest {

	private static final String FEATURE = "report.dsl.feature.feature.group";
	private static final String JSON = "demo/out/Yunxi2021.json";
	private static final int PATIENCE_SECONDS = 60;

	private final Path eclipse;
	private final Path work;
	private final Robot robot;
	private int pictures;

	private InstallTest(Path eclipse, Path work) throws AWTException {
		this.eclipse = eclipse;
		this.work = work;
		this.robot = new Robot();
		robot.setAutoDelay(25);
	}

	public static void main(String[] arguments) throws Exception {
		Path work = Path.of(arguments[2]);
		Path eclipse = work.resolve("eclipse");
		delete(work);
		copy(Path.of(arguments[0]), eclipse);
		InstallTest test = new InstallTest(eclipse, work);
		test.install(Path.of(arguments[1]).toUri().toString());
		test.use();
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

	private Process start(Path log, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-jar");
		try (Stream<Path> plugins = Files.list(eclipse.resolve("plugins"))) {
			command.add(plugins.filter(plugin -> plugin.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow().toString());
		}
		command.add("-nosplash");
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
	}

	private void install(String site) throws Exception {
		director("install.log", "-repository", site, "-installIU", FEATURE);
		String roots = director("roots.log", "-listInstalledRoots");
		check(roots.contains(FEATURE), "not among what is installed: " + roots);
	}

	private String director(String log, String... arguments) throws Exception {
		List<String> all = new ArrayList<>(List.of("-application", "org.eclipse.equinox.p2.director"));
		all.addAll(List.of(arguments));
		Process process = start(work.resolve(log), all.toArray(String[]::new));
		boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		process.destroyForcibly();
		String said = Files.readString(work.resolve(log));
		check(ended && process.exitValue() == 0, said);
		return said;
	}

	private void use() throws Exception {
		Path workspace = work.resolve("workspace");
		Process process = start(work.resolve("workbench.log"), "-data", workspace.toString());
		try {
			waitFor(workspace.resolve(".metadata/.plugins/org.eclipse.ui.workbench"), process);
			pause(6000);
			robot.mouseMove(640, 200);
			robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
			robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
			pause(500);
			picture("started");
			newThing("General", "project", "demo");
			waitFor(workspace.resolve("demo/.project"), process);
			newReport();
			pause(2500);
			picture("report");
			keys(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
			type("\n");
			keys(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
			waitFor(workspace.resolve(JSON), process);
			pause(1000);
			picture("saved");
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
		check(!said.contains("report.dsl"), said);
		System.out.println("installed, started, used: " + JSON + " was written");
	}

	/** A project by the wizard of the platform. */
	private void newThing(String group, String kind, String name) {
		keys(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
		pause(2500);
		type(kind);
		pause(2000);
		picture("wizards");
		keys(KeyEvent.VK_ENTER);
		pause(1500);
		type(name);
		pause(800);
		picture(group);
		keys(KeyEvent.VK_ENTER);
	}

	/** A report by the wizard of the plug-in. */
	private void newReport() {
		pause(2000);
		keys(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
		pause(2000);
		type("annual");
		pause(2000);
		keys(KeyEvent.VK_ENTER);
		pause(2500);
		type("Yunxi\t2021\t");
		pause(800);
		picture("wizard");
		keys(KeyEvent.VK_ENTER);
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

	private void waitFor(Path file, Process process) {
		for (int i = 0; i < PATIENCE_SECONDS * 10 && !Files.exists(file); i++) {
			check(process.isAlive(), "Eclipse has ended; see workbench.log");
			pause(100);
		}
		check(Files.exists(file), "never there: " + file);
	}

	private void picture(String name) {
		try {
			Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
			ImageIO.write(robot.createScreenCapture(screen), "png", new File(work.toFile(), ++pictures + "-" + name + ".png"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void check(boolean right, String otherwise) {
		if (!right)
			throw new AssertionError(otherwise);
	}
}
