// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.NationalForms;
import report.dsl.form.FormImages;
import report.dsl.i18n.Language;
import report.dsl.json.ReportJson;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** The engine is one small jar without dependencies, and the program in {@code docs/library.md} runs with nothing else. */
class LibraryTest {

	private static final Path JAR = NationalForms.root().resolve("report.dsl.cli/target/report-core.jar");
	private static final Path REPORT = NationalForms.root().resolve("examples/faulty.report");
	private static final long MEGABYTE = 1_000_000;

	@Test
	void theJarHoldsTheEngineAndTheFormsOnly() throws IOException {
		assertTrue(Files.size(JAR) < MEGABYTE, Files.size(JAR) + " bytes");
		try (JarFile jar = new JarFile(JAR.toFile())) {
			Set<String> folders = jar.stream().map(entry -> entry.getName().replaceFirst("/.*", "")).collect(Collectors.toSet());
			assertEquals(Set.of("META-INF", "forms", "report"), folders);
		}
	}

	@ParameterizedTest
	@CsvSource({ "docs/library.md,EN", "docs/library.zh.md,ZH" })
	void theProgramPrintsFindingsAndJson(String document, Language language, @TempDir Path folder) throws IOException {
		Path program = Files.writeString(folder.resolve("CheckReport.java"), DocsTest.bodies(document, "java").getFirst());
		assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-cp", JAR.toString(), "-d", folder.toString(),
				program.toString()));
		assertEquals(expected(language), run(folder));
	}

	private static String run(Path classes) throws IOException {
		String java = ProcessHandle.current().info().command().orElseThrow();
		Process process = new ProcessBuilder(java, "-Dstdout.encoding=UTF-8", "-cp", JAR + System.getProperty("path.separator") + classes,
				"CheckReport",
				REPORT.toString()).redirectErrorStream(true).start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private static String expected(Language language) throws IOException {
		Source source = new Source(REPORT.toString(), Files.readString(REPORT));
		Reading reading = new Reading(ReportReader.read(source, FormImages.SHIPPED), Neighbours.NONE, Catalogue.RULES);
		List<Finding> findings = Checker.check(reading, Settings.DEFAULT);
		assertTrue(findings.size() > 5, "a faulty report");
		StringBuilder text = new StringBuilder();
		for (Finding finding : findings)
			text.append(source.line(finding.region().start())).append(": ").append(finding.rule().id()).append(' ')
					.append(finding.message(language)).append('\n');
		return text + new String(ReportJson.bytes(reading, findings), StandardCharsets.UTF_8);
	}
}
