// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;

/**
 * A name means one thing: two types of the product bear the same simple name only for a reason that stands here. Private types are
 * known in one file only and may be called what they are there.
 */
class TypeNamesTest {

	private static final List<String> SOURCES = List.of("report.dsl.core/src", "report.dsl/src", "report.dsl.workspace/src",
			"report.dsl.documents.core/src", "report.dsl.documents/src", "report.dsl.ide/src",
			"report.dsl.cli/src/main/java", "report.dsl.ui/src");

	private static final Pattern NO_CODE = Pattern.compile("\"\"\".*?\"\"\"|/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
	private static final Pattern TYPE = Pattern.compile("^\\s*((?:(?:public|protected|private|static|final|abstract|sealed|non-sealed) )*)"
			+ "(?:class|interface|enum|record|@interface) (\\w+)", Pattern.MULTILINE);

	/** Name, and why it is used more than once. Nested types are always written behind the type that they stand in. */
	private static final Map<String, String> ALLOWED = Map.ofEntries(
			// the same thing in another world
			Map.entry("Caption", "of a table of a document, and where a caret can stand"),
			Map.entry("Cell", "of a document, and where a caret can stand"),
			Map.entry("Context", "what a report, what a form is read with"),
			Map.entry("Draft", "a report made of a document, a text being repaired"),
			Map.entry("Grid", "table of a document, table of a report"),
			Map.entry("Header", "of a table of a report, and where a caret can stand"),
			Map.entry("Label", "of a row, and where a caret can stand"),
			Map.entry("Paragraph", "of a document, of a report"),
			// a request of the protocol and what answers it
			Map.entry("Pasted", "what pasting gives, as a value and in the protocol"),
			Map.entry("Step", "through a table, as a value and in the protocol"),
			Map.entry("Status", "of a report, on a page and in the protocol"),
			Map.entry("Progress", "on the terminal, and in the protocol"),
			Map.entry("Imported", "a document, by the command line and in the protocol"),
			Map.entry("Content", "of a report to be printed, and of a file in the protocol"),
			// words that say what they are behind the type that they are nested in
			Map.entry("Kind", "kinds of what it is nested in; of documents"),
			Map.entry("Entry", "of an index, of a library"),
			Map.entry("Hit", "of an index of labels, of words"),
			Map.entry("Item", "of a sum, of a chart"),
			Map.entry("Match", "how well a label fits, which label fits"),
			Map.entry("Options", "of the server, of a feature"),
			Map.entry("Outcome", "of a relation, of writing a file"),
			Map.entry("Target", "of the cells of a row, of a link"),
			Map.entry("Part", "of a report to be printed, and a report that another one sums up"),
			Map.entry("Piece", "of a line, of a cell"),
			Map.entry("Result", "of what it is nested in"),
			Map.entry("State", "of what it is nested in"),
			Map.entry("Batch", "of files, of checks"),
			Map.entry("Pictures", "of pages, and who describes them"),
			Map.entry("Late", "rule about the deadline, a reader that took too long"),
			Map.entry("Deadline", "of a form, of a computation"));

	@Test
	void noNameMeansTwoThingsWithoutReason() throws IOException {
		Map<String, List<String>> places = new TreeMap<>();
		for (String folder : SOURCES)
			for (Path file : sources(NationalForms.root().resolve(folder)))
				for (String type : types(Files.readString(file)))
					places.computeIfAbsent(type, name -> new ArrayList<>()).add(file.getFileName().toString());
		places.values().removeIf(files -> files.size() < 2);
		Set<String> withoutReason = new TreeSet<>(places.keySet());
		withoutReason.removeAll(ALLOWED.keySet());
		assertEquals(Set.of(), withoutReason, () -> "two types with one name: " + places);
		Set<String> past = new TreeSet<>(ALLOWED.keySet());
		past.removeAll(places.keySet());
		assertEquals(Set.of(), past, "no longer used twice: take them out of this list");
	}

	private static List<Path> sources(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
		}
	}

	private static List<String> types(String source) {
		List<String> types = new ArrayList<>();
		for (Matcher type = TYPE.matcher(NO_CODE.matcher(source).replaceAll("")); type.find();)
			if (!type.group(1).contains("private"))
				types.add(type.group(2));
		return types;
	}
}
