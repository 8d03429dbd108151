// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands that change reports. */
class FixAndFormatTest {

	@TempDir
	private Path temporary;
	private Path root;
	private String full;
	/** A figure that is to be written otherwise, for certain. */
	private String loose;

	@BeforeEach
	void settle() throws IOException {
		root = temporary.toRealPath();
		full = Cli.runWith(Cli.utf8(Sample.full("甲县人民政府", 2023)), "format", "-").out();
		loose = full.replaceFirst("(?<=行政许可 \\| {15,17})0", "1,234");
		assertNotEquals(full, loose);
	}

	@Test
	void whatIsCertainIsMended() throws IOException {
		Path file = Sample.write(root.resolve("a.report"), loose);
		Sample.write(root.resolve("b.report"), full);
		Cli.Run run = Cli.run("fix", root, "--lang", "en");
		assertEquals(file + ": 1 fixed\nreports: 2, fixes: 1\n", run.err());
		assertEquals(0, run.status());
		assertTrue(Files.readString(file).matches("(?s).*行政许可 \\| +1234\n.*"), Files.readString(file));
		assertEquals("reports: 2, fixes: 0\n", Cli.run("fix", root, "--lang", "en").err());
	}

	@Test
	void dryRunShowsTheDifference() throws IOException {
		Path file = Sample.write(root.resolve("a.report"), loose);
		Cli.Run run = Cli.run("fix", file, "--dry-run");
		assertTrue(run.out().startsWith("--- " + file + "\n+++ " + file + "\n@@ "), run.out());
		assertEquals(1, run.out().lines().filter(line -> line.startsWith("-行政许可")).count());
		assertEquals(1, run.out().lines().filter(line -> line.startsWith("+行政许可")).count());
		assertEquals(loose, Files.readString(file));
	}

	@Test
	void whatIsNotCertainIsLeftUnlessPreferred() throws IOException {
		String blank = Sample.with(Sample.with(Sample.with(full, "行政复议", 4, "3"), "行政复议", 0, "2"), "行政复议", 1, "");
		Path file = Sample.write(root.resolve("a.report"), blank);
		assertEquals("reports: 1, fixes: 0\n", Cli.run("fix", file, "--lang", "en").err());
		assertEquals(blank, Files.readString(file));
		assertEquals(file + ": 1 fixed\nreports: 1, fixes: 1\n", Cli.run("fix", file, "--preferred", "--lang", "en").err());
		assertEquals("", Cli.run("check", file).out());
		assertTrue(Files.readString(file).matches("(?s).*\n行政复议 +\\| +2 +\\| +1 +\\|.*"), Files.readString(file));
	}

	@Test
	void faultsOfTheOriginalStay() throws IOException {
		String marked = loose.replaceFirst("1,234", "1,234 [原文：千分位]");
		Path file = Sample.write(root.resolve("a.report"), marked);
		Cli.run("fix", file, "--preferred");
		assertTrue(Files.readString(file).contains("1,234 [原文：千分位]"));
	}

	@Test
	void standardInputGoesToStandardOutput() {
		Cli.Run run = Cli.runWith(Cli.utf8(loose), "fix", "-");
		assertTrue(run.out().contains("行政许可 |"), run.out());
		assertFalse(run.out().contains("1,234"));
		assertEquals(full, Cli.runWith(Cli.utf8(full), "fix", "-").out());
	}

