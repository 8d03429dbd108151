// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

/** NOTICE names every part of others that report.dsl distributes. With {@code -Dnotice.update=true} it is written anew. */
class NoticeTest {

	private static final Path FILE = Notice.ROOT.resolve("NOTICE");
	private static final Path PROGRAM = Notice.ROOT.resolve("report.dsl.cli/target/report.jar");

	@Test
	void noticeNamesEverythingThatIsBundled() throws IOException {
		String expected = new Notice().text();
		if (Boolean.getBoolean("notice.update"))
			Files.writeString(FILE, expected);
		assertEquals(expected, Files.readString(FILE));
	}

	/** The classes of the program are ours or those of the libraries that NOTICE names, and each of these has some. */
	@Test
	void theProgramHoldsTheLibrariesNamed() throws IOException {
		assumeTrue(Files.exists(PROGRAM), "the packaged program is there in a build by Maven");
		Set<String> unknown = classes(PROGRAM);
		unknown.removeIf(name -> name.startsWith("report/dsl/"));
		for (Notice.Library library : new Notice().shaded())
			assertEquals(true, unknown.removeAll(classes(library.jar())), library.name());
		assertEquals(Set.of(), unknown);
	}

	private static Set<String> classes(Path jar) throws IOException {
		try (ZipFile file = new ZipFile(jar.toFile())) {
			return file.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}
}
