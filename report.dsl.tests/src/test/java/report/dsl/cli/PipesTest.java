// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Pipes that stand where files are expected: nobody writes into them, so whoever reads one waits for ever. */
@EnabledOnOs({ OS.LINUX, OS.MAC })
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class PipesTest {

	@TempDir
	private Path root;

	@BeforeEach
	void settle() {
		Sample.write(root.resolve("a.report"), Sample.full("甲县人民政府", 2023));
	}

	@Test
	void amongTheReports() throws Exception {
		Path pipe = pipe("2022.report");
		Cli.Run run = Cli.run("build", root, "--ndjson", "--lang", "en");
		assertEquals("report: " + pipe + ": skipped: not a regular file", run.errLines().getFirst());
		assertEquals(2, run.status());
		assertEquals(1, run.out().lines().count());
	}

	@Test
	void besideAReportThatIsNamed() throws Exception {
		pipe("2022.report");
		assertEquals(0, Cli.run("check", root.resolve("a.report")).status());
	}

	@Test
	void amongTheForms() throws Exception {
		pipe("x.form");
		assertEquals(0, Cli.run("check", root.resolve("a.report")).status());
	}

	@Test
	void asSettings() throws Exception {
		Path pipe = pipe("report.settings.json");
		assertEquals("report: " + pipe + ": skipped: not a regular file\n",
				Cli.run("check", root.resolve("a.report"), "--lang", "en").err());
	}

	@Test
	void asReportReferredTo() throws Exception {
		pipe("fifo");
		Path report = Sample.write(root.resolve("b/b.report"),
				Sample.full("乙县人民政府", 2023).replaceFirst("\n年度 \\d+", "$0\n上年 \"../fifo\"\n汇总 \"../fifo\" \"../a.report\""));
		String found = Cli.run("check", report, "--lang", "en").out();
		assertEquals(2, found.lines().filter(line -> line.contains("report/reference")).count(), found);
	}

	private Path pipe(String name) throws IOException, InterruptedException {
		Path pipe = root.resolve(name);
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
		return pipe;
	}
}
