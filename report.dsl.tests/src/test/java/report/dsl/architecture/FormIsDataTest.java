package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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

	private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)//.*$", Pattern.DOTALL);
	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
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
			for (String literal : literals(source))
				for (String word : words)
					if (word.codePointAt(0) < 128 ? literal.equals(word) : literal.contains(word))
						found.add(source.getFileName() + ": " + word);
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

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Stream.concat(Files.walk(NationalForms.root().resolve("report.dsl/src")),
				Files.walk(NationalForms.root().resolve("report.dsl.cli/src/main")))) {
			return files.filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".xtend")).toList();
		}
	}

	private static List<String> literals(Path source) throws IOException {
		String code = COMMENT.matcher(TEXT_BLOCK.matcher(Files.readString(source)).replaceAll("")).replaceAll("");
		return LITERAL.matcher(code).results().map(result -> result.group(1)).toList();
	}

	@Test
	void literalsAreFound() {
		Matcher matcher = LITERAL.matcher("a(\"规章\\\"\", \"b\")");
		assertEquals(List.of("规章\\\"", "b"), matcher.results().map(result -> result.group(1)).toList());
	}
}
