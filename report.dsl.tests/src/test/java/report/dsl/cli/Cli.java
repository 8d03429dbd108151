// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs the command line within the tests. */
final class Cli {

	/** What a run printed. */
	record Run(int status, byte[] bytes, String err) {

		String out() {
			return new String(bytes, StandardCharsets.UTF_8);
		}

		List<String> errLines() {
			return err.lines().toList();
		}
	}

	private Cli() {
	}

	/** Arguments may be paths or strings. */
	static Run run(Object... words) {
		return runWith(new byte[0], words);
	}

	static Run runWith(byte[] input, Object... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		String[] args = new String[words.length];
		for (int i = 0; i < args.length; i++)
			args[i] = words[i] instanceof Path path ? path.toString() : (String) words[i];
		int status = Main.run(stream(out), stream(err), new ByteArrayInputStream(input), args);
		return new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, false, StandardCharsets.UTF_8);
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
