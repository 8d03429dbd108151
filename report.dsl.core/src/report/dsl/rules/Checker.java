// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import report.dsl.sheet.Written.Sic;

/** Applies all rules to a report or a form. Pure: the findings and their order are a function of the arguments. */
public final class Checker {

	private Checker() {
	}

	/** All findings of {@link Reading#rules()} on a report, in the order of the text. */
	public static List<Finding> check(Reading reading, Settings settings) {
		Findings findings = new Findings(settings);
		List<Rule> rules = reading.rules();
		for (int i = 0; i < rules.size(); i++)
			rules.get(i).check(reading, findings);
		if (!reading.sheet().sics().isEmpty())
			excuse(reading, findings);
		return inOrder(findings, rules);
	}

	/** All findings on a form in the order of the text. @param issues what its compiler noticed */
	public static List<Finding> checkForm(List<Rule> rules, List<FormIssue> issues, Settings settings) {
		Findings findings = new Findings(settings);
		if (!issues.isEmpty())
			for (Rule rule : rules)
				if (rule instanceof FormRule<?> formRule)
					formRule.check(issues, findings);
		return inOrder(findings, rules);
	}

	/** Findings of one rule at one place stay in the order in which the rule tells them: that of the form. */
	private static List<Finding> inOrder(Findings findings, List<Rule> rules) {
		List<Finding> list = new ArrayList<>(findings.list());
		if (list.size() > 1)
			list.sort(Comparator.<Finding>comparingInt(f -> f.region().start()).thenComparingInt(f -> f.region().end())
					.thenComparingInt(f -> rules.indexOf(f.rule())));
		return list;
	}

	/** Turns what a mark covers into information, then lets the rules look at the marks that covered nothing. */
	private static void excuse(Reading reading, Findings findings) {
		SicMarks marks = new SicMarks(reading.sheet());
		Set<Sic> used = Collections.newSetFromMap(new IdentityHashMap<>());
		findings.list().replaceAll(finding -> {
			Sic mark = marks.nearest(finding);
			if (mark == null)
				return finding;
			used.add(mark);
			return finding.excused(mark.reason());
		});
		List<Sic> idle = new ArrayList<>(reading.sheet().sics());
		idle.removeIf(used::contains);
		if (!idle.isEmpty())
			for (Rule rule : reading.rules())
				rule.checkIdle(idle, reading, findings);
	}
}
