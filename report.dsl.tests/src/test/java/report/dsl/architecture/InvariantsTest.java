// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;

/**
 * Every invariant of ARCHITECTURE.md names the tests that hold it: a class with test methods, or one test method of a class. Classes
 * are looked at as text, because some are written in Xtend and compiled by Maven only.
 */
class InvariantsTest {

	/** {@code `NameTest`} or {@code `NameTest.method`} */
	private static final Pattern NAME = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
	private static final String TEST = "@(?:Test|TestFactory|ParameterizedTest|RepeatedTest)\\b(?:\\([^)]*\\))?";
	/** Other annotations and the type of the method, up to its name; a text block may hold any braces. */
	private static final String UP_TO_NAME = "(?:\\s*@\\w+(?:\\((?:\"\"\"(?s:.*?)\"\"\"|[^\"()]|\"[^\"]*\")*\\))?)*[^;{}()@]*?\\b";

	@Test
	void everyInvariantIsHeldByATest() throws IOException {
		String map = Files.readString(NationalForms.root().resolve("ARCHITECTURE.md"));
		List<String> invariants = Arrays.stream(map.split("\n(?=\\* )|\n\n")).filter(text -> text.startsWith("* **Invariant:**")).toList();
		assertFalse(invariants.isEmpty());
		for (String invariant : invariants) {
			List<MatchResult> names = NAME.matcher(invariant).results().toList();
			assertFalse(names.isEmpty(), invariant);
			for (MatchResult name : names)
				assertEquals("", lack(name.group(1), name.group(2)), invariant);
		}
	}

	@Test
	void whatIsNoTestIsNotTakenForOne() throws IOException {
		assertEquals("", lack("InvariantsTest", "everyInvariantIsHeldByATest"));
		assertEquals("", lack("ReportLanguageTest", null));
		assertEquals("0 files NoSuchTest", lack("NoSuchTest", null));
		assertEquals("no test InvariantsTest.lack", lack("InvariantsTest", "lack"));
		assertEquals("no test InvariantsTest.noSuch", lack("InvariantsTest", "noSuch"));
		assertEquals("no test ServerTest", lack("ServerTest", null));
		assertEquals("2 files DamagedReportsTest", lack("DamagedReportsTest", null));
	}

	/** @return what is missing for the test to hold something; empty when nothing is */
	private static String lack(String type, String method) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(NationalForms.root().resolve("report.dsl.tests/src"))) {
			files = all.filter(file -> file.getFileName().toString().matches(type + "\\.(java|xtend)")).toList();
		}
		if (files.size() != 1)
			return files.size() + " files " + type;
		String name = method == null ? "\\w+" : method;
		boolean there = Pattern.compile(TEST + UP_TO_NAME + name + "\\s*\\(").matcher(Files.readString(files.getFirst())).find();
		return there ? "" : "no test " + (method == null ? type : type + "." + method);
	}
}
