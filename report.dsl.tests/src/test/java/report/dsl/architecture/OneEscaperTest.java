// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** What comes from a text becomes HTML or XML in one class only: a second escaper forgets what the first has learnt. */
class OneEscaperTest {

	/** Files with an entity in a literal, and what it is there for. */
	private static final Map<String, String> KNOWN = Map.of(
			"Markup.java", "the escaper",
			"Leftover.java", "entities that somebody has left in the text of a report");

	@Test
	void entitiesAreWrittenInOnePlace() throws IOException {
		Set<String> found = new TreeSet<>();
		for (Path source : ProductSources.files())
			if (ProductSources.literals(Files.readString(source)).stream().anyMatch(literal -> literal.matches("(?s).*&(lt|amp|quot);.*")))
				found.add(source.getFileName().toString());
		assertEquals(new TreeSet<>(KNOWN.keySet()), found);
	}
}
