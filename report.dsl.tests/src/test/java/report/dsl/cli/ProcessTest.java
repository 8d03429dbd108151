// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a process of its own: what only a process shows. */
@Tag("slow")
@Timeout(120)
class ProcessTest {

	@TempDir
	private Path root;
	private Path good;
	private Path bad;

	@BeforeEach
	void settle() {
		good = Sample.write(root.resolve("good.report"), Sample.full("甲县人民政府", 2023));
		bad = Sample.write(root.resolve("bad.report"), Sample.with(Sample.full("乙县人民政府", 2023), "行政复议", 4, "3"));
	}

	@Test
	void exitStatusAndStreams() throws Exception {
		assertEquals(0, start("check", good).waitFor());
		Process process = start("check", bad);
		assertTrue(text(process).contains("bad.report:66:"), "findings go to standard output");
		assertEquals(1, process.waitFor());
		assertEquals(2, start("check", root.resolve("nowhere")).waitFor());
	}

	@Test
	void sameBytesAsWithinTheTests() throws Exception {
		assertEquals(Cli.run("build", root, "--ndjson").out(), text(start("build", root, "--ndjson")));
		assertEquals(Cli.run("check", root, "--format", "json").out(), text(start("check", root, "--format", "json")));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void standardOutputOnAFullDisk() throws Exception {
		Process process = builder("build", good, "--ndjson", "--lang", "en").redirectOutput(Redirect.to(new File("/dev/full"))).start();
		assertEquals(2, process.waitFor());
		assertTrue(err().endsWith("report: cannot write to standard output (the disk is full, or the reader was closed)\n"), err());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void readerThatGoesEndsTheWork() throws Exception {
		for (int i = 0; i < 2000; i++)
			Files.createLink(root.resolve(i + ".report"), bad);
		Process process = start("build", root, "--ndjson");
		process.getInputStream().read();
		process.getInputStream().close();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		assertEquals(2, process.exitValue());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void watchEndsWithTheProcess() throws Exception {
		Process process = builder("watch", root, "-o", root.resolve("out"), "--lang", "en").start();
		while (!Files.exists(root.resolve("out/good.json")) || !err().contains("waiting for changes"))
			Thread.sleep(50);
		process.destroy();
		process.waitFor();
		assertTrue(err().lines().count() == 1, err());
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void processThatIsToldToEndLeavesNothingHalf() throws Exception {
		for (int i = 0; i < 3000; i++)
			Files.createLink(root.resolve(i + ".report"), bad);
		Path out = root.resolve("out");
		Process process = builder("build", root, "-o", out).start();
		while (process.isAlive() && !Files.exists(out.resolve("5.json")))
			Thread.sleep(1);
		process.destroy();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		try (Stream<Path> files = Files.list(out)) {
			for (Path file : files.toList())
				assertTrue(!Files.isHidden(file) && Files.readString(file).endsWith("}\n"), file.toString());
		}
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void foldersThatCannotBeWrittenTo() throws Exception {
		Path out = Files.createDirectory(root.resolve("out"));
		Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
		assumeFalse(Files.isWritable(out), "root may write anywhere");
		assertEquals(2, builder("build", good, "-o", out, "--lang", "en").start().waitFor());
		assertTrue(err().contains("good.json: permission denied (open it with chmod"), err());
	}

	private Process start(Object... words) throws IOException {
		return builder(words).start();
	}

	private ProcessBuilder builder(Object... words) {
		List<String> command = new ArrayList<>(
				List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-jar",
						System.getProperty("report.jar")));
		for (Object word : words)
			command.add(word.toString());
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(root.resolve("err").toFile());
		builder.environment().put("LC_ALL", "C.UTF-8");
		return builder;
	}

	private String err() throws IOException {
		return Files.readString(root.resolve("err"));
	}

	private static String text(Process process) throws IOException {
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}
}
