// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;

/**
 * What Eclipse installs leaves an Eclipse the libraries that it has: ranges up to the next major version, and no bundle of others pinned.
 */
class ReleaseTest {

	private static final Path ROOT = NationalForms.root();
	private static final List<String> BUNDLES = List.of("report.dsl", "report.dsl.core", "report.dsl.documents",
			"report.dsl.documents.core",
			"report.dsl.ide", "report.dsl.ui", "report.dsl.workspace");
	private static final Pattern REQUIREMENT = Pattern.compile("([\\w.-]+)((?:;[\\w-]+:?=(?:\"[^\"]*\"|[^,;\"]*))*),?");
	private static final Pattern RANGE = Pattern.compile("version=\"(\\[(\\d+)\\.[\\d.]+,(\\d+)\\.([\\d.]+)\\))\"");
	private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([^\"]+)\"");
	private static final Pattern IMPORT = Pattern.compile("<import plugin=\"([^\"]+)\" version=\"((\\d+)[\\d.]+)\" match=\"compatible\"/>");
	private static final Pattern SITE = Pattern.compile("<bundle id=\"([^\"]+)\"");

	@Test
	void everyRequirementEndsWithTheNextMajorVersionAtMost() throws IOException {
		Set<String> wrong = new TreeSet<>();
		for (String bundle : BUNDLES)
			for (String header : List.of("Require-Bundle", "Import-Package"))
				requirements(bundle, header).forEach((name, range) -> {
					if (!bounded(range))
						wrong.add(bundle + " -> " + name + " " + range);
				});
		assertEquals(Set.of(), wrong);
	}

	@Test
	void theFeatureHoldsOurOwnBundlesOnly() throws IOException {
		assertEquals(new TreeSet<>(BUNDLES),
				all(PLUGIN, feature()).stream().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void theFeatureAsksForWhatItsBundlesRequireOfTheSite() throws IOException {
		Set<String> site = all(SITE, text("releng/report.dsl.site/category.xml")).stream().map(found -> found.group(1))
				.collect(Collectors.toSet());
		Map<String, String> required = new TreeMap<>();
		for (String bundle : BUNDLES)
			requirements(bundle, "Require-Bundle").forEach((name, range) -> {
				if (site.contains(name) && nextMajor(range))
					assertTrue(range.equals(required.merge(name, range, (one, other) -> one)), name + " has several ranges");
			});
		Map<String, String> asked = new TreeMap<>();
		for (MatchResult found : all(IMPORT, feature()))
			asked.put(found.group(1), "[" + found.group(2) + "," + (Integer.parseInt(found.group(3)) + 1) + ".0.0)");
		assertEquals(required, asked);
	}

	private static boolean bounded(String range) {
		return all(RANGE, "version=\"" + range + "\"").stream()
				.anyMatch(found -> Integer.parseInt(found.group(3)) == Integer.parseInt(found.group(2)) || nextMajor(range));
	}

	private static boolean nextMajor(String range) {
		return all(RANGE, "version=\"" + range + "\"").stream()
				.anyMatch(
						found -> Integer.parseInt(found.group(3)) == Integer.parseInt(found.group(2)) + 1 && found.group(4).equals("0.0"));
	}

	/** Names with their ranges; without a range, nothing. */
	private static Map<String, String> requirements(String bundle, String header) throws IOException {
		try (InputStream in = Files.newInputStream(ROOT.resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
			String value = new Manifest(in).getMainAttributes().getValue(header);
			Map<String, String> ranges = new TreeMap<>();
			for (MatchResult found : all(REQUIREMENT, value == null ? "" : value))
				ranges.put(found.group(1), all(RANGE, found.group(2)).stream().map(range -> range.group(1)).findFirst().orElse(""));
			return ranges;
		}
	}

	private static String feature() throws IOException {
		return text("releng/report.dsl.feature/feature.xml");
	}

	private static String text(String file) throws IOException {
		return Files.readString(ROOT.resolve(file));
	}

	private static List<MatchResult> all(Pattern pattern, String text) {
		return pattern.matcher(text).results().toList();
	}
}
