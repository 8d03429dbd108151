// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;

/** The types that docs/glossary.md names exist. */
class GlossaryTest {

	private static final List<String> BUNDLES = List.of("report.dsl.core", "report.dsl", "report.dsl.workspace",
			"report.dsl.documents.core", "report.dsl.documents",
			"report.dsl.ide");
	private static final Pattern ROW = Pattern.compile("^\\|[^|]*\\|[^|]*\\|([^|]*)\\|[^|]*\\|$", Pattern.MULTILINE);
	private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)[^`]*`");

	@Test
	void everyTypeExists() throws IOException {
		Set<String> named = ROW.matcher(NationalForms.read("docs/glossary.md").text()).results()
				.flatMap(row -> TYPE.matcher(row.group(1)).results()).map(type -> type.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		assertFalse(named.isEmpty());
		named.removeAll(types());
		assertEquals(Set.of(), named);
	}

	/** Simple names of all source files of the product. */
	private static Set<String> types() throws IOException {
		Set<String> types = new HashSet<>();
		for (String bundle : BUNDLES)
			try (Stream<Path> files = Files.walk(NationalForms.root().resolve(bundle))) {
				files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
						.map(name -> name.replace(".java", "")).forEach(types::add);
			}
		return types;
	}
}
