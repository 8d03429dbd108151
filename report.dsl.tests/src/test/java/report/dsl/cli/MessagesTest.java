// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.documents.source.UnreadableDocument;
import report.dsl.i18n.Language;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Messages;

/** Everything said is there in both languages. */
class MessagesTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
	private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*");

	/** The classes beside which messages stand, with the folder of their sources. */
	static Stream<Arguments> homes() {
		return Stream.of(arguments(Main.class, "report.dsl.cli/src/main/java/report/dsl/cli"),
				arguments(FileProblem.class, "report.dsl.workspace/src/report/dsl/workspace"),
				arguments(UnreadableDocument.class, "report.dsl.documents/src/report/dsl/documents"));
	}

	@ParameterizedTest
	@MethodSource("homes")
	void sameKeysAndArgumentsInBothLanguages(Class<?> home, String folder) {
		Map<String, String> zh = Messages.of(home, Language.ZH).texts();
		Map<String, String> en = Messages.of(home, Language.EN).texts();
		assertEquals(new TreeSet<>(zh.keySet()), new TreeSet<>(en.keySet()));
		zh.forEach((key, text) -> assertEquals(found(ARGUMENT, text), found(ARGUMENT, en.get(key)), key));
	}

	@ParameterizedTest
	@MethodSource("homes")
	void everyMessageIsUsed(Class<?> home, String folder) throws IOException {
		StringBuilder sources = new StringBuilder();
		try (Stream<Path> files = Files.walk(Path.of(System.getProperty("report.root"), folder))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList())
				sources.append(Files.readString(file));
		}
		for (String key : Messages.of(home, Language.ZH).texts().keySet())
			assertTrue(sources.indexOf("\"" + key + "\"") >= 0, key);
	}

	@Test
	void helpHasTheSamePagesAndOptions() {
		String[] chinese = Messages.resource(Help.class, "help", Language.ZH).split("(?m)^\\[");
		String[] english = Messages.resource(Help.class, "help", Language.EN).split("(?m)^\\[");
		assertEquals(chinese.length, english.length);
		for (int i = 1; i < chinese.length; i++) {
			assertEquals(chinese[i].substring(0, chinese[i].indexOf(']')), english[i].substring(0, english[i].indexOf(']')));
			assertEquals(found(OPTION, chinese[i]), found(OPTION, english[i]));
		}
	}

	@Test
	void helpNamesEveryOption() {
		Map<String, Command> commands = Map.of("check", new CheckCommand(), "build", new BuildCommand(), "fix", new FixCommand(), "format",
				new FormatCommand(), "new", new NewCommand(), "explain", new ExplainCommand(), "schema", new SchemaCommand(), "watch",
				new WatchCommand(), "lsp", new LspCommand());
		commands.forEach((name, command) -> {
			String page = Cli.run("help", name).out();
			for (Option option : command.options())
				assertTrue(page.contains("--" + option.name()) || page.contains("-" + option.letter() + " "), name + " --" + option.name());
		});
	}

	@Test
	void fillsArgumentsIn() {
		Messages messages = Messages.of(Main.class, Language.EN);
		assertEquals("invalid value \"b\" for option --a; choose from: c", messages.get("usage.choice", "--a", "b", "c"));
		assertEquals("cannot write x: cannot be read or written: y",
				new FileProblem("out.file", "x", new FileProblem("file.io", "y")).in(Language.EN));
		assertThrows(IllegalArgumentException.class, () -> messages.get("no.such"));
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
	}
}
