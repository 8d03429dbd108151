// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.lang.WorkspaceForms;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/**
 * The rules about forms, each with the example of its card. An example is lines that change a small form: a line takes the place
 * of the one with the same first two words, else it comes below the last row or table, a phrase or a change at the end. An example that begins with
 * {@code form} and another name is a form of its own.
 */
class FormRulesTest {

	private static final String BASE = """
			form sample "依据文件" for 2021..
			deadline 01-31
			section data "一、数据" {
				table numbers "数据表" {
					columns number "数量", part "其中"
					row a "甲"
					row b "乙"
					row total "合计" = a + b
				}
			}
			""";
	/** Found by who knows several forms, not by the compiler of one. */
	private static final Set<String> OF_SEVERAL = Set.of("form/twice");

	static Stream<FormRule> rules() {
		return Catalogue.RULES.stream().filter(FormRule.class::isInstance).map(FormRule.class::cast)
				.filter(rule -> !OF_SEVERAL.contains(rule.id()));
	}

	@Test
	void theBaseHasNoFinding() {
		assertEquals(List.of(), check(BASE));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void theExampleFiresThisRuleAlone(FormRule rule) {
		List<Finding> findings = check(example(rule.card().fires()));
		assertEquals(Set.of(rule.id()), findings.stream().map(finding -> finding.rule().id()).collect(Collectors.toSet()),
				findings::toString);
	}

	@Test
	void aSimilarNameIsOfferedAndMends() {
		String text = BASE.replace("= a + b", "= a + recieved").replace("row b ", "row received ");
		Finding finding = check(text).getFirst();
		assertEquals("form/name", finding.rule().id());
		assertEquals(List.of(), check(Edit.apply(text, finding.fixes().getFirst().edits())));
	}

	@Test
	void aFormOfTheSameNameIsFoundByItsIssue() {
		List<FormIssue> issues = List.of(new FormIssue.RepeatedForm(new Region(5, 11), "sample", "a.form"));
		List<Finding> findings = Checker.checkForm(Catalogue.RULES, issues, Settings.DEFAULT);
		assertEquals(List.of("form/twice"), findings.stream().map(finding -> finding.rule().id()).toList());
		assertTrue(findings.getFirst().message().zh().contains("a.form"), findings::toString);
	}

	@Test
	void settingsTurnRulesAboutFormsOff() {
		Source source = new Source("test.form", example("check a = a"));
		List<FormIssue> issues = WorkspaceForms.compile(source).issues();
		assertEquals(List.of(), Checker.checkForm(Catalogue.RULES, issues, new Settings(Map.of("form", Severity.OFF))));
	}

	private static List<Finding> check(String text) {
		Source source = new Source("test.form", text);
		return Checker.checkForm(Catalogue.RULES, WorkspaceForms.compile(source).issues(), Settings.DEFAULT);
	}

	private static String example(String example) {
		if (example.startsWith("form ") && !example.startsWith("form sample"))
			return example;
		List<String> lines = new ArrayList<>(BASE.lines().toList());
		for (String line : example.lines().toList()) {
			int same = -1;
			for (int i = 0; i < lines.size(); i++)
				if (start(lines.get(i)).equals(start(line)))
					same = i;
			if (same >= 0)
				lines.set(same, line);
			else if (start(line).matches("(mention|without).*"))
				lines.add(line);
			else
				lines.add(lines.size() - (line.startsWith("table") ? 1 : 2), line);
		}
		return String.join("\n", lines) + "\n";
	}

	/** The first two words; of a deadline, of which there is one, the first. */
	private static String start(String line) {
		String[] words = line.strip().split("\\s+");
		return words.length < 2 || words[0].equals("deadline") ? words[0] : words[0] + " " + words[1];
	}
}
