// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

import report.dsl.NationalForms;

/** What a bundle exports and requires is stated on purpose: an API, or a package that certain other bundles use; nothing else. */
class BundlesTest {

	private static final Path ROOT = NationalForms.root();
	private static final Map<String, List<String>> SOURCES = Map.of("report.dsl.core", List.of("src"), "report.dsl",
			List.of("src", "src-gen"),
			"report.dsl.workspace", List.of("src"), "report.dsl.documents.core", List.of("src"), "report.dsl.documents", List.of("src"),
			"report.dsl.ide", List.of("src"), "report.dsl.ui", List.of("src"));
	private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
	private static final Pattern TYPE = Pattern.compile("\\b(report\\.dsl(?:\\.[a-z]\\w*)*)\\.[A-Z]\\w*");
	/** Bundles whose requirements are compared with what their sources name: ours, and those of tests. */
	private static final List<String> REQUIRING = Stream
			.concat(SOURCES.keySet().stream(), Stream.of("report.dsl.ui.tests", "releng/report.dsl.tests.osgi")).sorted().toList();
	/** What the Eclipse workbench tests look into stays exported to them even where no test uses it at the moment. */
	private static final Set<String> TESTS = Set.of("report.dsl.ui.tests");

	private final Map<String, String> bundleOf = new HashMap<>();
	private final Map<String, Set<String>> used = new LinkedHashMap<>();

	BundlesTest() throws IOException {
		for (String bundle : SOURCES.keySet())
			read(bundle);
	}

	@Test
	void noBundleReexportsAnother() throws IOException {
		Set<String> reexported = new TreeSet<>();
		for (String bundle : SOURCES.keySet())
			for (ManifestElement required : elements(bundle, "Require-Bundle"))
				if (required.getDirective("visibility") != null)
					reexported.add(bundle + " -> " + required.getValue());
		assertEquals(Set.of(), reexported);
	}

	@Test
	void everyRequiredBundleOfOursIsUsed() throws IOException {
		Set<String> unused = new TreeSet<>();
		for (String bundle : SOURCES.keySet())
			for (ManifestElement required : elements(bundle, "Require-Bundle"))
				if (SOURCES.containsKey(required.getValue())
						&& used.get(bundle).stream().noneMatch(name -> required.getValue().equals(bundleOf.get(name))))
					unused.add(bundle + " -> " + required.getValue());
		assertEquals(Set.of(), unused);
	}

	@Test
	void everyRequiredBundleOfOthersIsUsed() throws IOException {
		RequiredBundles required = new RequiredBundles();
		Set<String> unused = new TreeSet<>();
		for (String bundle : REQUIRING)
			unused.addAll(required.unused(ROOT.resolve(bundle), names(bundle, "Require-Bundle"), names(bundle, "Import-Package")));
		assertEquals(RequiredBundles.REASONS.keySet(), unused);
	}

	@Test
	void aRequirementThatNothingUsesIsFound() throws IOException {
		assertEquals(Set.of("report.dsl.ide -> com.google.guava", "report.dsl.ide -> org.eclipse.emf.common",
				"report.dsl.ide -> org.eclipse.help", "report.dsl.ide -> org.apache.log4j"),
				new RequiredBundles().unused(ROOT.resolve("report.dsl.ide"),
						List.of("com.google.guava", "org.eclipse.emf.common", "org.eclipse.emf.ecore", "org.eclipse.help"),
						List.of("org.apache.log4j", "org.eclipse.lsp4j")));
	}

	@Test
	void everyFriendOfAPackageUsesIt() throws IOException {
		Set<String> unused = new TreeSet<>();
		for (String bundle : SOURCES.keySet())
			for (ManifestElement exported : elements(bundle, "Export-Package"))
				for (String friend : directives(exported, "x-friends"))
					if (!TESTS.contains(friend) && !used.get(friend).contains(exported.getValue()))
						unused.add(exported.getValue() + " -> " + friend);
		assertEquals(Set.of(), unused);
	}

	@Test
	void whatAnotherBundleUsesIsApiOrMeantForIt() throws IOException {
		Set<String> hidden = new TreeSet<>();
		for (String bundle : SOURCES.keySet())
			for (String name : used.get(bundle)) {
				String owner = bundleOf.getOrDefault(name, bundle);
				if (!owner.equals(bundle) && elements(owner, "Export-Package").stream().noneMatch(exported -> open(exported, name, bundle)))
					hidden.add(name + " -> " + bundle);
			}
		assertEquals(Set.of(), hidden);
	}

	@Test
	void everyExportedPackageSaysWhatItIsFor() throws IOException {
		Set<String> silent = new TreeSet<>();
		for (String bundle : SOURCES.keySet())
			for (ManifestElement exported : elements(bundle, "Export-Package")) {
				Path folder = ROOT.resolve(bundle).resolve("src").resolve(exported.getValue().replace('.', '/'));
				if (Files.isDirectory(folder) && !Files.exists(folder.resolve("package-info.java")))
					silent.add(exported.getValue());
			}
		assertEquals(Set.of(), silent);
	}

	private static boolean open(ManifestElement exported, String name, String bundle) {
		return exported.getValue().equals(name) && exported.getDirective("x-internal") == null
				&& (exported.getDirective("x-friends") == null || directives(exported, "x-friends").contains(bundle));
	}

	private static List<String> directives(ManifestElement element, String name) {
		String value = element.getDirective(name);
		return value == null ? List.of() : List.of(value.split(","));
	}

	private static List<String> names(String bundle, String header) throws IOException {
		return elements(bundle, header).stream().map(ManifestElement::getValue).filter(name -> !SOURCES.containsKey(name)).toList();
	}

	private static List<ManifestElement> elements(String bundle, String header) throws IOException {
		try (InputStream in = Files.newInputStream(ROOT.resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
			ManifestElement[] elements = ManifestElement.parseHeader(header, new Manifest(in).getMainAttributes().getValue(header));
			return elements == null ? List.of() : List.of(elements);
		} catch (BundleException e) {
			throw new IOException(bundle, e);
		}
	}

	private void read(String bundle) throws IOException {
		Set<String> names = used.computeIfAbsent(bundle, any -> new TreeSet<>());
		for (String folder : SOURCES.get(bundle))
			try (Stream<Path> files = Files.walk(ROOT.resolve(bundle).resolve(folder))) {
				files.filter(file -> file.toString().endsWith(".java")).forEach(file -> read(file, bundle, names));
			}
	}

	private void read(Path file, String bundle, Set<String> names) {
		try {
			String text = Files.readString(file);
			Matcher name = PACKAGE.matcher(text);
			if (name.find())
				bundleOf.put(name.group(1), bundle);
			TYPE.matcher(text).results().forEach(found -> names.add(found.group(1)));
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}
}
