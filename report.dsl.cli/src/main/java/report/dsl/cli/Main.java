package report.dsl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program {@code report}. */
public final class Main {
	private static final String USAGE = """
			用法 / Usage: report COMMAND [OPTION…] [PATH…]
			  check build fix format import export new explain schema watch lsp
			""";

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
		System.exit(status);
	}

	/** Runs one command; the exit status is the result. Nothing is read from or written to the streams of the process. */
	static int run(PrintStream out, PrintStream err, InputStream in, String... args) {
		if (args.length == 1 && args[0].equals("--help")) {
			out.print(USAGE);
			return 0;
		}
		err.print(USAGE);
		return 2;
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
	}
}
