// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The user's cache folder: copies of what is inside the program, for editors that can only show files. */
final class Cache {

	private static @Nullable Path folder;

	private Cache() {
	}

	static synchronized Path folder() {
		if (folder == null) {
			folder = base().resolve("report.dsl").toAbsolutePath().normalize();
			try {
				Files.createDirectories(folder.resolve("forms"));
				Files.createDirectories(folder.resolve("rules"));
			} catch (IOException e) {
				// then the copies are missing; everything else works
			}
		}
		return folder;
	}

	private static Path base() {
		String system = System.getProperty("os.name", "");
		String home = System.getProperty("user.home", ".");
		if (system.startsWith("Windows"))
			return path("LOCALAPPDATA", Path.of(home, "AppData", "Local"));
		return system.startsWith("Mac") ? Path.of(home, "Library", "Caches") : path("XDG_CACHE_HOME", Path.of(home, ".cache"));
	}

	private static Path path(String variable, Path otherwise) {
		String set = System.getenv(variable);
		return set == null || set.isBlank() ? otherwise : Path.of(set);
	}
}
