// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Files of fonts on this machine, by their names; looked for once, when first asked. */
final class SystemFonts {

	private static final int DEEPEST = 5;

	/** By name in small letters. */
	private static @Nullable Map<String, Path> files;

	private SystemFonts() {
	}

	/** @return the first of these files that is there */
	static @Nullable Path find(List<String> names) {
		Map<String, Path> all = files();
		for (String name : names) {
			Path path = all.get(name);
			if (path != null)
				return path;
		}
		return null;
	}

	private static synchronized Map<String, Path> files() {
		if (files == null) {
			Map<String, Path> found = new HashMap<>();
			for (Path folder : folders())
				if (Files.isDirectory(folder))
					collect(folder, found);
			files = found;
		}
		return files;
	}

	/** Names in order, so that of two files with the same name always the same one is taken. */
	private static void collect(Path folder, Map<String, Path> found) {
		try (Stream<Path> walk = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
			walk.sorted().forEach(path -> found.putIfAbsent(path.getFileName().toString().toLowerCase(Locale.ROOT), path));
		} catch (IOException | UncheckedIOException e) {
			// a folder that cannot be read has no fonts for us
		}
	}

	private static List<Path> folders() {
		List<Path> folders = new ArrayList<>();
		add(folders, System.getenv("WINDIR"), "Fonts");
		add(folders, System.getenv("LOCALAPPDATA"), "Microsoft/Windows/Fonts");
		String home = System.getProperty("user.home");
		add(folders, home, "Library/Fonts");
		add(folders, home, ".fonts");
		add(folders, home, ".local/share/fonts");
		for (String folder : List.of("/Library/Fonts", "/System/Library/Fonts", "/usr/local/share/fonts", "/usr/share/fonts"))
			folders.add(Path.of(folder));
		return folders;
	}

	private static void add(List<Path> folders, String root, String folder) {
		if (root != null && !root.isEmpty())
			folders.add(Path.of(root).resolve(folder));
	}
}
