// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Edit;

/** Every fix of every finding of every faulty text keeps its promise. */
class FixesTest {

	private static final List<String> WRITTEN = List.of("", "0", "=", "/", "-7", "3.5", "１２", "1,234", "约10件", "9999999999999999");

	@Test
	void basesHaveNoFindings() {
		assertEquals(List.of(), Reports.check(Reports.read(RuleExamples.base("gov2021"))));
		assertEquals(List.of(), Reports.check(Reports.read(RuleExamples.base("gov2019"))));
	}

	static Stream<Rule> rules() {
		return Catalogue.RULES.stream().filter(rule -> !(rule instanceof FormRule));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void fixesOfTheExample(Rule rule) {
		assertNone(FixCheck.faults(rule.id(), Reports.read(RuleExamples.of(rule.card().fires()))));
	}

	static Stream<String> forms() {
		return Stream.of("gov2021", "gov2019");
	}

	/** Every third cell, each time with another fault. */
	@ParameterizedTest
	@MethodSource("forms")
	void fixesOfOneWrongCell(String form) {
		Reading base = Reports.read(RuleExamples.base(form));
		List<String> faults = new ArrayList<>();
		for (int cell = 0; cell < base.form().cellCount(); cell += 3) {
			faults.addAll(faults(base, "cell " + cell, List.of(number(base, cell, base.sheet().number(cell) + 1 + cell % 4))));
			faults.addAll(faults(base, "cell " + cell, List.of(cell(base, cell, WRITTEN.get(cell / 3 % WRITTEN.size())))));
		}
		assertNone(faults);
	}

	/** Several faults at once, the same ones in every run. */
	@ParameterizedTest
	@MethodSource("forms")
	void fixesOfSeveralWrongCells(String form) {
		Reading base = Reports.read(RuleExamples.base(form));
		Random random = new Random(17);
		List<String> faults = new ArrayList<>();
		for (int round = 0; round < 60; round++) {
			List<Edit> edits = new ArrayList<>();
			for (int cell = random.nextInt(50); cell < base.form().cellCount(); cell += 1 + random.nextInt(90))
				edits.add(random.nextInt(3) > 0
						? cell(base, cell, WRITTEN.get(random.nextInt(WRITTEN.size())))
						: number(base, cell, random.nextInt(99)));
			faults.addAll(faults(base, "round " + round, edits));
		}
		assertNone(faults);
	}

	/** Tables without any figure, as a skeleton has them. */
	@ParameterizedTest
	@MethodSource("forms")
	void fixesOfBlankTables(String form) {
		Reading base = Reports.read(RuleExamples.base(form));
		List<Edit> edits = new ArrayList<>();
		for (int cell = 0; cell < base.form().cellCount(); cell++)
			edits.add(cell(base, cell, ""));
		assertNone(faults(base, "blank", edits));
	}

	private static List<String> faults(Reading base, String name, List<Edit> edits) {
		List<Edit> ordered = edits.stream().sorted((a, b) -> a.start() - b.start()).toList();
		return FixCheck.faults(name, Reports.read(Edit.apply(base.sheet().source().text(), ordered)));
	}

	private static Edit number(Reading base, int cell, long number) {
		return cell(base, cell, Long.toString(number));
	}

	private static Edit cell(Reading base, int cell, String text) {
		return Edit.replace(base.sheet().region(cell), text);
	}

	private static void assertNone(List<String> faults) {
		assertTrue(faults.isEmpty(),
				() -> String.join("\n", faults.subList(0, Math.min(12, faults.size()))) + "\n" + faults.size() + " in all");
	}
}
