// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Documents through the program as users start it, with the libraries beside the jar. */
@Tag("slow")
class PackagedDocumentsTest {

	private record Run(int status, String out, String err) {
	}

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "docx", "html" })
	void whatIsExportedComesBackByImport(String kind) throws Exception {
		Sample.write(folder.resolve("in/甲县.report"), Sample.with(Sample.full("甲县人民政府", 2021), "行政处罚", 0, "12"));
		Run export = run("export", "in", "--to", kind, "-o", "documents", "--lang", "en");
		assertEquals("reports exported to documents: 1; files written: 1, the others are unchanged\n", export.err());
		Run imported = run("import", "documents", "-o", "out", "--summary", "out/summary.html", "--lang", "en");
		assertEquals("", imported.out(), "nothing is doubtful");
		assertEquals("documents: 1, reports: 1 in out (written: 1), remarks: 0, failed: 0\nsummary: out/summary.html\n", imported.err());
		assertEquals(0, imported.status());
		JsonObject before = json(run("build", "in", "--ndjson").out());
		assertEquals(before, json(run("build", "out", "--ndjson").out()));
		assertEquals(before, json(run("build", "documents/甲县." + kind, "--ndjson").out()));
		assertTrue(Files.readString(folder.resolve("out/summary.html")).contains("甲县人民政府"));
	}

	/** Places differ; the layout prints no key. */
	private static JsonObject json(String line) {
		JsonObject report = JsonParser.parseString(line).getAsJsonObject();
		report.remove("findings");
		return report;
	}

	@Test
	void librariesHaveNothingToSay() throws Exception {
		Sample.write(folder.resolve("in/a.report"), Sample.full("甲县人民政府", 2021));
		Files.writeString(folder.resolve("a.docx"), "PK\3\4 and no more");
		Files.writeString(folder.resolve("b.pdf"), "%PDF-1.4 and no more");
		Files.write(folder.resolve("c.doc"),
				new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0 });
		Run run = run("import", "a.docx", "b.pdf", "c.doc", "-o", "out", "--lang", "en");
		assertEquals(2, run.status());
		List<String> lines = run.err().lines().toList();
		assertEquals(4, lines.size(), run.err());
		for (String line : lines.subList(0, 3))
			assertTrue(line.matches("report: [abc]\\.(docx|pdf|doc): .*"), line);
	}

	private Run run(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx400m", "-jar",
				System.getProperty("report.jar")));
		command.addAll(List.of(words));
		Path err = folder.resolve("err");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.start();
		String out = new String(process.getInputStream().readAllBytes(), UTF_8);
		return new Run(process.waitFor(), out, Files.readString(err));
	}
}
