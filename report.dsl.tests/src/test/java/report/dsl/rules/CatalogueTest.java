// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.i18n.Text;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.ReadIssue;

/** What is true of every rule of the catalogue. */
class CatalogueTest {

	/** Findings that come with the fault itself. */
	private static final Map<String, Set<String>> ALONG = Map.of(
			"report/edition", Set.of("report/year", "report/period", "report/late"),
			"sections/text-missing", Set.of("text/expected"),
			"columns/missing", Set.of("cells/surplus"),
			"columns/unknown", Set.of("columns/missing", "cells/surplus"),
			"columns/twice", Set.of("columns/missing"),
			"sic/reason", Set.of("sic/unused"));

	static List<Rule> rules() {
		return Catalogue.RULES;
	}

	static Stream<Rule> rulesOfReports() {
		return Catalogue.RULES.stream().filter(rule -> !(rule instanceof FormRule));
	}

	@Test
	void idsAreUniqueAndWellFormed() {
		Set<String> ids = new HashSet<>();
		for (Rule rule : Catalogue.RULES) {
			assertTrue(rule.id().matches("[a-z]+/[a-z]+(-[a-z]+)*"), rule.id());
			assertTrue(ids.add(rule.id()), rule.id());
		}
	}

	@Test
	void aRuleIsFoundByItsId() {
		assertEquals("totals/row", Catalogue.rule("totals/row").id());
		assertEquals(null, Catalogue.rule("totals/nothing"));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void theCardSaysSomethingInBothLanguages(Rule rule) {
		Rule.Card card = rule.card();
		for (Text text : List.of(card.title(), card.why())) {
			assertTrue(text.zh().codePoints().anyMatch(Character::isIdeographic), rule.id() + " " + text.zh());
			assertTrue(text.en().length() > 3, rule.id() + " " + text.en());
		}
	}

	@ParameterizedTest
	@MethodSource("rulesOfReports")
	void theFirstExampleFiresThisRuleAlone(Rule rule) {
		List<Finding> findings = Checker.check(Reports.read(RuleExamples.of(rule.card().fires())), turnedOn(rule));
		Set<String> ids = ids(findings);
		ids.removeAll(ALONG.getOrDefault(rule.id(), Set.of()));
		assertEquals(Set.of(rule.id()), ids, findings::toString);
	}

	/** Rules that are off unless somebody asks for them. */
	private static Settings turnedOn(Rule rule) {
		return rule.severity() == Severity.OFF ? new Settings(Map.of(rule.id(), Severity.INFO)) : Settings.DEFAULT;
	}

	@ParameterizedTest
	@MethodSource("rulesOfReports")
	void theSecondExampleHasNoFinding(Rule rule) {
		assertEquals(List.of(), Reports.check(Reports.read(RuleExamples.of(rule.card().passes()))));
	}

	@ParameterizedTest
	@MethodSource("rulesOfReports")
	void findingsStandInTheText(Rule rule) {
		Reading reading = Reports.read(RuleExamples.of(rule.card().fires()));
		for (Finding finding : Reports.check(reading)) {
			assertTrue(0 <= finding.region().start() && finding.region().start() <= finding.region().end()
					&& finding.region().end() <= reading.sheet().source().text().length(), finding::toString);
			assertFalse(finding.message().zh().contains("null") || finding.message().en().contains("null"), finding::toString);
		}
	}

	@Test
	void everyIssueBelongsToOneRule() {
		Map<Class<?>, String> owners = new HashMap<>();
		for (Rule rule : Catalogue.RULES) {
			Class<?> kind = rule instanceof IssueRule<?> of ? of.kind() : rule instanceof FormRule<?> of ? of.kind() : null;
			if (kind != null)
				for (Class<?> issue : kinds(kind).toList())
					assertEquals(null, owners.put(issue, rule.id()), issue + " belongs to two rules");
		}
		Stream<Class<?>> all = Stream.of(ReadIssue.class, FormIssue.class).flatMap(CatalogueTest::kinds);
		assertEquals(all.collect(Collectors.toSet()), owners.keySet());
	}

	private static Stream<Class<?>> kinds(Class<?> kind) {
		return kind.isSealed() ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(CatalogueTest::kinds) : Stream.of(kind);
	}

	@Test
	void settingsTurnRulesOffAndChangeSeverities() {
		Reading reading = Reports.read(RuleExamples.of("行政复议 | 5 | 2 | 1 | 3 | 12"));
		assertEquals(List.of(), Checker.check(reading, new Settings(Map.of("totals", Severity.OFF))));
		Settings settings = new Settings(Map.of("totals", Severity.OFF, "totals/row", Severity.INFO));
		assertEquals(List.of(Severity.INFO), Checker.check(reading, settings).stream().map(Finding::severity).toList());
	}

	private static Set<String> ids(List<Finding> findings) {
		return findings.stream().map(finding -> finding.rule().id()).collect(Collectors.toCollection(TreeSet::new));
	}
}
