// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.relation.Outcome;
import report.dsl.sheet.Region;

/** Findings for the tests of what shows them: they can be made in this package only. */
public final class Made {

	private Made() {
	}

	/** A rule that finds nothing by itself. */
	public static Rule rule(String id, Severity severity) {
		return new Rule(id, severity) {
			@Override
			public Card card() {
				return new Card(new Text("题：" + id, "Title of " + id), new Text("因为<重要>。", "Because it | matters."), "甲 | 1",
						"甲 | 2\n乙 | 3");
			}

			@Override
			public void check(Reading reading, Findings findings) {
			}
		};
	}

	public static Finding finding(Rule rule, Text message, Region region) {
		return finding(rule, message, region, null, List.of());
	}

	public static Finding finding(Rule rule, Text message, Region region, Outcome relation, List<Fix> fixes) {
		return new Finding(rule, rule.severity(), message, region, relation, List.of(), null, () -> fixes);
	}

	public static Finding excused(Finding finding, String reason) {
		return finding.excused(reason);
	}
}
