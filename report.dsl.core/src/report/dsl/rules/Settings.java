// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.Map;

/**
 * What a workspace says about rules.
 *
 * @param severities by rule id or by the part before the slash; the full id wins
 */
public record Settings(Map<String, Severity> severities) {

	public static final Settings DEFAULT = new Settings(Map.of());

	public Settings {
		severities = Map.copyOf(severities);
	}

	Severity severity(Rule rule, Severity otherwise) {
		if (severities.isEmpty())
			return otherwise;
		Severity set = severities.get(rule.id());
		if (set == null)
			set = severities.get(rule.id().substring(0, rule.id().indexOf('/')));
		return set == null ? otherwise : set;
	}
}
