// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import report.dsl.i18n.Language;
import report.dsl.workspace.FileProblem;

/** The program {@code report}. */
public final class Main {

	/** In the order in which people need them. */
	static final List<String> COMMANDS = List.of("check", "build", "fix", "format", "import", "export", "new", "explain", "schema", "watch",
			"lsp", "help");

	private static final String[] LANGUAGES = { "zh", "en" };

	static {
		// Guice would generate classes while it starts, slower than what they replace, and a JDK 24 or later warns about how it loads them.
		System.setProperty("guice_bytecode_gen_option", "DISABLED");
	}

	private Main() {
	}

	public static void main(String[] args) {
		PrintStream out = stream(FileDescriptor.out);
		PrintStream err = stream(FileDescriptor.err);
		int status = run(out, err, System.in, args);
		out.flush();
		err.flush();
		// There is nothing to shut down, and an exit that asks for it looks for a logger first.
		Runtime.getRuntime().halt(status);
	}

	/** Runs one command; the exit status is the result. Nothing is read from or written to the streams of the process. */
	static int run(PrintStream out, PrintStream err, InputStream in, String... args) {
		Console console = new Console(out, err, in);
		try {
			run(console, args);
		} catch (FileProblem | RuntimeException | Error e) {
			console.reportFailure(null, e);
		}
		console.finish();
		return console.status();
	}

	private static void run(Console console, String[] words) throws FileProblem {
		console.useLanguage(asked(words));
		if (words.length == 0)
			throw new UsageError("usage.none");
		String name = words[0];
		if (name.equals("--version"))
			console.print("report " + Version.VERSION + "\n");
		else if (name.equals("--help") || name.equals("-h") || name.equals("help"))
			console.print(Help.of(words.length > 1 && !words[1].startsWith("-") ? words[1] : "report", console.language()));
		else
			run(console, name, words);
	}

	private static void run(Console console, String name, String[] words) throws FileProblem {
		Command command = command(name);
		Arguments arguments = Arguments.parse(command.options(), words, 1);
		arguments.choice(Arguments.LANG.name(), LANGUAGES);
		if (arguments.has(Arguments.HELP.name()))
			console.print(Help.of(name, console.language()));
		else
			command.run(arguments, console);
	}

	/** The language asked for, found before anything else, so that complaints about the other words are in it too. */
	private static Language asked(String[] words) {
		for (int i = 1; i < words.length; i++)
			if (words[i].startsWith("--lang="))
				return Language.of(words[i].substring(7));
			else if (words[i].equals("--lang") && i + 1 < words.length)
				return Language.of(words[i + 1]);
		return Language.ZH;
	}

	private static Command command(String name) throws FileProblem {
		return switch (name) {
		case "check" -> new CheckCommand();
		case "build" -> new BuildCommand();
		case "fix" -> new FixCommand();
		case "format" -> new FormatCommand();
		case "import" -> new ImportCommand();
		case "export" -> new ExportCommand();
		case "new" -> new NewCommand();
		case "explain" -> new ExplainCommand();
		case "schema" -> new SchemaCommand();
		case "watch" -> new WatchCommand();
		case "lsp" -> new LspCommand();
		default -> throw unknown(name);
		};
	}

	static UsageError unknown(String name) {
		String nearest = Nearest.of(name, COMMANDS);
		return nearest == null ? new UsageError("usage.command", name) : new UsageError("usage.commandNear", name, nearest);
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
	}
}
