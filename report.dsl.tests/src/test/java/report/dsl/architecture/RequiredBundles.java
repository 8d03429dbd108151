// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a bundle requires of others, compared with what its sources import and its plugin.xml extends. */
final class RequiredBundles {

	/** Requirements that no source imports and no extension point explains, with the reason why they are there. */
	static final Map<String, String> REASONS = Map.of(
			"report.dsl.ui -> org.eclipse.xtend.lib",
			"It reexports the bundle with StringConcatenation, and the Xtend compiler asks for both.",
			"report.dsl.ui.tests -> org.eclipse.lsp4j",
			"The compiler resolves overloads of Places.position, one of which takes a Position.",
			"report.dsl.ui.tests -> org.opentest4j", "The compiler reads the exception that Assumptions.assumeTrue throws.");
	/** Packages of platform bundles that are not on the path of these tests and are not named like their packages. */
	private static final Map<String, List<String>> PACKAGES = Map.of(
			"org.eclipse.text", List.of("org.eclipse.text", "org.eclipse.jface.text"),
			"org.eclipse.e4.ui.model.workbench", List.of("org.eclipse.e4.ui.model.application"),
			"org.eclipse.ui.workbench.texteditor", List.of("org.eclipse.ui.texteditor"),
			"org.commonmark.ext-gfm-tables", List.of("org.commonmark.ext.gfm.tables"));
	private static final Pattern TYPE = Pattern.compile("\\b((?:[a-z]\\w*\\.)+)[A-Z]\\w*");
	private static final Pattern POINT = Pattern.compile("point=\"([\\w.]+)\\.\\w+\"");
	/** The packages of the bundles on the class path. */
	private final Map<String, Set<String>> known = new HashMap<>();

	RequiredBundles() throws IOException {
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator))
			if (entry.endsWith(".jar"))
				read(entry);
	}

	private void read(String file) throws IOException {
		try (JarFile jar = new JarFile(file)) {
			String name = jar.getManifest() == null ? null : jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
			if (name != null)
				known.put(name.replaceFirst(";.*", ""), jar.stream().map(entry -> entry.getName()).filter(entry -> entry.endsWith(".class"))
						.map(entry -> entry.replaceFirst("/?[^/]*$", "").replace('/', '.')).collect(Collectors.toSet()));
		}
	}

	/** The requirements of a bundle that nothing in it uses, as {@code bundle -> requirement}. */
	Set<String> unused(Path bundle, Collection<String> bundles, Collection<String> packages) throws IOException {
		Set<String> used = packagesUsed(bundle);
		Set<String> points = points(bundle);
		Set<String> unused = new TreeSet<>(bundles);
		used.forEach(name -> unused.removeAll(owners(name, bundles)));
		unused.removeAll(points);
		packages.stream().filter(name -> !used.contains(name)).forEach(unused::add);
		return unused.stream().map(name -> bundle.getFileName() + " -> " + name).collect(Collectors.toSet());
	}

	/** Those of the bundles that a package can come from; of bundles that are not on the path those whose name is nearest. */
	private Set<String> owners(String name, Collection<String> bundles) {
		int nearest = bundles.stream().filter(bundle -> !known.containsKey(bundle)).mapToInt(bundle -> prefix(bundle, name)).max()
				.orElse(0);
		return bundles.stream().filter(bundle -> known.containsKey(bundle)
				? known.get(bundle).contains(name)
				: nearest > 0 && prefix(bundle, name) == nearest).collect(Collectors.toSet());
	}

	/** How much of a package's name is explained by the bundle. */
	private static int prefix(String bundle, String name) {
		return PACKAGES.getOrDefault(bundle, List.of(bundle)).stream().filter(start -> (name + ".").startsWith(start + "."))
				.mapToInt(String::length).max().orElse(0);
	}

	private static Set<String> points(Path bundle) throws IOException {
		Path plugin = bundle.resolve("plugin.xml");
		return Files.exists(plugin)
				? POINT.matcher(Files.readString(plugin)).results().map(found -> found.group(1)).collect(Collectors.toSet())
				: Set.of();
	}

	private static Set<String> packagesUsed(Path bundle) throws IOException {
		Set<String> used = new TreeSet<>();
		for (String folder : List.of("src", "src-gen", "model/generated"))
			if (Files.isDirectory(bundle.resolve(folder)))
				try (Stream<Path> files = Files.walk(bundle.resolve(folder))) {
					files.filter(file -> file.toString().matches(".*\\.(java|xtend)")).forEach(file -> used.addAll(packagesNamed(file)));
				}
		return used;
	}

	private static Set<String> packagesNamed(Path file) {
		try {
			return TYPE.matcher(Files.readString(file)).results()
					.map(found -> found.group(1).substring(0, found.group(1).length() - 1)).collect(Collectors.toSet());
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}
}
