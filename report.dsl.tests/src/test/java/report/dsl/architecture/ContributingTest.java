// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;

/** The files, folders and test classes that CONTRIBUTING.md names exist. */
class ContributingTest {

	private static final Path ROOT = NationalForms.root();
	private static final Pattern PATH = Pattern.compile("`((?:report\\.dsl[\\w.]*|docs|releng|examples)/[\\w./-]+)`");
	private static final Pattern FILE = Pattern.compile("\\b\\w+\\.(?:java|ts|txt)\\b");
	private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)`");
	private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+Test\\b");
	private static final List<String> FOLDERS = List.of("report.dsl.core/src", "report.dsl.documents.core/src", "report.dsl.documents/src",
			"report.dsl.ide/src",
			"report.dsl.tests/src",
			"report.dsl.vscode/src", "releng/notice");

	private final String text = NationalForms.read("CONTRIBUTING.md").text();

	@Test
	void pathsExist() {
		Set<String> paths = PATH.matcher(text).results().map(path -> path.group(1)).filter(path -> !path.contains("NAME"))
				.collect(Collectors.toSet());
		assertFalse(paths.isEmpty());
		paths.removeIf(path -> Files.exists(ROOT.resolve(path)));
		assertEquals(Set.of(), paths);
	}

	@Test
	void filesAndTestsExist() throws IOException {
		Set<String> names = Stream
				.of(FILE.matcher(text).results().map(file -> file.group()),
						TEST.matcher(text).results().map(test -> test.group() + ".java"),
						TYPE.matcher(text).results().map(type -> type.group(1) + ".java"))
				.flatMap(Function.identity()).collect(Collectors.toCollection(TreeSet::new));
		assertFalse(names.isEmpty());
		for (String folder : FOLDERS)
			try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
				files.forEach(file -> names.remove(file.getFileName().toString()));
			}
		assertEquals(Set.of(), names);
	}
}
