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
			chekc x --lang en             | report: there is no command "chekc"; did you mean "check"? ("report help" lists all commands)
			zzz --lang en                 | report: there is no command "zzz" ("report help" lists all commands)
			check --lang en               | report: give a file, a folder, or - for standard input
			check x --formta json --lang=en | report: there is no option --formta; did you mean --format? (--help lists the options)
			check x -q --lang=en          | report: there is no option -q (--help lists the options)
			check x --lang en --format xml | report: option --format cannot be "xml"; choose from: text, json, sarif, github, junit
			check x --lang en --format    | report: option --format lacks its value
			fix x --lang en --dry-run=yes | report: option --dry-run takes no value, but has "yes"
			check x --lang en -j 0        | report: option --jobs cannot be "0": it takes a whole number from 1 on
			check x -j many --lang en     | report: option --jobs cannot be "many": it takes a whole number from 1 on
			build x --lang en             | report: say where to write: -o FOLDER, or --ndjson for standard output
			build x -o y --ndjson --lang en | report: options -o and --ndjson exclude each other
			watch x --lang en             | report: say where to write: -o FOLDER
			schema x --lang en            | report: surplus argument "x"
			import a.docx b.docx --lang en | report: say where to write: -o FOLDER (a single file may do without, it goes to standard output; --format json and --summary need it too)
			import a.docx --format json --lang en | report: say where to write: -o FOLDER (a single file may do without, it goes to standard output; --format json and --summary need it too)
			export x -o y --lang en       | 'report: say what to write: --to docx|html|pdf|xmi'
			export x -o y --to odt --lang en | report: option --to cannot be "odt"; choose from: docx, html, pdf, xmi
			export x --to pdf --lang en   | report: say where to write: -o FOLDER
			export x -o y --to pdf --font nowhere.ttf --lang en | report: there is no such font file: nowhere.ttf
			lsp x --lang en               | report: surplus argument "x"
			lsp --socket 70000 --lang en  | report: there is no port 70000
			check x --lang fr             | report: 选项 --lang 的取值“fr”无效，可选：zh, en
			help chekc --lang en          | report: there is no command "chekc"; did you mean "check"? ("report help" lists all commands)
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
		assertTrue(pom.contains("<version>" + Version.VERSION + "-SNAPSHOT</version>") || pom.contains("<version>" + Version.VERSION + "</version>"));
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
