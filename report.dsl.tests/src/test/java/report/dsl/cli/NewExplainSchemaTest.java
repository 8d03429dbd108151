// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonParser;

import report.dsl.rules.Rule;
import report.dsl.rules.catalogue.Catalogue;

/** The commands that need no report. */
class NewExplainSchemaTest {

	@TempDir
	private Path root;

	@ParameterizedTest
	@CsvSource({ "2016, statistics2014", "2019, gov2019", "2020, gov2019", "2021, gov2021", "2030, gov2021" })
	void newReportIsOnTheFormOfItsYear(String year, String form) {
		Cli.Run run = Cli.run("new", "--organ", "甲县人民政府", "--year", year);
		assertEquals(0, run.status(), run.err());
		assertTrue(run.out().contains("\n格式 " + form + "\n机关 \"甲县人民政府\"\n年度 " + year + "\n"), run.out());
		assertEquals(run.out(), Cli.run("new", "--organ", "甲县人民政府", "--year", year, "--form", form).out());
	}

	@Test
	void newReportCanBeReadAndIsLaidOut() {
		byte[] text = Cli.run("new", "--organ", "甲县人民政府", "--year", "2023").bytes();
		Cli.Run check = Cli.runWith(text, "check", "-");
		assertTrue(check.out().lines().noneMatch(line -> line.contains(" syntax/")), check.out());
		assertEquals(0, Cli.runWith(text, "format", "-", "--check").status());
	}

	@Test
	void newDoesNotOverwrite() throws Exception {
		Path file = root.resolve("a.report");
		assertEquals("written to " + file + "\n", Cli.run("new", "--organ", "甲", "--year", "2023", "-o", file, "--lang", "en").err());
		String first = Files.readString(file);
		Cli.Run run = Cli.run("new", "--organ", "乙", "--year", "2023", "-o", file, "--lang", "en");
		assertEquals("report: " + file + " already exists; --force overwrites it\n", run.err());
		assertEquals(2, run.status());
		assertEquals(first, Files.readString(file));
		assertEquals(0, Cli.run("new", "--organ", "乙", "--year", "2023", "-o", file, "--force").status());
		assertTrue(Files.readString(file).contains("乙"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--year 2023                       | state organ and year: report new --organ NAME --year YEAR [--form FORM] [-o FILE]
			--organ 甲 --year next            | invalid value "next" for option --year: it takes a whole number of at least 1900
			--organ 甲 --year 2023 --form abc | there is no form "abc"; available:
			""")
	void whatIsMissingForANewReport(String words, String message) {
		Cli.Run run = Cli.run((Object[]) ("new --lang en " + words).split(" +"));
		assertTrue(run.err().startsWith("report: " + message), run.err());
		assertEquals(2, run.status());
	}

	@Test
	void everyRuleIsExplained() {
		for (Rule rule : Catalogue.RULES) {
			assertTrue(Cli.run("explain", rule.id()).out().startsWith(rule.id() + "  " + rule.card().title().zh() + "\n"));
			assertTrue(Cli.run("explain", rule.id(), "--lang", "en").out().startsWith(rule.id() + "  " + rule.card().title().en() + "\n"));
		}
	}

	@Test
	void rulesAreListedAndGrouped() {
		assertEquals(Catalogue.RULES.size(), Cli.run("explain").out().lines().count());
		String group = Cli.run("explain", "totals").out();
		assertTrue(group.contains("totals/row") && group.contains("totals/column") && !group.contains("cells/blank  "), group);
		String all = Cli.run("explain", "--all").out();
		for (Rule rule : Catalogue.RULES)
			assertTrue(all.contains("## " + rule.id() + " "), rule.id());
	}

	@Test
	void schemas() {
		for (String[] words : new String[][] { { "schema" }, { "schema", "--settings" } }) {
			Cli.Run run = Cli.run((Object[]) words);
			assertEquals(0, run.status());
			assertEquals("https://json-schema.org/draft/2020-12/schema",
					JsonParser.parseString(run.out()).getAsJsonObject().get("$schema").getAsString());
		}
	}
}
