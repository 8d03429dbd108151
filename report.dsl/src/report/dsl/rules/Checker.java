package report.dsl.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import report.dsl.form.Relation;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Trouble;
import report.dsl.sheet.Written.Scope;
import report.dsl.sheet.Written.Sic;

/** Applies all rules to a report or a form. Pure: the findings and their order are a function of the arguments. */
public final class Checker {

	/** Findings of one rule at one place stay in the order in which the rule made them. */
	private static final Comparator<Finding> ORDER = Comparator.<Finding>comparingInt(f -> f.region().start())
			.thenComparingInt(f -> f.region().end()).thenComparingInt(f -> Catalogue.RULES.indexOf(f.rule()));

	private Checker() {
	}

	/** All findings on a report in the order of the text. */
	public static List<Finding> check(Reading reading, Settings settings) {
		Findings findings = new Findings(settings);
		List<Rule> rules = Catalogue.RULES;
		for (int i = 0; i < rules.size(); i++)
			rules.get(i).check(reading, findings);
		if (!reading.sheet().sics().isEmpty())
			excuse(reading, findings);
		return inOrder(findings);
	}

	/** All findings on a form in the order of the text. @param troubles what its compiler noticed */
	public static List<Finding> checkForm(Source form, List<Trouble> troubles, Settings settings) {
		Findings findings = new Findings(settings);
		if (!troubles.isEmpty())
			for (Rule rule : Catalogue.RULES)
				if (rule instanceof FormRule formRule)
					formRule.check(form, troubles, findings);
		return inOrder(findings);
	}

	/** Findings of one rule at one place stay in the order in which the rule tells them: that of the form. */
	private static List<Finding> inOrder(Findings findings) {
		List<Finding> list = new ArrayList<>(findings.list());
		if (list.size() > 1)
			list.sort(ORDER);
		return list;
	}

	/** Turns what a mark covers into information, then lets the rules look at the marks that covered nothing. */
	private static void excuse(Reading reading, Findings findings) {
		List<Sic> idle = new ArrayList<>(reading.sheet().sics());
		findings.list().replaceAll(finding -> {
			Sic mark = nearest(finding, reading.sheet());
			idle.remove(mark);
			return mark == null ? finding : finding.excused(mark.reason());
		});
		if (!idle.isEmpty())
			for (Rule rule : Catalogue.RULES)
				rule.checkIdle(idle, reading, findings);
	}

	/** Of the marks that cover a finding the one that covers least; null when there is none. */
	private static Sic nearest(Finding finding, Sheet sheet) {
		Sic nearest = null;
		for (Sic sic : sheet.sics())
			if (covers(sic, finding, sheet) && (nearest == null || sic.covers().length() < nearest.covers().length()))
				nearest = sic;
		return nearest;
	}

	private static boolean covers(Sic sic, Finding finding, Sheet sheet) {
		if (!sic.rules().isEmpty() && !sic.rules().contains(finding.rule().id()) || finding.rule().id().startsWith("sic/"))
			return false;
		return within(sic, finding.region().start(), finding.region().end()) || finding.relation() != null
				&& (sic.scope() == Scope.CELL || sic.scope() == Scope.ROW) && touches(sic, finding.relation().relation(), sheet);
	}

	/** A figure that is as published excuses every relation it takes part in: any of them may show the fault. */
	private static boolean touches(Sic sic, Relation relation, Sheet sheet) {
		for (int i = 0; i < relation.size(); i++) {
			int cell = relation.cell(i);
			if (!relation.previous(i) && sheet.isWritten(cell) && within(sic, sheet.start(cell), sheet.end(cell)))
				return true;
		}
		return false;
	}

	private static boolean within(Sic sic, int start, int end) {
		return sic.covers().contains(start) && sic.covers().contains(end);
	}
}
