// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether a person looks at an output of the process. The JDK does not say so without waking a whole library for
 * line editing; on Linux the system does. Elsewhere the answer is no, and the output is the plain one.
 */
final class Terminal {

	private Terminal() {
	}

	static boolean isOutput() {
		return is(1);
	}

	static boolean isError() {
		return is(2);
	}

	private static boolean is(int descriptor) {
		try {
			String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.startsWith("/dev/console");
		} catch (IOException | UnsupportedOperationException e) {
			return false;
		}
	}
}
