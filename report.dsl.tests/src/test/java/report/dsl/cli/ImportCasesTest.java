// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import report.dsl.NationalForms;
import report.dsl.documents.CaseFile;

/**
 * What the import was tried with gives what stands beside it, and the page about it in {@code docs} lists all of it. With
 * {@code -Dcorpus.update=true} the page is written anew.
 */
class ImportCasesTest {

	private static final String PAGE = "docs/import-cases.md";
	private static final String IMPORT = "import/";
	private static final String UNREADABLE = "unreadable ";
	private static final String NO = "no ";
	private static final Pattern FINDING = Pattern.compile("[a-z]+/[a-z-]+ ");
	/** The numbers of the kinds go to 29; there is none of this number. */
	private static final int NONE = 27;

	@TempDir
	private Path folder;

	static List<ImportCase> cases() {
		return ImportCase.all();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void comesOutAsItStandsThere(ImportCase one) throws IOException {
		assertTrue(one.inputs().getLast().contains(one.quote()) || one.quote().endsWith("…"), "the quote is no part of the input");
		Cli.Run run = build(one);
		if (one.results().getFirst().startsWith(UNREADABLE)) {
			assertEquals("", run.out());
			assertSaid(one.results().getFirst().substring(UNREADABLE.length()), run.errLines().stream()
					.map(line -> line.replaceFirst("^.*?/\\d+\\.\\w+: ", "")).toList());
			return;
		}
		JsonObject json = JsonParser.parseString(run.out().lines().toList().getLast()).getAsJsonObject();
		List<String> said = findings(json);
		assertEquals(lines(one.results(), IMPORT), lines(said, IMPORT));
		for (String line : one.results())
			if (line.startsWith(NO))
				assertEquals(List.of(), lines(said, line.substring(NO.length())));
			else if (FINDING.matcher(line).lookingAt())
				assertSaid(line, said);
			else
				assertEquals(line, line.substring(0, line.indexOf(" = ") + 3) + value(json, line.substring(0, line.indexOf(" = "))));
	}

	private Cli.Run build(ImportCase one) throws IOException {
		List<Object> words = new ArrayList<>(List.of("build", "--ndjson"));
		for (String input : one.inputs()) {
			Path file = folder.resolve(words.size() - 1 + "." + one.kind());
			Files.write(file, CaseFile.bytes(one.kind(), input));
			words.add(file);
		}
		return Cli.run(words.toArray());
	}

	private static List<String> lines(List<String> all, String beginning) {
		return all.stream().filter(line -> line.startsWith(beginning)).toList();
	}

	private static void assertSaid(String expected, List<String> said) {
		boolean begins = expected.endsWith("…");
		String words = begins ? expected.substring(0, expected.length() - 1) : expected;
		assertTrue(said.stream().anyMatch(line -> begins ? line.startsWith(words) : line.equals(words)),
				() -> expected + " is not among " + said);
	}

	/** Rule and message, without what the rules of the import put in front. */
	private static List<String> findings(JsonObject json) {
		List<String> lines = new ArrayList<>();
		for (JsonElement element : json.getAsJsonArray("findings")) {
			JsonObject finding = element.getAsJsonObject();
			String rule = finding.get("rule").getAsString();
			String message = finding.get("message").getAsString();
			lines.add(rule + " " + (rule.startsWith(IMPORT) ? message.substring(message.indexOf('：') + 1) : message));
		}
		return lines;
	}

	// values

	private static String value(JsonObject json, String path) {
		String[] keys = path.split("\\.", 2);
		return switch (keys[0]) {
		case "sections" -> section(json, keys[1], "paragraphs");
		case "titles" -> section(json, keys[1], "title");
		case "extra" -> extra(json, keys[1]);
		case "tables" -> cell(json.getAsJsonObject("tables"), keys[1].split("\\."));
		default -> keys.length > 1 && json.get(keys[0]) instanceof JsonObject object ? value(object, keys[1]) : text(json.get(path));
		};
	}

	private static String section(JsonObject json, String key, String member) {
		List<String> texts = new ArrayList<>();
		for (JsonElement section : json.getAsJsonArray("sections")) {
			JsonElement own = section.getAsJsonObject().get("key");
			if (own.isJsonNull() ? key.equals("null") : own.getAsString().equals(key))
				texts.add(text(section.getAsJsonObject().get(member)));
		}
		return texts.isEmpty() ? "none" : String.join(" / ", texts);
	}

	private static String extra(JsonObject json, String label) {
		if (json.has("extra"))
			for (JsonElement row : json.getAsJsonArray("extra"))
				if (row.getAsJsonObject().get("label").getAsString().equals(label))
					return row.getAsJsonObject().getAsJsonObject("cells").entrySet().stream().map(cell -> text(cell.getValue()))
							.collect(Collectors.joining(" / "));
		return "none";
	}

	/** The key of a row may have dots: table, row, column. A heading without figures is no row. */
	private static String cell(JsonObject tables, String[] keys) {
		JsonObject table = tables.getAsJsonObject(keys[0]);
		String row = String.join(".", List.of(keys).subList(1, keys.length - 1));
		return table != null && table.has(row) ? text(table.getAsJsonObject(row).get(keys[keys.length - 1])) : "none";
	}

	private static String text(JsonElement value) {
		if (value == null || value instanceof JsonNull)
			return "null";
		if (value instanceof JsonObject money)
			return money.get("written").getAsString();
		return value.isJsonArray()
				? value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).collect(Collectors.joining(" / "))
				: value.getAsString();
	}

	// the page

	@Test
	void thePageListsThemAll() throws IOException {
		Path page = NationalForms.root().resolve(PAGE);
		String text = ImportCasesPage.of(ImportCase.all());
		if (Boolean.getBoolean("corpus.update"))
			Files.writeString(page, text);
		assertEquals(text, Files.readString(page), "write it anew with -Dcorpus.update=true, see the README of the cases");
	}

	@Test
	void everyKindHasACase() {
		List<String> numbers = ImportCase.all().stream().map(ImportCase::number).distinct().toList();
		for (int number = 1; number <= Integer.parseInt(numbers.getLast()); number++)
			assertTrue(number == NONE || numbers.contains("%02d".formatted(number)), "no case of kind " + number);
		for (ImportCase one : ImportCase.all()) {
			assertEquals(2, one.title().size(), one.file());
			assertFalse(one.results().isEmpty(), one.toString());
		}
	}
}
