package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

import report.dsl.rules.Language;

/** Everything said is there in both languages. */
class MessagesTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
	private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*");

	private final Map<String, String> zh = new Messages(Language.ZH).texts();
	private final Map<String, String> en = new Messages(Language.EN).texts();

	@Test
	void sameKeysInBothLanguages() {
		assertEquals(new TreeSet<>(zh.keySet()), new TreeSet<>(en.keySet()));
	}

	@Test
	void sameArgumentsInBothLanguages() {
		zh.forEach((key, text) -> assertEquals(found(ARGUMENT, text), found(ARGUMENT, en.get(key)), key));
	}

	@Test
	void everyMessageIsUsed() throws IOException {
		StringBuilder sources = new StringBuilder();
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("report.root"), "report.dsl.cli/src/main/java/report/dsl/cli"))) {
			for (Path file : files.filter(Files::isRegularFile).toList())
				sources.append(Files.readString(file));
		}
		for (String key : zh.keySet())
			assertTrue(sources.indexOf("\"" + key + "\"") >= 0, key);
	}

	@Test
	void helpHasTheSamePagesAndOptions() {
		String[] chinese = Messages.resource("help", Language.ZH).split("(?m)^\\[");
		String[] english = Messages.resource("help", Language.EN).split("(?m)^\\[");
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
				new WatchCommand());
		commands.forEach((name, command) -> {
			String page = Cli.run("help", name).out();
			for (Option option : command.options())
				assertTrue(page.contains("--" + option.name()) || page.contains("-" + option.letter() + " "), name + " --" + option.name());
		});
	}

	@Test
	void fillsArgumentsIn() {
		Messages messages = new Messages(Language.EN);
		assertEquals("option --a cannot be \"b\"; choose from: c", messages.get("usage.choice", "--a", "b", "c"));
		assertEquals("cannot write x: cannot be read or written: y", messages.get("out.file", "x", new Complaint("file.io", "y")));
		assertThrows(IllegalArgumentException.class, () -> messages.get("no.such"));
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
	}
}
