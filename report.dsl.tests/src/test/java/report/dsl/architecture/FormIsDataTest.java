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

import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;
import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;

/**
 * No code names a part of an official form. Looked at are the string literals of all sources outside the tests; the examples
 * of rules, which are text blocks, are for people and may quote a form.
 */
class FormIsDataTest {

	/** Shorter labels (其他, 总计) and plain English keys (other, total) are words of everyday language too. */
	private static final int SHORTEST_LABEL = 3;

	@Test
	void noSourceContainsALabelOrKeyOfAForm() throws IOException {
		Set<String> words = new TreeSet<>();
		for (String name : shipped())
			collect(NationalForms.compiled(name).form(), words);
		Set<String> found = new TreeSet<>();
		for (Path source : ProductSources.files())
			for (String literal : ProductSources.literals(Files.readString(source)))
				for (String word : words)
					if (word.codePointAt(0) < 128 ? literal.equals(word) : literal.contains(word))
						found.add(NationalForms.root().relativize(source) + ": " + word);
		assertEquals(Set.of(), found);
	}

	/** All forms that we ship, by the list of them. */
	private static List<String> shipped() throws IOException {
		List<String> names = Files.readAllLines(NationalForms.root().resolve("report.dsl/forms/index"));
		assertTrue(names.size() > 3, names.toString());
		return names;
	}

	private static void collect(Form form, Set<String> words) {
		words.add(form.name());
		for (Section section : form.sections()) {
			label(section.title(), words);
			section.aliases().forEach(alias -> label(alias, words));
		}
		for (Table table : form.tables()) {
			label(table.title(), words);
			for (Row row : table.lines()) {
				label(row.label(), words);
				key(row.key(), words);
			}
			for (Column column : table.columns()) {
				label(column.label(), words);
				key(column.key(), words);
			}
		}
	}

	private static void label(String label, Set<String> words) {
		String bare = label == null ? "" : label.replaceFirst("^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+\\.)", "");
		if (bare.length() >= SHORTEST_LABEL)
			words.add(bare);
	}

	private static void key(String key, Set<String> words) {
		if (key.chars().anyMatch(c -> c == '.' || Character.isUpperCase(c)))
			words.add(key);
	}

	/** No bundle is left out because it has moved. */
	@Test
	void everyBundleIsLookedAt() throws IOException {
		assertEquals(
				List.of("report.dsl", "report.dsl.cli", "report.dsl.core", "report.dsl.documents", "report.dsl.documents.core",
						"report.dsl.ide", "report.dsl.js", "report.dsl.page", "report.dsl.ui", "report.dsl.vscode",
						"report.dsl.workspace"),
				ProductSources.bundles().stream().map(bundle -> bundle.getFileName().toString()).toList());
		Set<Path> with = new TreeSet<>();
		for (Path source : ProductSources.files())
			with.add(NationalForms.root().relativize(source).getName(0));
		assertEquals(ProductSources.bundles().size(), with.size(), with.toString());
	}

	@Test
	void literalsAreFound() {
		assertEquals(List.of("规章\\\"", "b", "c", "https://d"), ProductSources.literals("""
				a("规章\\"", "b", 'c'); // "no"
				/* "no" */ "https://d" \"""
				"no"
				\"""
				"""));
	}
}
