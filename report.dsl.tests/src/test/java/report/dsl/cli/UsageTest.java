// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What the program says to words that it does not understand, and its help. */
class UsageTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			chekc x --lang en             | report: unknown command "chekc"; did you mean "check"? ("report help" lists all commands)
			zzz --lang en                 | report: unknown command "zzz" ("report help" lists all commands)
			check --lang en               | report: give a file, a folder, or - for standard input
			check x --formta json --lang=en | report: unknown option --formta; did you mean --format? (--help lists the options)
			check x -q --lang=en          | report: unknown option -q (--help lists the options)
			check x --lang en --format xml | report: invalid value "xml" for option --format; choose from: text, json, sarif, github, junit
			check x --lang en --format    | report: option --format requires a value
			fix x --lang en --dry-run=yes | report: option --dry-run takes no value, but has "yes"
			check x --lang en -j 0        | report: invalid value "0" for option --jobs: it takes a whole number of at least 1
			check x -j many --lang en     | report: invalid value "many" for option --jobs: it takes a whole number of at least 1
			build x --lang en             | report: state where to write: -o FOLDER, or --ndjson for standard output
			build x -o y --ndjson --lang en | report: options -o and --ndjson exclude each other
			watch x --lang en             | report: state where to write: -o FOLDER
			schema x --lang en            | report: unexpected argument "x"
			import a.docx b.docx --lang en | report: state where to write: -o FOLDER (optional for a single file, which goes to standard output, but required with --format json and --summary)
			import a.docx --format json --lang en | report: state where to write: -o FOLDER (optional for a single file, which goes to standard output, but required with --format json and --summary)
			export x -o y --lang en       | 'report: state what to write: --to docx|html|pdf|xmi'
			export x -o y --to odt --lang en | report: invalid value "odt" for option --to; choose from: docx, html, pdf, xmi
			export x --to pdf --lang en   | report: state where to write: -o FOLDER
			export x -o y --to pdf --font nowhere.ttf --lang en | report: font file not found: nowhere.ttf
			lsp x --lang en               | report: unexpected argument "x"
			lsp --socket 70000 --lang en  | report: invalid port 70000
			check x --lang fr             | report: 选项 --lang 的取值“fr”无效，可选：zh, en
			help chekc --lang en          | report: unknown command "chekc"; did you mean "check"? ("report help" lists all commands)
			explain totals/rwo --lang en  | report: there is no rule "totals/rwo"; did you mean "totals/row"?
			""")
	void wrongUsageIsSaidInOneLine(String words, String message) {
		Cli.Run run = Cli.run((Object[]) words.split(" +"));
		assertEquals(message + "\n", run.err());
		assertEquals(2, run.status());
		assertEquals("", run.out());
	}

	@Test
	void withoutWordsItSaysWhatIsMissing() {
		Cli.Run run = Cli.run();
		assertEquals("report: 请给出命令，例如：report check 文件夹（report help 列出全部命令）\n", run.err());
		assertEquals(2, run.status());
	}

	@Test
	void version() throws IOException {
		String pom = Files.readString(Path.of(System.getProperty("report.root"), "pom.xml"));
		assertTrue(pom.contains("<version>" + Version.VERSION + "-SNAPSHOT</version>")
				|| pom.contains("<version>" + Version.VERSION + "</version>"));
		assertEquals("report " + Version.VERSION + "\n", Cli.run("--version").out());
	}

	@ParameterizedTest
	@FieldSource("report.dsl.cli.Main#COMMANDS")
	void everyCommandHasAPageInBothLanguages(String command) {
		for (String language : new String[] { "zh", "en" }) {
			Cli.Run run = Cli.run("help", command, "--lang", language);
			assertEquals(0, run.status(), run.err());
			assertTrue(run.out().contains("report " + command), run.out());
			if (!command.equals("help"))
				assertEquals(run.out(), Cli.run(command, "--help", "--lang", language).out());
			assertTrue(Cli.run("help", "--lang", language).out().contains("\n  " + command + " "));
		}
	}

	@Test
	void helpIsInTheLanguageAskedFor() {
		assertTrue(Cli.run("--help").out().startsWith("用法"));
		assertTrue(Cli.run("--help", "--lang", "en").out().startsWith("Usage"));
		assertFalse(Cli.run("help", "check", "--lang=en").out().contains("用法"));
	}
}
