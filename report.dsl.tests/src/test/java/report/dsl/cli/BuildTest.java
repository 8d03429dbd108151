// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

class BuildTest {

	private static final String GOOD = Sample.head("甲县人民政府", 2021);

	@TempDir
	private Path temporary;
	private Path in;
	private Path out;

	@BeforeEach
	void settle() throws IOException {
		Path root = temporary.toRealPath();
		in = root.resolve("in");
		out = root.resolve("out");
	}

	@Test
	void oneFilePerReportInTheFoldersOfThePath() throws IOException {
		Sample.write(in.resolve("a.report"), GOOD);
		Sample.write(in.resolve("x/b.report"), GOOD);
		Sample.write(in.resolve("y/z/c.report"), GOOD);
		Cli.run("build", in, in.resolve("y/z/c.report"), "-o", out);
		assertEquals(List.of("a.json", "c.json", "x/b.json"), written());
		assertEquals("甲县人民政府",
				JsonParser.parseString(Files.readString(out.resolve("x/b.json"))).getAsJsonObject().get("organ").getAsString());
	}

	@Test
	void linesHaveTheSameContent() throws IOException {
		Sample.write(in.resolve("a.report"), GOOD);
		Sample.write(in.resolve("b.report"), Sample.head("乙县人民政府", 2021));
		Cli.run("build", in, "-o", out);
		List<String> lines = Cli.run("build", in, "--ndjson").out().lines().toList();
		assertEquals(2, lines.size());
		assertEquals(JsonParser.parseString(Files.readString(out.resolve("a.json"))), JsonParser.parseString(lines.get(0)));
		assertEquals(JsonParser.parseString(Files.readString(out.resolve("b.json"))), JsonParser.parseString(lines.get(1)));
	}

	@Test
	void statusTellsOfErrors() {
		Path good = Sample.write(in.resolve("a.report"), Sample.full("甲县", 2023));
		Path bad = Sample.write(in.resolve("b.report"), Sample.with(Sample.full("乙县", 2023), "（一）予以公开", 0, "3"));
		assertEquals(0, Cli.run("build", good, "-o", out).status());
		Cli.Run run = Cli.run("build", bad, good, "--ndjson", "--lang", "en");
		assertEquals(1, run.status());
		assertTrue(run.err().startsWith("reports: 2, "), run.err());
	}

	@Test
	void twoReportsForOneOutput() {
		Sample.write(in.resolve("x/a.report"), GOOD);
		Sample.write(in.resolve("y/a.report"), Sample.head("乙县", 2021));
		Cli.Run run = Cli.run("build", in.resolve("x"), in.resolve("y"), "-o", out, "--lang", "en");
		assertEquals(
				"report: " + in + "/y/a.report: not written: " + in
						+ "/x/a.report already writes a.json; rename one of them or build them separately",
				run.errLines().getFirst());
		assertEquals(2, run.status());
		assertEquals(List.of("a.json"), written());
	}

	@Test
	void outputWithinTheInputIsNotSearched() {
		Sample.write(in.resolve("a.report"), GOOD);
		Sample.write(in.resolve("out/old.report"), GOOD);
		Cli.run("build", in, "-o", in.resolve("out"));
		assertFalse(Files.exists(in.resolve("out/out/old.json")));
		assertTrue(Files.exists(in.resolve("out/a.json")));
	}

	@Test
	void whatHasNotChangedIsNotWritten() throws IOException {
		Sample.write(in.resolve("a.report"), GOOD);
		Sample.write(in.resolve("b.report"), GOOD);
		Cli.run("build", in, "-o", out);
		FileTime old = FileTime.fromMillis(1_000_000_000_000L);
		Files.setLastModifiedTime(out.resolve("a.json"), old);
		Files.setLastModifiedTime(out.resolve("b.json"), old);
		Sample.write(in.resolve("b.report"), Sample.head("乙县", 2021));
		Cli.Run run = Cli.run("build", in, "-o", out, "--lang", "en");
		assertTrue(run.err().contains("; files written: 1"), run.err());
		assertEquals(old, Files.getLastModifiedTime(out.resolve("a.json")));
		assertTrue(Files.getLastModifiedTime(out.resolve("b.json")).compareTo(old) > 0);
	}

