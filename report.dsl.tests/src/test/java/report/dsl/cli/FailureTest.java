// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import report.dsl.i18n.Language;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;

/** A fault of the program costs its file and is told in a line, with {@code REPORT_DEBUG=1} also in full. */
class FailureTest {

	private static final String FAULT = "internal failure: java.lang.IllegalStateException: no luck (";

	@TempDir
	private Path folder;
	private Path faulty;
	private Path good;

	@BeforeEach
	void write() {
		faulty = Sample.write(folder.resolve("faulty.report"), Sample.full("甲县人民政府", 2023));
		good = Sample.write(folder.resolve("good.report"), Sample.full("乙县人民政府", 2023));
	}

	@Test
	void aFaultIsALine() throws Exception {
		for (String debug : new String[] { null, "0" }) {
			List<String> lines = run(debug);
			assertEquals(2, lines.size(), lines.toString());
			assertTrue(lines.getFirst().startsWith("report: " + faulty + ": " + FAULT), lines.toString());
			assertEquals("done: " + good, lines.getLast());
		}
	}

	@Test
	void theStackTraceFollowsWhenAskedFor() throws Exception {
		List<String> lines = run("1");
		assertTrue(lines.getFirst().startsWith("report: " + faulty + ": " + FAULT), lines.toString());
		assertEquals("java.lang.IllegalStateException: no luck", lines.get(1));
		assertTrue(lines.get(2).startsWith("\tat report.dsl.cli.FailureTest"), lines.toString());
		assertTrue(lines.contains("Caused by: java.lang.ArithmeticException: / by zero"), lines.toString());
		assertEquals("done: " + good, lines.getLast());
	}

	/** Standard error of a process that works on both files. */
	private List<String> run(String debug) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Dstderr.encoding=UTF-8",
				"-cp",
				System.getProperty("java.class.path"), Failing.class.getName(), faulty.toString(), good.toString());
		builder.environment().remove("REPORT_DEBUG");
		if (debug != null)
			builder.environment().put("REPORT_DEBUG", debug);
		Process process = builder.start();
		String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(Exit.FAILURE, process.waitFor());
		return said.lines().toList();
	}

	/** Fails at the first file. */
	static final class Failing {

		public static void main(String[] files) throws FileProblem {
			Console console = new Console(System.out, System.err, System.in);
			console.useLanguage(Language.EN);
			List<Input> inputs = List.of(Input.named(files[0]), Input.named(files[1]));
			new Job(inputs, Arguments.parse(new Option[0], new String[] { "--lang", "en" }, 0), console).run(inputs,
					new Task(files[0], console));
			console.finish();
			System.exit(console.status());
		}
	}

	private record Task(String faulty, Console console) implements ReportTask<String> {

		@Override
		public String process(LoadedText text, ReportChecker checker) {
			if (text.input().path().equals(faulty))
				try {
					return Integer.toString(1 / (text.number() - 1));
				} catch (ArithmeticException e) {
					throw new IllegalStateException("no luck", e);
				}
			return text.input().path();
		}

		@Override
		public void emit(Input file, String result) {
			console.printError("done: " + result);
		}
	}
}
