// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import report.dsl.workspace.SettingsFile;

@Tag("slow")
@Timeout(60)
class WatchTest {

	@TempDir
	private Path temporary;
	private Path in;
	private Path out;
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private Thread watching;
	private volatile int status = -1;

	@BeforeEach
	void start() throws Exception {
		in = temporary.toRealPath().resolve("in");
		out = temporary.toRealPath().resolve("out");
		Sample.write(in.resolve("a.report"), Sample.head("甲县人民政府", 2022));
		Sample.write(in.resolve("b.report"), Sample.head("甲县人民政府", 2023));
		Sample.write(in.resolve("x/c.report"), Sample.head("乙县人民政府", 2023));
		PrintStream errors = new PrintStream(err, false, StandardCharsets.UTF_8);
		String[] words = { "watch", in.toString(), "-o", out.toString(), "--lang", "en" };
		watching = new Thread(() -> status = Main.run(errors, errors, InputStream.nullInputStream(), words));
		watching.start();
		await("waiting for changes");
	}

	@AfterEach
	void stop() throws InterruptedException {
		watching.interrupt();
		watching.join();
	}

	@Test
	void changedReportAndTheOneOfTheYearAfterAreBuilt() throws Exception {
		assertTrue(said().contains("reports built: 3 ("), said());
		Sample.write(in.resolve("a.report"), Sample.head("甲县人民政府", 2022).replace("公开", "发布"));
		await("b.report: checked again, output unchanged");
		assertTrue(said().contains("a.report: rebuilt"), said());
		assertFalse(said().contains("c.report"), said());
		assertTrue(Files.readString(out.resolve("a.json")).contains("发布"));
	}

	@Test
	void newReportsAndFolders() throws Exception {
		Sample.write(in.resolve("d.report"), Sample.head("丁县人民政府", 2023));
		await("d.report: rebuilt");
		Sample.write(in.resolve("new/folder/e.report"), Sample.head("戊县人民政府", 2023));
		await("reports built: 5 (");
		assertTrue(Files.exists(out.resolve("new/folder/e.json")));
		Sample.write(in.resolve("new/folder/e.report"), Sample.head("己县人民政府", 2023));
		await("e.report: rebuilt");
	}

	@Test
	void changedSettingsConcernAll() throws Exception {
		Sample.write(in.resolve(SettingsFile.NAME), "{ \"rules\": { \"report\": \"off\" } }");
		await("waiting for changes", 2);
	}

	@Test
	void unreadableReportKeepsItsOutput() throws Exception {
		String before = Files.readString(out.resolve("a.json"));
		Sample.write(in.resolve("a.report"), new byte[] { 'x', 0 });
		await("a.report: cannot be read");
		assertEquals(before, Files.readString(out.resolve("a.json")));
		Sample.write(in.resolve("a.report"), Sample.head("庚县人民政府", 2022));
		await("a.report: rebuilt");
	}

	@Test
	void endsWhenInterrupted() throws Exception {
		watching.interrupt();
		watching.join(10_000);
		assertEquals(0, status);
	}

	private String said() {
		return err.toString(StandardCharsets.UTF_8);
	}

	private void await(String text) throws InterruptedException {
		await(text, 1);
	}

	private void await(String text, int times) throws InterruptedException {
		long end = System.nanoTime() + 20_000_000_000L;
		while (said().split(Pattern.quote(text), -1).length <= times) {
			assertTrue(System.nanoTime() < end, "waited for '" + text + "' in: " + said());
			Thread.sleep(20);
		}
	}
}