	@Test
	void sameBytesWithAnyNumberOfThreads() {
		String full = Sample.full("甲县", 2023);
		for (int i = 0; i < 700; i++)
			Sample.write(in.resolve("f" + i % 7 + "/" + i + ".report"),
					Sample.with(full.replace("甲县", "县" + i % 300).replace("2023", "" + (2021 + i % 3)), "（一）予以公开", i % 7, "" + i));
		Cli.Run one = Cli.run("build", in, "--ndjson", "-j", "1");
		assertEquals(700, one.out().lines().count());
		for (String threads : new String[] { "2", "3", "16" })
			assertArrayEquals(one.bytes(), Cli.run("build", in, "--ndjson", "-j", threads).bytes());
		Cli.Run check = Cli.run("check", in, "-j", "1");
		assertArrayEquals(check.bytes(), Cli.run("check", in, "-j", "8").bytes());
		assertEquals(check.err(), Cli.run("check", in, "-j", "8").err());
	}

	@Test
	void outputThatIsAFile() {
		Sample.write(in.resolve("a.report"), GOOD);
		Sample.write(out, "x");
		Cli.Run run = Cli.run("build", in, "-o", out, "--lang", "en");
		assertEquals("report: the output " + out + " is not a folder\n", run.err());
		assertEquals(2, run.status());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void neverOutsideOfTheOutputFolder() throws IOException {
		Sample.write(in.resolve("x/a.report"), GOOD);
		Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
		Files.createDirectories(out);
		Files.createSymbolicLink(out.resolve("x"), elsewhere);
		Cli.Run run = Cli.run("build", in, "-o", out, "--lang", "en");
		assertTrue(run.err().contains("leads out of the output folder"), run.err());
		assertEquals(2, run.status());
		try (Stream<Path> files = Files.list(elsewhere)) {
			assertEquals(0, files.count());
		}
		Cli.runWith(Cli.utf8(GOOD), "build", "-", "--stdin-name", "../../q.report", "-o", out);
		assertTrue(Files.exists(out.resolve("q.json")));
	}

	@Test
	void fileThatCannotBeWrittenLeavesTheOthers() throws IOException {
		Sample.write(in.resolve("a.report"), GOOD);
		Sample.write(in.resolve("b.report"), GOOD);
		Files.createDirectories(out.resolve("a.json/x"));
		Cli.Run run = Cli.run("build", in, "-o", out, "--lang", "en");
		assertTrue(run.errLines().getFirst().startsWith("report: " + in + "/a.report: cannot write " + out + "/a.json: "), run.err());
		assertEquals(2, run.status());
		assertEquals(List.of("b.json"), written(), "no temporary file stays");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void fullDiskLeavesTheEarlierOutput() throws Exception {
		Files.createDirectories(out);
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", out.toString()), "only root can mount a small disk");
		try {
			Sample.write(in.resolve("a.report"), GOOD);
			Cli.run("build", in, "-o", out);
			byte[] before = Files.readAllBytes(out.resolve("a.json"));
			Sample.write(in.resolve("a.report"), GOOD.replace("\"\"\"\n本", "\"\"\"\n" + "长".repeat(100_000) + "\n本"));
			Cli.Run run = Cli.run("build", in, "-o", out, "--lang", "en");
			assertTrue(run.err().contains("a.json: the disk is full"), run.err());
			assertEquals(2, run.status());
			assertArrayEquals(before, Files.readAllBytes(out.resolve("a.json")));
			assertEquals(List.of("a.json"), written());
		} finally {
			run("umount", out.toString());
		}
	}

	@Test
	void standardOutputThatIsFull() {
		for (int i = 0; i < 300; i++)
			Sample.write(in.resolve(i + ".report"), GOOD);
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		PrintStream full = new PrintStream(new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("No space left on device");
			}
		});
		int status = Main.run(full, new PrintStream(err), InputStream.nullInputStream(), "build", in.toString(), "--ndjson", "--lang",
				"en");
		assertEquals(2, status);
		assertTrue(err.toString().endsWith("report: cannot write to standard output (the disk is full, or the reader was closed)\n"),
				err.toString());
	}

	private static boolean run(String... command) throws Exception {
		return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
	}

	private List<String> written() {
		try (Stream<Path> files = Files.walk(out)) {
			return files.filter(Files::isRegularFile).map(file -> out.relativize(file).toString()).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
