package report.dsl.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** Runs several commands in one JVM, so that an archive of loaded classes and profiles can be recorded. No command of the program. */
final class Train {
	private Train() {
	}

	/** The commands stand one after another, separated by {@code ++}. What they print is discarded. */
	public static void main(String[] args) {
		PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
		for (String command : String.join("\0", args).split("\0\\+\\+\0"))
			Main.run(nowhere, nowhere, InputStream.nullInputStream(), command.split("\0"));
	}
}
