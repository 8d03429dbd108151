// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import report.dsl.NationalForms;

/**
 * Lists the parts of others that report.dsl distributes, with their licences: from the files of the build, and the licences in
 * releng/notice.
 */
final class Notice {

	static final Path ROOT = NationalForms.root();

	private static final String NOT_DISTRIBUTED = "not distributed";
	private static final Path FONTS = ROOT.resolve("report.dsl.documents/src/report/dsl/documents/write/pdf/fonts");
	private static final Pattern EXCLUDED = Pattern.compile("<exclude>([\\w.]+):([\\w.*-]+)</exclude>");
	private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId><version>([^<]+)</version>");
	private static final Pattern LICENCE = Pattern.compile("^([\\w.*-]+)\\s+(.+)$", Pattern.MULTILINE);
	/** The package that the extension is written against; those that it needs come with it. */
	private static final String CLIENT = "vscode-languageclient";

	/** A library of the build: the name and version of its artifact, and its jar in the local repository of Maven. */
	record Library(String name, String version, Path jar) {

		static Library of(String jar) {
			Path path = Path.of(jar);
			Path version = path.getParent();
			return new Library(version.getParent().getFileName().toString(), version.getFileName().toString(), path);
		}

		boolean isOf(String group) {
			return jar.toString().replace(File.separatorChar, '.').contains("." + group + "." + name + "." + version + ".");
		}
	}

	private final List<MatchResult> licences;

	Notice() {
		licences = all(LICENCE, text("releng/notice/licences.txt"));
	}

	/** What the file NOTICE says. */
	String text() throws IOException {
		return text("releng/notice/NOTICE.in").replace("@report.jar@", list(shaded())).replace("@lib@", list(documents()))
				.replace("@fonts@", fonts())
				.replace("@extension@", extension()).replace("@target@", target());
	}

	/** The libraries inside report.jar: all that are distributed, not shaded out and not beside it. */
	List<Library> shaded() throws IOException {
		Set<String> beside = beside();
		List<MatchResult> excluded = all(EXCLUDED, text("report.dsl.cli/pom.xml"));
		return distributed().filter(library -> !beside.contains(library.name()) && excluded.stream()
				.noneMatch(one -> library.isOf(one.group(1)) && Set.of("*", library.name()).contains(one.group(2)))).toList();
	}

	private List<Library> documents() throws IOException {
		Set<String> beside = beside();
		return distributed().filter(library -> beside.contains(library.name())).toList();
	}

	private static Set<String> beside() throws IOException {
		try (Stream<Path> jars = Files.list(ROOT.resolve("report.dsl.documents/lib"))) {
			return jars.map(jar -> jar.getFileName().toString().replace(".jar", "")).collect(Collectors.toSet());
		}
	}

	/** In the order of their names. */
	private Stream<Library> distributed() {
		return Stream.of(text("report.dsl.tests/target/libraries.txt").strip().split(File.pathSeparator)).map(Library::of)
				.filter(library -> !licence(library.name()).equals(NOT_DISTRIBUTED)).sorted(Comparator.comparing(Library::name));
	}

	private String list(List<Library> libraries) {
		return libraries.stream().map(library -> line(library.name() + " " + library.version(), licence(library.name())))
				.collect(Collectors.joining("\n"));
	}

	private static String fonts() throws IOException {
		try (Stream<Path> files = Files.list(FONTS)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".ttf")).sorted()
					.map(name -> line(name + ", from " + original(name), "OFL-1.1"))
					.collect(Collectors.joining("\n"));
		}
	}

	/** What the README beside the fonts says that a font is a part of. */
	private static String original(String font) {
		return all(Pattern.compile("`" + font + "` is ([^,]+),"), text(FONTS.resolve("README.md"))).getFirst().group(1);
	}

	/** The packages that npm installs for the one that the extension is written against. */
	private static String extension() {
		JsonObject packages = JsonParser.parseString(text("report.dsl.vscode/package-lock.json")).getAsJsonObject()
				.getAsJsonObject("packages");
		Map<String, String> found = new TreeMap<>();
		Deque<String> names = new ArrayDeque<>(List.of(CLIENT));
		while (!names.isEmpty()) {
			String name = names.pop();
			JsonObject one = packages.getAsJsonObject("node_modules/" + name);
			if (found.put(name, line(name + " " + one.get("version").getAsString(), one.get("license").getAsString())) == null
					&& one.has("dependencies"))
				names.addAll(one.getAsJsonObject("dependencies").keySet());
		}
		return String.join("\n", found.values());
	}

	private String target() {
		return all(ARTIFACT, text("releng/report.dsl.target/report.dsl.target")).stream()
				.filter(one -> !licence(one.group(1)).equals(NOT_DISTRIBUTED))
				.map(one -> line(one.group(1) + " " + one.group(2), licence(one.group(1)))).collect(Collectors.toCollection(TreeSet::new))
				.stream()
				.collect(Collectors.joining("\n"));
	}

	private String licence(String artifact) {
		return licences.stream().filter(one -> artifact.matches(one.group(1).replace(".", "\\.").replace("*", ".*")))
				.map(one -> one.group(2)).findFirst()
				.orElseThrow(() -> new AssertionError("releng/notice/licences.txt lacks " + artifact));
	}

	private static String line(String part, String licence) {
		return "* " + part + ": " + licence;
	}

	private static String text(String file) {
		return text(ROOT.resolve(file));
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<MatchResult> all(Pattern pattern, String text) {
		return pattern.matcher(text).results().toList();
	}
}
