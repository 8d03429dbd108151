// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.workspace.SettingsFile;

class SettingsFileTest {

	@TempDir
	private Path temporary;
	private Path root;
	private Path report;

	@BeforeEach
	void settle() throws IOException {
		root = temporary.toRealPath();
		report = Sample.write(root.resolve("x/y/a.report"), Sample.with(Sample.full("甲县人民政府", 2023), "行政复议", 4, "3"));
	}

	@Test
	void severities() {
		assertTrue(Cli.run("check", report).out().contains(": error totals/row "));
		settings(root, "{ \"rules\": { \"totals/row\": \"warning\" } }");
		Cli.Run run = Cli.run("check", report);
		assertTrue(run.out().contains(": warning totals/row "), run.out());
		assertEquals(0, run.status());
		settings(root, "{ \"rules\": { \"totals\": \"off\" } }");
		assertFalse(Cli.run("check", root).out().contains("totals/"));
	}

	@Test
	void theNearestFileCounts() {
		settings(root, "{ \"rules\": { \"totals/row\": \"info\" } }");
		settings(root.resolve("x"), "{ \"rules\": { \"totals/row\": \"warning\" } }");
		assertTrue(Cli.run("check", root).out().contains(": warning totals/row "));
	}

	@Test
	void language() {
		settings(root, "{ \"lang\": \"en\" }");
		assertFalse(Cli.run("check", report).out().contains("应为"));
		assertTrue(Cli.run("check", report, "--lang", "zh").out().contains("应为"));
		assertTrue(Cli.run("build", report.getParent(), "--ndjson").err().startsWith("reports: 1"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ 'lang': 'fr' }                         | 1: unknown language "fr"; choose from: zh, en
			{ 'langs': 'en' }                        | 1: there is no setting "langs"
			{~ 'rules': {~ 'totals/rwo': 'off' } }   | 3: there is no rule or group of rules "totals/rwo" ("report explain" lists all rules)
			{ 'rules':~~ { 'totals/row': 'bad' } }   | 3: unknown severity "bad"; choose from: error, warning, info, off
			{ 'rules': {~ 'cells/blank': 'off'       | 2: syntax error in the settings; the rest is ignored
			{ 'rules': [ ] }                         | 1: the value of $.rules has the wrong type; the rest is ignored (see "report schema --settings")
			{ 'exclude': 'x' }                       | 1: the value of $.exclude has the wrong type; the rest is ignored (see "report schema --settings")
			{ } { }                                  | 1: syntax error in the settings; the rest is ignored
			''                                       | 1: syntax error in the settings; the rest is ignored
			""", quoteCharacter = '`')
	void whatIsWrongIsSaidWithItsLineAndTheReportsAreDone(String json, String message) {
		Path file = settings(root, json.equals("''") ? "" : json.replace('\'', '"').replace('~', '\n'));
		Cli.Run run = Cli.run("check", report, "--lang", "en");
		assertEquals("report: " + file + ":" + message, run.errLines().getFirst());
		assertEquals(1, run.errLines().size(), run.err());
		assertTrue(run.out().contains(": error totals/row "), run.out());
		assertEquals(2, run.status());
	}

	@Test
	void fileThatIsNoText() {
		Path file = Sample.write(root.resolve(SettingsFile.NAME), new byte[] { '{', 0, '}' });
		Cli.Run run = Cli.run("check", report, "--lang", "en");
		assertTrue(run.err().startsWith("report: " + file + ": cannot be read: byte 2 is 0"), run.err());
		assertEquals(2, run.status());
	}

	private static Path settings(Path folder, String json) {
		return Sample.write(folder.resolve(SettingsFile.NAME), json);
	}
}
