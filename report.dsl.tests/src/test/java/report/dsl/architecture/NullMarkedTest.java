// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;

/** What may be null says so: packages are null-marked, and NullAway checks them when the product is built. Generated ones are left out. */
class NullMarkedTest {

	private static final List<String> SOURCES = List.of("report.dsl.core/src", "report.dsl/src", "report.dsl.workspace/src",
			"report.dsl.documents.core/src", "report.dsl.documents/src", "report.dsl.ide/src", "report.dsl.cli/src/main/java",
			"report.dsl.js/src/main/java",
			"report.dsl.ui/src");

	@Test
	void everyPackageIsNullMarked() throws IOException {
		Set<String> unmarked = new TreeSet<>();
		int packages = 0;
		for (String sources : SOURCES) {
			Path folder = NationalForms.root().resolve(sources);
			for (Path one : packages(folder)) {
				packages++;
				Path info = one.resolve("package-info.java");
				if (!Files.exists(info) || !Files.readString(info).contains("\n@NullMarked\npackage "))
					unmarked.add(sources + ": " + folder.relativize(one));
			}
		}
		assertTrue(packages > 25, () -> "packages are missing: " + SOURCES);
		assertEquals(Set.of(), unmarked);
	}

	@Test
	void everyBundleIsLookedAt() throws IOException {
		Set<String> others = new TreeSet<>();
		try (Stream<Path> folders = Files.list(NationalForms.root())) {
			for (Path folder : folders.toList()) {
				String bundle = folder.getFileName().toString();
				boolean java = Files.isDirectory(folder.resolve("src")) && !packages(folder.resolve("src")).isEmpty();
				if (java && !bundle.contains("tests") && SOURCES.stream().noneMatch(source -> source.startsWith(bundle + "/")))
					others.add(bundle);
			}
		}
		assertEquals(Set.of(), others);
	}

	/** Either the module of the checks compiles its sources, or the bundle itself does so a second time. */
	@Test
	void theBuildChecksEveryBundle() throws IOException {
		String checks = Files.readString(NationalForms.root().resolve("releng/report.dsl.lint/pom.xml"));
		Set<String> unchecked = new TreeSet<>();
		for (String sources : SOURCES) {
			Path own = NationalForms.root().resolve(sources.substring(0, sources.indexOf('/'))).resolve("pom.xml");
			if (!checks.contains("<source>${root}/" + sources + "</source>") && !Files.readString(own).contains("<id>lint</id>"))
				unchecked.add(sources);
		}
		assertEquals(Set.of(), unchecked);
	}

	/** The folders that hold classes. */
	private static Set<Path> packages(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent)
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}
}
