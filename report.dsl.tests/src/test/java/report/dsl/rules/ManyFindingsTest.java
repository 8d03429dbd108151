// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Work grows with the findings, not with their square: what is a second here would otherwise be many minutes. */
@Tag("slow")
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class ManyFindingsTest {

	private static final int MANY = 20_000;

	@Test
	void unknownRows() {
		assertEquals(MANY, fixed(MANY, i -> "另外的第" + i + "行 | 1\n").stream().filter(f -> f.rule().id().equals("rows/unknown")).count());
	}

	@Test
	void rowsWithoutLabel() {
		assertTrue(fixed(MANY, i -> "| | |\n").size() >= MANY);
	}

	@Test
	void marks() {
		List<Finding> findings = fixed(MANY, i -> "另外的第" + i + "行 [原文：第" + i + "条] | 1\n");
		for (int i = 0; i < MANY; i++)
			assertEquals("第" + i + "条", findings.get(i).sic());
	}

	@Test
	void marksForUnknownRules() {
		assertTrue(fixed(400, i -> "另外的第" + i + "行 | 1 [原文 rows/unknow：有]\n").size() >= 800);
	}

	@Test
	void hundredsThatAreProven() {
		for (Finding finding : fixed(300, i -> "另外的第" + i + "行 | 1\n"))
			assertEquals(1, finding.fixes().size(), finding.toString());
	}

	@Test
	void wordsOfAnyLengthAreCut() {
		for (Finding finding : fixed(1, i -> "行".repeat(1_000_000) + " | " + "9".repeat(1_000_000) + "\n"))
			assertTrue(finding.message().zh().length() < 600, finding.rule().id());
	}

	/** The findings of a report with further rows, and their fixes worked out. */
	private static List<Finding> fixed(int count, IntFunction<String> row) {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < count; i++)
			rows.append(row.apply(i));
		String text = RuleExamples.base("gov2021").replaceFirst("(?m)^行政强制.*\n", "$0" + rows);
		List<Finding> findings = Reports.check(Reports.read(text));
		for (Finding finding : findings)
			finding.fixes();
		return findings;
	}
}
