package report.dsl.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import report.dsl.sheet.Written.Sic;

/** Applies all rules to a report. Pure: the findings and their order are a function of the arguments. */
public final class Checker {

	private static final Comparator<Finding> ORDER = Comparator.<Finding>comparingInt(f -> f.region().start())
			.thenComparingInt(f -> f.region().end()).thenComparingInt(f -> Catalogue.RULES.indexOf(f.rule()))
			.thenComparing(f -> f.message().zh());

	private Checker() {
	}

	/** All findings in the order of the text. */
	public static List<Finding> check(Reading reading, Settings settings) {
		Findings findings = new Findings(settings);
		for (Rule rule : Catalogue.RULES)
			rule.check(reading, findings);
		List<Finding> list = new ArrayList<>(findings.list());
		if (!reading.sheet().sics().isEmpty())
			list.replaceAll(finding -> excuse(finding, reading.sheet().sics()));
		list.sort(ORDER);
		return list;
	}

	private static Finding excuse(Finding finding, List<Sic> sics) {
		for (Sic sic : sics)
			if (covers(sic, finding))
				return finding.excused(sic.reason());
		return finding;
	}

	private static boolean covers(Sic sic, Finding finding) {
		return sic.covers().contains(finding.region().start()) && sic.covers().contains(finding.region().end())
				&& (sic.rules().isEmpty() || sic.rules().contains(finding.rule().id())) && !finding.rule().id().startsWith("sic/");
	}
}
