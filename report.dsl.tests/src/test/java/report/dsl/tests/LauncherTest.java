// SPDX-License-Identifier: EPL-2.0
package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell script {@code report} in a checkout whose jar is built and nothing else. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
	private static final Path ROOT = Path.of(System.getProperty("report.root"));
	private static final Path JAR = Path.of(System.getProperty("report.jar"));

	private record Run(int status, String out, String err) {
	}

	@TempDir
	private Path folder;
	private Path checkout;
	private Path built;

	@BeforeEach
	void checkOut() throws IOException {
		checkout = folder.resolve("年报 工具");
		built = Files.createDirectories(checkout.resolve("report.dsl.cli/target"));
		Files.createDirectories(checkout.resolve(".mvn"));
		for (String file : List.of("report", ".mvn/jdk.sh", "report.dsl.cli/prepare.sh", "report.dsl.cli/train.sh"))
			Files.copy(ROOT.resolve(file), checkout.resolve(file));
		Files.copy(JAR, built.resolve("report.jar"));
	}

	@Test
	void secondStartIsSilentAndUsesTheArchives() throws Exception {
		assertTrue(run("./report", "--help").err().contains("training"));
		Run second = run("./report", "--help");
		assertEquals("", second.err());
		assertEquals(0, second.status());
		try (Stream<Path> files = Files.list(built)) {
			assertEquals(3, files.filter(file -> file.toString().matches(".*\\.(aot|jsa)")).count(),
					"for commands, for those with forms of one's own, and for the language server");
		}
	}

	@Test
	void startsThroughLinksFromElsewhere() throws Exception {
		Path link = Files.createSymbolicLink(folder.resolve("链接"), Path.of("年报 工具/report"));
		Path linkToLink = Files.createSymbolicLink(folder.resolve("report"), link);
		Run run = run(linkToLink.toString(), "--help");
		assertEquals(0, run.status(), run.err());
		assertTrue(run.out().startsWith("用法：report "), run.out());
	}

	@Test
	void exitStatusIsThatOfTheProgram() throws Exception {
		assertEquals(2, run("./report").status());
	}

	@Test
	void archiveThatDoesNotFitIsPassedOverInSilence() throws Exception {
		run("./report", "--help");
		try (Stream<Path> files = Files.list(built)) {
			for (Path archive : files.filter(file -> file.toString().matches(".*\\.(aot|jsa)")).toList())
				Files.writeString(archive, "no archive");
		}
		Run run = run("./report", "--help");
		assertEquals("", run.err());
		assertEquals(0, run.status());
		assertTrue(run.out().startsWith("用法"), run.out());
	}

	@Test
	void saysWhatToInstallWhereThereIsNoJdk() throws Exception {
		Run run = run(Map.of("JAVA_HOME", "", "PATH", folder.toString(), "REPORT_JVM_FOLDER", folder.toString()), "./report", "--help");
		assertEquals(3, run.status());
		assertEquals("", run.out());
		assertTrue(run.err().lines().count() == 1 && run.err().contains("请安装") && run.err().contains("please install"), run.err());
	}

	@Test
	void closedStandardInputIsEmpty() throws Exception {
		Run run = run("sh", "-c", "exec ./report check - --lang en <&-");
		assertEquals(1, run.status(), run.err());
		assertTrue(run.out().contains("report/form"), run.out());
	}

	private Run run(String... command) throws Exception {
		return run(Map.of("JAVA_HOME", System.getProperty("java.home")), command);
	}

	private Run run(Map<String, String> environment, String... command) throws Exception {
		Path err = folder.resolve("err");
		ProcessBuilder builder = new ProcessBuilder(command).directory(checkout.toFile()).redirectError(err.toFile());
		builder.environment().put("LC_ALL", "C");
		builder.environment().putAll(environment);
		Process process = builder.start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Run(process.waitFor(), out, Files.readString(err));
	}
}
