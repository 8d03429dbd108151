// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import com.networknt.schema.SpecVersion.VersionFlag;

import report.dsl.NationalForms;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.ide.server.ReportRequests;
import report.dsl.json.JsonWriter;
import report.dsl.json.Schemas;
import report.dsl.json.SettingsSchema;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Rule;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** What the documentation shows can be done as it is shown: reports are read, commands run, rules and files exist. */
class DocsTest {

	private static final List<String> DOCUMENTS = List.of("README.md", "README.zh.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md",
			"CHANGELOG.md", "examples/README.md",
			"docs/form.md", "docs/form.zh.md", "docs/report.md", "docs/report.zh.md", "docs/editors.md", "docs/editors.zh.md",
			"docs/documents.md",
			"docs/documents.zh.md", "docs/glossary.md", "docs/library.md", "docs/library.zh.md",
			"docs/testing.md", "docs/import-cases.md", "docs/emf.md", "docs/emf.zh.md");
	/** Their reports are of a form of their own, and their JSON is output: {@link GuidesTest}. */
	private static final Set<String> OF_OWN_FORM = Set.of("docs/form.md", "docs/form.zh.md");
	private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
	private static final Pattern CODE = Pattern.compile("`([a-z-]+/[a-z-]+)`");
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
	static final String HEAD = "年报 \"例2021年报告\"\n格式 gov2021\n机关 \"例\"\n年度 2021\n\n";

	@TestFactory
	Stream<DynamicTest> reportsAreRead() {
		return blocks("report", (name, block) -> {
			String text = complete(block);
			assertEquals(List.of(), ReportReader.read(new Source(name, text), ShippedForms.INSTANCE).issues(), text);
		});
	}

	@TestFactory
	Stream<DynamicTest> settingsAreValid() {
		JsonWriter schema = new JsonWriter(true);
		SettingsSchema.write(schema);
		Schemas schemas = Schemas.of(new String(schema.toByteArray(), UTF_8), VersionFlag.V202012);
		return blocks("json", (name, block) -> assertEquals(Set.of(), schemas.faults(block)));
	}

	@TestFactory
	Stream<DynamicTest> commandsRun(@TempDir Path temporary) {
		return DOCUMENTS.stream().map(document -> DynamicTest.dynamicTest(document, () -> {
			Path folder = Files.createDirectory(temporary.resolve(document.replace('/', '-')));
			copy(NationalForms.root().resolve("examples"), folder.resolve("examples"));
			for (String block : bodies(document, "sh"))
				for (String line : block.lines().filter(one -> one.startsWith("./report ")).toList())
					run(line.replaceFirst("\\s#.*", ""), folder);
		}));
	}

	@TestFactory
	Stream<DynamicTest> rulesExist() {
		Set<String> groups = new TreeSet<>();
		for (Rule rule : Catalogue.RULES)
			groups.add(rule.id().substring(0, rule.id().indexOf('/')));
		Set<String> requests = requests();
		return DOCUMENTS.stream().map(document -> DynamicTest.dynamicTest(document, () -> {
			for (MatchResult code : CODE.matcher(NationalForms.read(document).text()).results().toList())
				if (groups.contains(code.group(1).substring(0, code.group(1).indexOf('/'))) && !requests.contains(code.group(1)))
					assertNotNull(Catalogue.rule(code.group(1)), code.group(1));
		}));
	}

	/** Requests of the language server have names like rules. */
	private static Set<String> requests() {
		Set<String> requests = new TreeSet<>();
		for (Method method : ReportRequests.class.getMethods())
			if (method.getAnnotation(JsonRequest.class) instanceof JsonRequest request)
				requests.add("report/" + (request.value().isEmpty() ? method.getName() : request.value()));
		return requests;
	}

	@TestFactory
	Stream<DynamicTest> linksLeadSomewhere() {
		return DOCUMENTS.stream().map(document -> DynamicTest.dynamicTest(document, () -> {
			Path folder = NationalForms.root().resolve(document).getParent();
			for (MatchResult link : LINK.matcher(NationalForms.read(document).text()).results().toList())
				assertTrue(Files.exists(folder.resolve(link.group(1))), link.group(1));
		}));
	}

	/** Puts around an excerpt what it leaves out: the head, and the section and header of a row that stands alone. */
	static String complete(String block) {
		if (block.startsWith("年报"))
			return block;
		if (block.startsWith("#"))
			return HEAD + block;
		String label = block.substring(0, block.indexOf('|')).strip();
		for (Section section : NationalForms.GOV2021.sections())
			for (Table table : section.tables())
				for (Row row : table.rows())
					if (row.label().equals(label))
						return HEAD + "# " + section.title() + "\n" + header(table) + "\n" + block;
		return HEAD + block;
	}

	static String header(Table table) {
		StringBuilder header = new StringBuilder("列");
		table.columns().forEach(column -> header.append(" | ").append(column.label()));
		return header.toString();
	}

	/** Runs a command line in the folder. One of the examples is faulty on purpose; everything else is fine. */
	private static void run(String line, Path folder) {
		List<Object> words = new ArrayList<>();
		for (MatchResult word : WORD.matcher(line.substring("./report ".length())).results().toList()) {
			String text = word.group(1) != null ? word.group(1) : word.group(2);
			words.add(isFile(text) ? folder.resolve(text).toString() : text);
		}
		Cli.Run run = Cli.run(words.toArray());
		boolean faulty = Set.of("check", "build").contains(words.getFirst()) && line.contains(" examples");
		assertEquals(faulty ? 1 : 0, run.status(), () -> line + "\n" + run.out() + run.err());
	}

	private static boolean isFile(String word) {
		return word.equals("out") || word.startsWith("out/") || word.equals("examples") || word.startsWith("examples/")
				|| word.endsWith(".report");
	}

	/** Does something with the text of a block. */
	private interface Check {
		void block(String name, String text) throws Exception;
	}

	private static Stream<DynamicTest> blocks(String language, Check check) {
		List<DynamicTest> tests = new ArrayList<>();
		for (String document : DOCUMENTS) {
			if (OF_OWN_FORM.contains(document))
				continue;
			List<String> bodies = bodies(document, language);
			for (int i = 0; i < bodies.size(); i++) {
				String name = document + " " + (i + 1);
				String body = bodies.get(i);
				tests.add(DynamicTest.dynamicTest(name, () -> check.block(name, body)));
			}
		}
		assertFalse(tests.isEmpty());
		return tests.stream();
	}

	static List<String> bodies(String document, String language) {
		return BLOCK.matcher(NationalForms.read(document).text()).results().filter(block -> block.group(1).equals(language))
				.map(block -> block.group(2)).toList();
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList())
				Files.copy(file, to.resolve(from.relativize(file).toString()));
		}
	}
}
