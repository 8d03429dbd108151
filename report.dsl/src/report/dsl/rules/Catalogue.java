package report.dsl.rules;

import java.util.List;

/** All rules, as a table of contents. A new rule is a new file and a line here. */
public final class Catalogue {

	public static final List<Rule> RULES = List.of(
			// totals: relations inside the year
			// years: relations to last year's report
			// cells: single figures
	);

	private Catalogue() {
	}

	/** @return the rule with this id, or null */
	public static Rule rule(String id) {
		for (Rule rule : RULES)
			if (rule.id().equals(id))
				return rule;
		return null;
	}
}
