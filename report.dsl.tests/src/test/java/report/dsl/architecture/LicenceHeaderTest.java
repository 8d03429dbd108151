// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;

/** Every source file names its licence in its first lines, so that it keeps it when it is copied. */
class LicenceHeaderTest {

	private static final Path ROOT = NationalForms.root();
	private static final String HEADER = "SPDX-License-Identifier: EPL-2.0";
	private static final Pattern SOURCE = Pattern.compile(".*\\.(java|xtend|xtext|mwe2|ts|mjs|sh|lua|el)");
	/** What the build or a package manager writes, and the examples that tests read as data. */
	private static final Set<String> NOT_OURS = Set.of("target", "out", "node_modules", "installed", "src-gen", "xtend-gen", "resources");
	private static final int FIRST_LINES = 3;

	@Test
	void everySourceNamesItsLicence() throws IOException {
		List<Path> sources = sources();
		assertTrue(sources.size() > 1000, sources.size() + " sources");
		assertEquals(List.of(), sources.stream().filter(source -> !named(source)).map(ROOT::relativize).toList());
	}

	private static boolean named(Path source) {
		try (Stream<String> lines = Files.lines(source)) {
			return lines.limit(FIRST_LINES).anyMatch(line -> line.contains(HEADER));
		} catch (IOException e) {
			throw new UncheckedIOException(source.toString(), e);
		}
	}

	private static List<Path> sources() throws IOException {
		List<Path> found = new ArrayList<>();
		Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				String name = folder.getFileName().toString();
				boolean skipped = NOT_OURS.contains(name) || name.startsWith(".") && !folder.equals(ROOT);
				return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (SOURCE.matcher(file.getFileName().toString()).matches())
					found.add(file);
				return FileVisitResult.CONTINUE;
			}
		});
		return found;
	}
}
