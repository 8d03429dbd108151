// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.NationalForms;
import report.dsl.documents.Documents;

/** The endings of importable files are listed in {@link Documents#ENDINGS}; what cannot read that list says the same. */
class EndingsTest {

	private static final Pattern MENU = Pattern
			.compile("\"report\\.import\", \"when\": \"([^\"]*)resourceExtname =~ /\\^\\\\\\\\\\.\\(([^)]*)\\)\\$/i\"");
	private static final Pattern KINDS = Pattern.compile("^\\| [^|]+ \\|((?: `\\.[a-z]+`)+) \\|", Pattern.MULTILINE);
	private static final Pattern ENDING = Pattern.compile("\\.[a-z]+");
	private static final Pattern OPTIONAL = Pattern.compile("(.*?)(.)\\?(.*)");

	/** Documents are offered at once; text and data, which may be about anything, only where reports are. */
	@Test
	void theExplorerOfVsCodeOffersThem() throws IOException {
		Map<Boolean, Set<String>> menu = MENU.matcher(read("report.dsl.vscode/package.json")).results()
				.collect(Collectors.toMap(entry -> entry.group(1).contains("report.running"),
						entry -> Stream.of(entry.group(2).split("\\|")).flatMap(EndingsTest::expand).map(name -> "." + name)
								.collect(Collectors.toCollection(TreeSet::new))));
		Predicate<String> likely = ending -> Documents.isLikelyReport("a" + ending);
		assertEquals(Map.of(false, endings(likely), true, endings(likely.negate())), menu);
	}

	@ParameterizedTest
	@ValueSource(strings = { "docs/documents.md", "docs/documents.zh.md" })
	void theGuideListsThem(String guide) throws IOException {
		Set<String> listed = KINDS.matcher(read(guide)).results().flatMap(kind -> ENDING.matcher(kind.group(1)).results())
				.map(ending -> ending.group()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(endings(ending -> true), listed);
	}

	@Test
	void optionalLettersAreExpanded() {
		assertEquals(List.of("abc", "bc", "ab", "b"), expand("a?bc?").toList());
	}

	private static Set<String> endings(Predicate<String> which) {
		return Documents.ENDINGS.stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The words that a pattern with optional letters matches. */
	private static Stream<String> expand(String pattern) {
		var optional = OPTIONAL.matcher(pattern);
		if (!optional.matches())
			return Stream.of(pattern);
		String before = optional.group(1);
		return expand(optional.group(3)).flatMap(after -> Stream.of(before + optional.group(2) + after, before + after));
	}

	private static String read(String file) throws IOException {
		return Files.readString(NationalForms.root().resolve(file));
	}
}
