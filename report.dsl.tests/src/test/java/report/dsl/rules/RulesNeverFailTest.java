// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.NationalForms;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Grid;
import report.dsl.text.Damage;

/** Whatever stands in a report, the rules say something about it, in its text, and offer fixes: none of them fails. */
class RulesNeverFailTest {

	private static final int ROUNDS = 250;
	/** Fixes are tried by checking again, which takes longest. */
	private static final int FIXED = 60;
	private static final int SHUFFLES = 3000;
	private static final String TABLES = "examples/yunxi-2021.report";

	static Stream<String> examples() throws IOException {
		try (Stream<Path> files = Files.walk(NationalForms.root().resolve("examples"))) {
			List<String> names = files.filter(file -> file.toString().endsWith(".report"))
					.map(file -> NationalForms.root().relativize(file).toString()).sorted().toList();
			return names.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void noRuleFails(String example) {
		String text = NationalForms.read(example).text();
		for (int seed = 0; seed < ROUNDS; seed++)
			check(Damage.of(text, new Random(seed), 1 + seed % 12), example + " seed " + seed, seed % FIXED == 0);
	}

	/** Texts that a rule once failed on. */
	@ParameterizedTest
	@ValueSource(strings = {
			// a caption twice; the rows below it belong to another table of the section
			"# 二、主动公开政府信息情况\n## 第二十条第（一）项\n列 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n## 第二十条第（一）项\n行政许可 | 3\n" })
	void noRuleFailsOn(String sections) {
		check("年报 \"甲县2024年政府信息公开工作年度报告\"\n格式 gov2021\n" + sections, sections, true);
	}

	/**
	 * Captions, headers and rows of all tables in any order and as often as it comes: tables written twice, inside one another, without an
	 * end.
	 */
	@Test
	void noRuleFailsOnTablesInAnyOrder() {
		List<String> lines = NationalForms.read(TABLES).text().lines().filter(line -> line.matches("(#|列 ).*|.* \\| .*")).toList();
		assertTrue(lines.size() > 40 && lines.stream().filter(line -> line.startsWith("##")).count() > 3, lines.toString());
		for (int seed = 0; seed < SHUFFLES; seed++) {
			Random random = new Random(seed);
			List<String> few = random.ints(4, 0, lines.size()).mapToObj(lines::get).toList();
			String text = random.ints(3 + seed % 20, 0, few.size()).mapToObj(few::get).collect(Collectors.joining("\n"));
			check("年报 \"甲县2024年政府信息公开工作年度报告\"\n格式 gov2021\n" + text + "\n", "seed " + seed, seed % FIXED == 0);
		}
	}

	private static void check(String text, String name, boolean fixes) {
		try {
			Reading reading = Reports.read(text);
			for (Grid grid : reading.sheet().grids())
				assertTrue(grid.whole().start() <= grid.title().start() && grid.title().end() <= grid.whole().end(), name + ": " + grid);
			for (Finding finding : Reports.check(reading)) {
				assertInText(finding, text, name);
				if (fixes)
					finding.fixes();
			}
		} catch (RuntimeException e) {
			throw new AssertionError(name + "\n" + text, e);
		}
	}

	private static void assertInText(Finding finding, String text, String name) {
		Region region = finding.region();
		assertTrue(0 <= region.start() && region.start() <= region.end() && region.end() <= text.length(), name + ": " + finding);
	}
}
