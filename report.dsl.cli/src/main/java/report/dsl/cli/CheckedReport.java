// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.List;

import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;

/**
 * A report with what the rules say of it.
 *
 * @param findings in the order of the text
 */
record CheckedReport(Reading reading, List<Finding> findings) {

	/** The number of findings of severity error. */
	long errors() {
		return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
	}
}
