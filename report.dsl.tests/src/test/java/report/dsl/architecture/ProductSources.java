// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import report.dsl.NationalForms;

/** The sources of all bundles that are no tests, of the programs that build them too, and the string literals in them. */
final class ProductSources {

	private static final Pattern PRODUCTION = Pattern.compile("report\\.dsl(?!.*\\.tests).*");
	private static final Pattern SOURCE = Pattern.compile("\\.(java|xtend|ts|mjs|js)$");
	private static final List<String> FOLDERS = List.of("src", "build");
	/** Text blocks, comments and literals, whichever comes first; group 2 is the text of a literal. */
	private static final Pattern TOKEN = Pattern.compile("\"\"\".*?\"\"\"|/\\*.*?\\*/|//[^\n]*|([\"'`])((?:(?!\\1)[^\\\\\n]|\\\\.)*)\\1",
			Pattern.DOTALL);

	private ProductSources() {
	}

	static List<Path> bundles() throws IOException {
		try (Stream<Path> folders = Files.list(NationalForms.root())) {
			return folders.filter(folder -> PRODUCTION.matcher(folder.getFileName().toString()).matches()).sorted().toList();
		}
	}

	static List<Path> files() throws IOException {
		List<Path> sources = new ArrayList<>();
		for (Path bundle : bundles())
			for (String folder : FOLDERS)
				if (Files.isDirectory(bundle.resolve(folder)))
					try (Stream<Path> files = Files.walk(bundle.resolve(folder))) {
						files.filter(file -> SOURCE.matcher(file.toString()).find()).forEach(sources::add);
					}
		return sources;
	}

	static List<String> literals(String code) {
		return TOKEN.matcher(code).results().map(token -> token.group(2)).filter(Objects::nonNull).toList();
	}
}
