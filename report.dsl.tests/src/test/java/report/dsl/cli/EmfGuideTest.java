// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import report.dsl.NationalForms;

/** The program of the guide about EMF runs as shown, prints what is shown, and changes one line of one file. */
class EmfGuideTest {

	private static final String GUIDE = "docs/emf.md";

	@Test
	void theProgramDoesWhatTheGuideSays(@TempDir Path folder) throws Exception {
		Path program = Files.writeString(folder.resolve("Folder.java"), DocsTest.bodies(GUIDE, "java").getFirst());
		Path examples = Files.createDirectory(folder.resolve("examples"));
		List<String> before = new ArrayList<>();
		for (Path file : reports(NationalForms.root().resolve("examples")))
			before.addAll(Files.readAllLines(Files.copy(file, examples.resolve(file.getFileName()))));
		assertEquals(DocsTest.bodies(GUIDE, "text").getFirst(), run(folder, program, examples));
		List<String> after = new ArrayList<>();
		for (Path file : reports(examples))
			after.addAll(Files.readAllLines(file));
		assertEquals(before.size(), after.size());
		List<String> changed = new ArrayList<>(after);
		for (int line = after.size() - 1; line >= 0; line--)
			if (after.get(line).equals(before.get(line)))
				changed.remove(line);
		assertEquals(1, changed.size(), changed.toString());
		assertTrue(changed.getFirst().contains(" 527 "), changed.getFirst());
	}

	private static List<Path> reports(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".report")).sorted().toList();
		}
	}

	private static String run(Path folder, Path program, Path argument) throws Exception {
		Path errors = folder.resolve("errors");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
				"-cp",
				System.getProperty("java.class.path"), program.toString(), argument.toString()).redirectError(errors.toFile()).start();
		String out = new String(process.getInputStream().readAllBytes(), UTF_8);
		assertEquals(0, process.waitFor(), Files.readString(errors));
		return out;
	}

	@Test
	void bothLanguagesShowTheSame() {
		for (String language : List.of("java", "text", "sh"))
			assertEquals(DocsTest.bodies(GUIDE, language), DocsTest.bodies("docs/emf.zh.md", language));
	}
}
