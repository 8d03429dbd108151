// SPDX-License-Identifier: EPL-2.0
package report.dsl.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jar that users run, started as a process of its own. */
final class Packaged {

	private Packaged() {
	}

	/**
	 * Runs a command beside a folder.
	 *
	 * @return what it prints; its complaints too, so that there must be none
	 * @throws IllegalStateException the status is another than 0 (nothing wrong) or 1 (some report is)
	 */
	static String run(Path folder, String... words) {
		List<String> command = new ArrayList<>(
				List.of(ProcessHandle.current().info().command().orElseThrow(), "-jar", System.getProperty("report.jar")));
		command.addAll(List.of(words));
		try {
			Process process = new ProcessBuilder(command).directory(folder.getParent().toFile())
					.redirectErrorStream(words[0].equals("check")).start();
			String out = new String(process.getInputStream().readAllBytes(), UTF_8);
			int status = process.waitFor();
			if (status > 1)
				throw new IllegalStateException(command + " ended with " + status + ":\n" + out);
			return out;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
