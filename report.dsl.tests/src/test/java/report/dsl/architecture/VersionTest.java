// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;

/** The version stands in the pom; what cannot refer to it has the same one, as {@code releng/version.sh} writes it. */
class VersionTest {

	private static final Path ROOT = NationalForms.root();
	private static final Pattern OWN = Pattern.compile("^  <version>(.*)-SNAPSHOT</version>$", Pattern.MULTILINE);
	/** How files state the version, by the ends of their names. */
	private static final Map<String, Pattern> STATED = Map.of("pom.xml", Pattern.compile("<version>(.*)-SNAPSHOT</version>"), "MANIFEST.MF",
			Pattern.compile("Bundle-Version: (.*)\\.qualifier"), "feature.xml",
			Pattern.compile("<feature [^>]*version=\"(.*?)\\.qualifier\""),
			".product", Pattern.compile("<product [^>]*version=\"(.*?)\\.qualifier\""), "package.json",
			Pattern.compile("^\\s*\"version\": \"(.*?)\"", Pattern.MULTILINE), "Version.java", Pattern.compile("VERSION = \"(.*?)\""));
	private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "installed", "test", "dist");

	@Test
	void everythingHasTheVersionOfThePom() throws IOException {
		Matcher own = OWN.matcher(Files.readString(ROOT.resolve("pom.xml")));
		assertTrue(own.find());
		Map<String, String> versions = versions();
		assertTrue(versions.size() > 20, versions.toString());
		versions.values().removeIf(own.group(1)::equals);
		assertEquals(Map.of(), versions);
	}

	private static Map<String, String> versions() throws IOException {
		Map<String, String> versions = new TreeMap<>();
		Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				String name = folder.getFileName().toString();
				boolean skipped = NOT_OURS.contains(name) || name.startsWith(".") && !folder.equals(ROOT);
				return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				for (Map.Entry<String, Pattern> stated : STATED.entrySet())
					if (file.getFileName().toString().endsWith(stated.getKey())) {
						Matcher version = stated.getValue().matcher(Files.readString(file));
						if (version.find())
							versions.put(ROOT.relativize(file).toString(), version.group(1));
					}
				return FileVisitResult.CONTINUE;
			}
		});
		return versions;
	}
}