	@Test
	void otherEncodingsBecomeUtf8() throws IOException {
		Path file = Sample.write(root.resolve("a.report"), full.getBytes(Charset.forName("GB18030")));
		Cli.Run dry = Cli.run("fix", file, "--dry-run", "--lang", "en");
		assertEquals(file + ": is GB18030, will be saved as UTF-8\nreports: 1, fixes: 0\n", dry.err());
		assertArrayEquals(full.getBytes(Charset.forName("GB18030")), Files.readAllBytes(file));
		assertEquals(file + ": was GB18030, saved as UTF-8\nreports: 1, fixes: 0\n", Cli.run("fix", file, "--lang", "en").err());
		assertEquals(full, Files.readString(file));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void permissionsAndLinksStay() throws IOException {
		Path file = Sample.write(root.resolve("x/a.report"), loose);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		Path link = Files.createSymbolicLink(root.resolve("link.report"), file);
		Cli.run("fix", link);
		assertTrue(Files.isSymbolicLink(link));
		assertFalse(Files.readString(file).contains("1,234"));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		assertEquals(1, Files.list(file.getParent()).count(), "no temporary file stays");
	}

	@Test
	void windowsLineEndsStay() throws IOException {
		Path file = Sample.write(root.resolve("a.report"), loose.replace("\n", "\r\n"));
		Cli.run("fix", file);
		String fixed = Files.readString(file);
		assertEquals(fixed.chars().filter(c -> c == '\n').count(), fixed.chars().filter(c -> c == '\r').count());
		assertFalse(fixed.contains("1,234"));
	}

	@Test
	void formatAligns() throws IOException {
		Path file = Sample.write(root.resolve("a.report"), full.replaceAll(" +\\| +", "|"));
		Cli.Run check = Cli.run("format", file, "--check", "--lang", "en");
		assertEquals(file + ": would be formatted\nreports: 1, to be formatted: 1\n", check.err());
		assertEquals(1, check.status());
		Cli.Run diff = Cli.run("format", file, "--diff");
		assertTrue(diff.out().startsWith("--- " + file), diff.out());
		assertEquals(0, diff.status());
		assertNotEquals(full, Files.readString(file));
		assertEquals(file + ": formatted\nreports: 1, formatted: 1\n", Cli.run("format", file, "--lang", "en").err());
		assertEquals(full, Files.readString(file));
		assertEquals(0, Cli.run("format", file, "--check").status());
		assertEquals("reports: 1, formatted: 0\n", Cli.run("format", file, "--lang", "en").err());
	}

	@Test
	void labelsBecomeShortOrFull() throws IOException {
		Path file = Sample.write(root.resolve("a.report"), full);
		String json = Cli.run("build", "--ndjson", file).out();
		assertEquals(0, Cli.run("format", file, "--labels", "full").status());
		assertTrue(!full.contains("商业企业") && Files.readString(file).contains("商业企业"));
		assertEquals(json, Cli.run("build", "--ndjson", file).out());
		assertEquals(0, Cli.run("format", file, "--labels", "short").status());
		assertEquals(full, Files.readString(file));
		Cli.Run wrong = Cli.run("format", file, "--labels", "long", "--lang", "en");
		assertEquals(2, wrong.status());
		assertTrue(wrong.err().contains("--labels") && wrong.err().contains("short, full"), wrong.err());
	}

	@Test
	void formsAreLeftToTheirMaintainers() {
		Path file = Sample.write(root.resolve("a.form"), "form a \"a\" for 2021..\n");
		for (String command : new String[] { "fix", "format" }) {
			Cli.Run run = Cli.run(command, file, "--lang", "en");
			assertTrue(run.err().startsWith("report: " + file + ": this is a form (.form); only the command check accepts it\n"),
					run.err());
			assertEquals(2, run.status());
		}
	}

	@Test
	void preferredFixesAsManyAsThereAre() {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < 70; i++)
			rows.append("另外的第").append(i).append("行 | 1 | 0 | 0 | 0 | 0 | 0 | 0\n");
		Path report = Sample.write(root.resolve("many.report"),
				Sample.full("甲县人民政府", 2023).replaceFirst("(?m)^ +（七）总计", rows.toString().replace("$", "") + "$0"));
		Cli.run("fix", "--preferred", report);
		assertEquals(0, Cli.run("check", report).status(), Cli.run("check", report).out());
	}
}
