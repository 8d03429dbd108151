// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as a process of its own. */
final class Server {

	private static final Path SCRATCH = scratch();

	final Process process;
	private final File errors;

	private Server(Process process, File errors) {
		this.process = process;
		this.errors = errors;
	}

	private static Path scratch() {
		try {
			Path folder = Files.createTempDirectory("report-lsp");
			folder.toFile().deleteOnExit();
			return folder;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Starts {@code report} with these words. */
	static Server start(String... words) {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xmx512m", "-Xss4m", "-jar", System.getProperty("report.jar")));
		command.addAll(List.of(words));
		try {
			File errors = Files.createTempFile(SCRATCH, "err", null).toFile();
			ProcessBuilder builder = new ProcessBuilder(command).directory(SCRATCH.toFile()).redirectError(errors);
			builder.environment().put("LC_ALL", "C.UTF-8");
			builder.environment().put("XDG_CACHE_HOME", SCRATCH.toString());
			return new Server(builder.start(), errors);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Runs {@code report} to its end. @return standard output */
	static String run(String... words) throws IOException {
		Server run = start(words);
		return new String(run.process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	/** Waits for the end. @return the exit status */
	int status() throws InterruptedException {
		if (!process.waitFor(10, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new AssertionError("the server does not end");
		}
		return process.exitValue();
	}

	/** What it said on standard error. */
	String errors() throws IOException {
		return Files.readString(errors.toPath());
	}
}
