// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/** Runs several commands in one JVM, so that an archive of loaded classes and profiles can be recorded. No command of the program. */
final class Train {
	private Train() {
	}

	/** The commands stand one after another, separated by {@code ++}; {@code lsp} is followed by a folder. What they print is discarded. */
	public static void main(String[] args) throws IOException {
		PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
		for (String command : String.join("\0", args).split("\0\\+\\+\0")) {
			String[] words = command.split("\0");
			if (words[0].equals("lsp"))
				TrainingSession.of(Path.of(words[1]).toAbsolutePath());
			else
				Main.run(nowhere, nowhere, InputStream.nullInputStream(), words);
		}
	}
}
