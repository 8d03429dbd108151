// SPDX-License-Identifier: EPL-2.0
package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The jar that users run, started as a process of its own. */
class PackagedJarTest {
	private static final Path JAR = Path.of(System.getProperty("report.jar"));

	@Test
	void printsItsUsage() throws Exception {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-jar", JAR.toString(), "--help")
				.start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
		assertTrue(out.contains("check"), out);
		assertEquals(0, process.waitFor());
	}
}
