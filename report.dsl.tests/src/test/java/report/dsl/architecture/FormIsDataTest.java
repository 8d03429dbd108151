// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	private static final Pattern PRODUCTION = Pattern.compile("report\\.dsl(?!.*\\.tests).*");
	private static final Pattern SOURCE = Pattern.compile("\\.(java|xtend|ts)$");
	/** Text blocks, comments and literals, whichever comes first; group 2 is the text of a literal. */
	private static final Pattern TOKEN = Pattern.compile("\"\"\".*?\"\"\"|/\\*.*?\\*/|//[^\n]*|([\"'`])((?:(?!\\1)[^\\\\\n]|\\\\.)*)\\1",
			Pattern.DOTALL);
	/** Shorter labels (其他, 总计) and plain English keys (other, total) are words of everyday language too. */
	private static final int SHORTEST_LABEL = 3;

	@Test
	void noSourceContainsALabelOrKeyOfAForm() throws IOException {
		Set<String> words = new TreeSet<>();
		for (Form form : List.of(NationalForms.GOV2021, NationalForms.GOV2019, NationalForms.STATISTICS2014))
			collect(form, words);
		assertFalse(words.isEmpty());
		Set<String> found = new TreeSet<>();
		for (Path source : sources())
			for (String literal : literals(Files.readString(source)))
				for (String word : words)
					if (word.codePointAt(0) < 128 ? literal.equals(word) : literal.contains(word))
						found.add(NationalForms.root().relativize(source) + ": " + word);
		assertEquals(Set.of(), found);
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

	/** The sources of all bundles that are no tests. */
	private static List<Path> sources() throws IOException {
		List<Path> sources = new ArrayList<>();
		for (Path bundle : bundles())
			try (Stream<Path> files = Files.walk(bundle.resolve("src"))) {
				files.filter(file -> SOURCE.matcher(file.toString()).find()).forEach(sources::add);
			}
		return sources;
	}

	private static List<Path> bundles() throws IOException {
		try (Stream<Path> folders = Files.list(NationalForms.root())) {
			return folders.filter(folder -> PRODUCTION.matcher(folder.getFileName().toString()).matches()).sorted().toList();
		}
	}

	/** No bundle is left out because it has moved. */
	@Test
	void everyBundleIsLookedAt() throws IOException {
		assertEquals(
				List.of("report.dsl", "report.dsl.cli", "report.dsl.core", "report.dsl.documents", "report.dsl.documents.core",
						"report.dsl.ide",
						"report.dsl.ui", "report.dsl.vscode", "report.dsl.workspace"),
				bundles().stream().map(bundle -> bundle.getFileName().toString()).toList());
		Set<Path> with = new TreeSet<>();
		for (Path source : sources())
			with.add(NationalForms.root().relativize(source).getName(0));
		assertEquals(bundles().size(), with.size(), with.toString());
	}

	private static List<String> literals(String code) {
		return TOKEN.matcher(code).results().map(token -> token.group(2)).filter(text -> text != null).toList();
	}

	@Test
	void literalsAreFound() {
		assertEquals(List.of("规章\\\"", "b", "c", "https://d"), literals("""
				a("规章\\"", "b", 'c'); // "no"
				/* "no" */ "https://d" \"""
				"no"
				\"""
				"""));
	}
}
