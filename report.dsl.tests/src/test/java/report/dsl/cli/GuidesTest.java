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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.NationalForms;
import report.dsl.form.Table;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Value;
import report.dsl.text.ReportReader;

/** What the guides of the two languages say holds: forms compile, reports are clean, cells are read as their tables tell. */
class GuidesTest {

	private static final Pattern CELL = Pattern.compile("^\\| `([^`]+)` \\| (\\S+)( \\S+)? \\| (?:`([a-z/-]+)` )?\\|$", Pattern.MULTILINE);
	private static final Pattern FORM = Pattern.compile("^form (\\w+) ");

	@ParameterizedTest
	@ValueSource(strings = { "docs/form.md", "docs/form.zh.md" })
	void formsAndTheirReportHaveNoFaults(String document, @TempDir Path folder) throws IOException {
		forms(document, folder);
		List<String> reports = DocsTest.bodies(document, "report");
		for (int i = 0; i < reports.size(); i++)
			Files.writeString(folder.resolve(i + ".report"), reports.get(i));
		Cli.Run check = Cli.run("check", folder);
		assertEquals("", check.out());
		assertEquals(0, check.status(), check.err());
		String built = Cli.run("build", "--ndjson", folder).out();
		for (String json : DocsTest.bodies(document, "json"))
			for (String line : json.lines().toList())
				assertTrue(built.contains(line.replace(" ", "")), line);
	}

	/** Consecutive blocks are one form, up to the next one that begins with the key word. */
	private static void forms(String document, Path folder) throws IOException {
		Path file = null;
		for (String block : DocsTest.bodies(document, "form")) {
			MatchResult name = FORM.matcher(block).results().findFirst().orElse(null);
			if (name != null)
				file = Files.createFile(folder.resolve(name.group(1) + ".form"));
			Files.writeString(file, Files.readString(file) + "\n" + block);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "docs/form.md", "docs/form.zh.md" })
	void everyRuleForFormsIsListed(String document) {
		String text = NationalForms.read(document).text();
		for (Rule rule : Catalogue.RULES)
			if (rule.id().startsWith("form/"))
				assertTrue(text.contains("`" + rule.id() + "`"), rule.id());
	}

	@Test
	void bothLanguagesShowTheSame() {
		for (String language : List.of("form", "json"))
			assertEquals(DocsTest.bodies("docs/form.md", language), DocsTest.bodies("docs/form.zh.md", language));
		assertEquals(DocsTest.bodies("docs/report.md", "report").size(), DocsTest.bodies("docs/report.zh.md", "report").size());
		assertEquals(writtenCells("docs/report.md"), writtenCells("docs/report.zh.md"));
	}

	private static List<String> writtenCells(String document) {
		return CELL.matcher(NationalForms.read(document).text()).results().map(cell -> cell.group(1)).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "docs/report.md", "docs/report.zh.md" })
	void reportsAreClean(String document) {
		for (String block : DocsTest.bodies(document, "report"))
			for (Finding finding : check(sheet(DocsTest.complete(block))))
				assertTrue(finding.sic() != null || finding.rule().id().endsWith("missing"), () -> block + finding);
	}

	@ParameterizedTest
	@ValueSource(strings = { "docs/report.md", "docs/report.zh.md" })
	void cellsAreReadAsTheTablesSay(String document) {
		List<MatchResult> cells = CELL.matcher(NationalForms.read(document).text()).results().toList();
		assertFalse(cells.isEmpty());
		for (MatchResult cell : cells) {
			Table table = NationalForms.GOV2021.table(cell.group(3) == null ? "enforcement" : "fees");
			String text = DocsTest.HEAD + "# 二、主动公开政府信息情况\n## " + table.title() + "\n" + DocsTest.header(table) + "\n"
					+ table.rows().getFirst().label() + " | " + cell.group(1) + "\n";
			Sheet sheet = sheet(text);
			assertEquals(cell.group(2), read(sheet, table.firstCell()), text);
			List<String> rules = new ArrayList<>();
			for (Finding finding : check(sheet))
				if (finding.region().start() >= sheet.start(table.firstCell()) && finding.region().end() <= sheet.end(table.firstCell()))
					rules.add(finding.rule().id());
			assertEquals(cell.group(4) == null ? List.of() : List.of(cell.group(4)), rules, text);
		}
	}

	private static String read(Sheet sheet, int cell) {
		if (!sheet.isNumber(cell))
			return "—";
		return Long.toString(sheet.value(cell) == Value.MONEY ? sheet.number(cell) / Value.PER_YUAN : sheet.number(cell));
	}

	private static Sheet sheet(String text) {
		return ReportReader.read(new Source("guide.report", text), ShippedForms.INSTANCE);
	}

	private static List<Finding> check(Sheet sheet) {
		return Checker.check(new Reading(sheet, Neighbours.NONE, Catalogue.RULES), Settings.DEFAULT);
	}
}
