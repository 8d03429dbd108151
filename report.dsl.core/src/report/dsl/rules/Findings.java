// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.relation.Outcome;
import report.dsl.sheet.Region;

/** Takes the findings of the rules, in the severities of the settings. */
public final class Findings {

	private final Settings settings;
	private final List<Finding> list = new ArrayList<>();

	Findings(Settings settings) {
		this.settings = settings;
	}

	public void add(Rule rule, Region region, Text message) {
		add(rule, region, message, List::of);
	}

	/** @param fixes worked out when asked for */
	public void add(Rule rule, Region region, Text message, Supplier<List<Fix>> fixes) {
		add(rule, rule.severity(), region, message, null, fixes);
	}

	/** @param severity the rule's own or a milder one; the settings win over both. @param relation the broken relation, if it is about one */
	public void add(Rule rule, Severity severity, Region region, Text message, @Nullable Outcome relation, Supplier<List<Fix>> fixes) {
		Severity set = settings.severity(rule, severity);
		if (set != Severity.OFF)
			list.add(new Finding(rule, set, message, region, relation, List.of(), null, fixes));
	}

	/** @param cells the figures it is about, when it does not stand on them */
	public void addAbout(List<Integer> cells, Rule rule, Severity severity, Region region, Text message, Supplier<List<Fix>> fixes) {
		Severity set = settings.severity(rule, severity);
		if (set != Severity.OFF)
			list.add(new Finding(rule, set, message, region, null, cells, null, fixes));
	}

	List<Finding> list() {
		return list;
	}
}
